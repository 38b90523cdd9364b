namespace ConverseErp.Invoicing.Statutory.Returns;

/// <summary>Collects findings: each code once, with a count and the first numbers.</summary>
internal sealed class ReturnFindings
{
    private const int ExamplesMax = 10;

    private static readonly Dictionary<string, string> Whats = new(StringComparer.Ordinal)
    {
        [ReturnFaults.HsnMissing] = "Lines without an HSN code: the portal refuses them.",
        [ReturnFaults.HsnTooShort] = "Lines whose HSN code is shorter than the turnover asks.",
        [ReturnFaults.GstinWrong] = "Buyers whose GSTIN is not right.",
        [ReturnFaults.RateUnknown] = "Lines at a rate that no schedule has on their day.",
        [ReturnFaults.UnitOther] = "Lines in a unit the portal has no code for: written as OTH.",
        [ReturnFaults.OriginalMissing] = "Credit notes that name no bill.",
        [ReturnFaults.NoteLate] =
            "Credit notes after 30 November of the year after their bill: no tax comes back.",
        [ReturnFaults.TaxNotCollected] =
            "Reverse charge to buyers without a registration, who cannot pay it.",
    };

    private readonly SortedDictionary<string, (int Count, List<string> Numbers)> _found =
        new(StringComparer.Ordinal);

    public void Add(string code, string number)
    {
        (int count, List<string> numbers) = _found.GetValueOrDefault(code, (0, []));
        if (numbers.Count < ExamplesMax && !numbers.Contains(number)) numbers.Add(number);
        _found[code] = (count + 1, numbers);
    }

    public IReadOnlyList<ReturnFinding> ToList() =>
    [
        .. _found.Select(f => new ReturnFinding(
            f.Key, Whats[f.Key], f.Value.Count, string.Join(", ", f.Value.Numbers))),
    ];
}
