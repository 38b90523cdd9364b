namespace ConverseErp.Invoicing.Statutory.Inward;

/// <summary>Puts amendments behind what they amend: of a document that suppliers put right there
/// is one, with its latest word, and what it was before. Pure.</summary>
internal sealed class InwardChains
{
    private readonly List<InwardDocument> _heads = [];
    private readonly Dictionary<(string? Gstin, string Family, string? Number), List<int>>
        _known = [];

    private InwardChains()
    {
    }

    /// <returns>Every document that stands, once. An amendment of something that no statement
    /// here has stands for itself.</returns>
    public static IReadOnlyList<InwardDocument> Fold(IReadOnlyList<InwardDocument> documents)
    {
        InwardChains chains = new();
        foreach (InwardDocument document in documents.Where(d => !d.Amends)) chains.Add(document);
        // A statement amends what an earlier one says, so it goes by months.
        foreach (InwardDocument amendment in documents.Where(d => d.Amends)
            .OrderBy(d => d.Period)) chains.Amend(amendment);
        return chains._heads;
    }

    private void Add(InwardDocument document)
    {
        _heads.Add(document);
        Know(document, _heads.Count - 1);
    }

    private void Amend(InwardDocument amendment)
    {
        int at = amendment.OriginalNumber is { } number
            && _known.TryGetValue(Key(amendment, number), out List<int>? alike)
                ? alike.FindIndex(i => IsOf(amendment, _heads[i]))
                : -1;
        if (at < 0)
        {
            Add(amendment);
            return;
        }

        int head = _known[Key(amendment, amendment.OriginalNumber!)][at];
        _heads[head] = amendment with { Replaces = _heads[head] };
        // A second amendment may name the first paper or the one that was amended before.
        Know(amendment, head);
    }

    private static bool IsOf(InwardDocument amendment, InwardDocument head)
    {
        if (head.Period >= amendment.Period) return false;
        if (amendment.OriginalDay is not { } day) return true;
        for (InwardDocument? version = head; version is not null; version = version.Replaces)
        {
            if (version.Day == day) return true;
        }

        return false;
    }

    private void Know(InwardDocument document, int head)
    {
        (string?, string, string?) key = Key(document, document.Number);
        if (!_known.TryGetValue(key, out List<int>? heads)) _known[key] = heads = [];
        if (heads.Count == 0 || heads[^1] != head) heads.Add(head);
    }

    private static (string?, string, string?) Key(InwardDocument document, string number) =>
        (document.Gstin, document.Section switch
        {
            "b2ba" => "b2b",
            "cdnra" => "cdnr",
            "isda" => "isd",
            var section => section,
        }, CreditMatching.Plain(number));
}
