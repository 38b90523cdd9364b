using System.Collections.Frozen;

namespace ConverseErp.Outbound.Channels.Meta;

/// <summary>Error codes of the Cloud API and what to do about each. The code decides, not the
/// HTTP status: the same code comes with several.</summary>
/// <remarks>Source: the error code page of the Cloud API; the classes are those of
/// docs/decisions and of runbooks/errors.md.</remarks>
internal static class MetaErrors
{
    public const int WindowClosed = 131047;

    /// <summary>The number sent too many in a second.</summary>
    public const int Throughput = 130429;

    private static readonly FrozenDictionary<int, Remedy> Table = Build();

    /// <summary>Codes with an entry of their own, for tests and documentation.</summary>
    public static IEnumerable<int> Known => Table.Keys;

    public static Remedy RemedyOf(SendOutcome.Refused refused)
    {
        if (refused.Code is not { } code) return OfHttp(refused.Http);
        if (code is 100 or 131009 && refused.Detail is { } detail)
        {
            if (detail.Contains("media attachment", StringComparison.OrdinalIgnoreCase))
                return Remedy.UploadAgain;
            // "Object with ID … does not exist": the number itself is not ours (any more).
            if (detail.Contains("does not exist", StringComparison.OrdinalIgnoreCase))
                return Remedy.PauseNumber;
        }

        if (code is >= 200 and <= 299) return Remedy.PauseNumber;
        return Table.TryGetValue(code, out Remedy remedy) ? remedy : OfHttp(refused.Http);
    }

    private static Remedy OfHttp(int status) => status switch
    {
        429 or >= 500 => Remedy.Retry,
        401 or 403 => Remedy.PauseNumber,
        _ => Remedy.GiveUp,
    };

    private static FrozenDictionary<int, Remedy> Build()
    {
        Dictionary<int, Remedy> table = [];
        void Are(Remedy remedy, params ReadOnlySpan<int> codes)
        {
            foreach (int code in codes) table.Add(code, remedy);
        }

        Are(Remedy.Retry, 1, 2, 4, 613, 80007, Throughput, 131000, 131016, 131057, 133004);
        Are(Remedy.RetryLong, 133016);
        Are(Remedy.RetryPair, 131056);
        Are(Remedy.PauseNumber,
            0, 190, 3, 10, 368, 131031, 131042, 131045, 133010, 131048, 131005);
        Are(Remedy.AsTemplate, WindowClosed);
        Are(Remedy.TemplateInEnglish, 132001);
        Are(Remedy.NotTemplate, 132000, 132005, 132007, 132012, 132015, 132016, 132018);
        Are(Remedy.Plain, 100, 131008, 131009, 131051,
            // WhatsApp's terms of payments are not accepted: the words go, with the bill's page.
            134011);
        Are(Remedy.UploadAgain, 131053);
        Are(Remedy.GiveUp, 131026, 131021, 131050, 131049, 130472, 130403, 130497, 131062);
        return table.ToFrozenDictionary();
    }
}
