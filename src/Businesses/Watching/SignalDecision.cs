using System.Text.Json;
using ConverseErp.Contracts;

namespace ConverseErp.Businesses.Watching;

/// <summary>A line of a sale with what its goods cost by the moving average.</summary>
internal sealed record CostedLine(string Bill, Money Sold, Money Cost);

/// <summary>What stands out in a week of the trail. Pure: the same lines give the same signals.
/// </summary>
/// <remarks>The thresholds are for a shop of a few members and some dozens of bills a day: see
/// docs/decisions. An owner is nobody's subject.</remarks>
internal static class SignalDecision
{
    /// <summary>So often in a week, and more than twice as often as the others.</summary>
    public const int TimesMin = 3;

    /// <summary>So often short in a week.</summary>
    public const int ShortMin = 2;

    private const int BillsMax = 10;
    private const int Twice = 2;

    public static IReadOnlyList<TillSignal> Of(
        IReadOnlyList<AuditLine> week, IReadOnlyList<Member> members,
        IReadOnlyList<CostedLine> day)
    {
        List<TillSignal> found = [.. Again(week)];
        HashSet<MemberId> subjects =
            [.. members.Where(m => m.Role is not MemberRole.Owner).Select(m => m.Id)];
        foreach (MemberId member in subjects.OrderBy(m => m.Value))
        {
            Add(found, TillSignals.DraftsLeft, week, "draft-left", member, compares: false);
            Add(found, TillSignals.ManyDiscounts, week, "discount", member, compares: true);
            Add(found, TillSignals.ManyUndone, week, "sale-undone", member, compares: true);
        }

        string[] below = [.. day.Where(l => l.Sold < l.Cost).Select(l => l.Bill).Distinct()];
        if (below.Length > 0)
        {
            found.Add(new TillSignal(
                TillSignals.BelowCost, null, below.Length,
                new Money(day.Where(l => l.Sold < l.Cost).Sum(l => l.Cost.Paise - l.Sold.Paise)),
                [.. below.Take(BillsMax)]));
        }

        HashSet<Guid?> takenBack =
            [.. week.Where(l => l.Kind == "drawer-undone").Select(l => l.Ref)];
        AuditLine[] drawer = [.. week.Where(l => l is { Kind: "drawer", Amount.Paise: < 0 }
            && !takenBack.Contains(l.Ref))];
        if (drawer.Length >= ShortMin)
        {
            found.Add(new TillSignal(
                TillSignals.DrawerShort, null, drawer.Length,
                new Money(-drawer.Sum(l => l.Amount!.Value.Paise)), []));
        }

        return found;
    }

    // A bill that was sent or opened when it had been taken back.
    private static IEnumerable<TillSignal> Again(IReadOnlyList<AuditLine> week)
    {
        Dictionary<Guid, AuditLine> undone = week
            .Where(l => l is { Kind: "sale-undone", Ref: not null })
            .GroupBy(l => l.Ref!.Value).ToDictionary(g => g.Key, g => g.MinBy(l => l.At)!);
        AuditLine[] again = [.. week.Where(l => l is { Kind: "bill-again", Ref: { } of }
            && undone.TryGetValue(of, out AuditLine? gone) && gone.At < l.At)];
        if (again.Length == 0) yield break;
        yield return new TillSignal(
            TillSignals.AgainAfterUndo, null, again.Length, null,
            [.. again.Select(l => Number(undone[l.Ref!.Value])).OfType<string>().Distinct()
                .Take(BillsMax)]);
    }

    private static void Add(
        List<TillSignal> found, string kind, IReadOnlyList<AuditLine> week, string line,
        MemberId member, bool compares)
    {
        AuditLine[] mine = [.. week.Where(l => l.Kind == line && l.Member == member)];
        if (mine.Length < TimesMin || (compares && !StandsOut(week, line, member, mine.Length)))
            return;
        found.Add(new TillSignal(
            kind, member, mine.Length, new Money(mine.Sum(l => l.Amount?.Paise ?? 0)), []));
    }

    // By the sales of each: who sells most takes back most. Where nobody else sells, there is
    // nobody to stand out from.
    private static bool StandsOut(
        IReadOnlyList<AuditLine> week, string line, MemberId member, int times)
    {
        int own = week.Count(l => l.Kind == "sale" && l.Member == member);
        int others = week.Count(
            l => l.Kind == "sale" && l.Member is not null && l.Member != member);
        int theirs = week.Count(
            l => l.Kind == line && l.Member is not null && l.Member != member);
        return others > 0 && (long)times * others > (long)Twice * theirs * Math.Max(1, own);
    }

    private static string? Number(AuditLine line)
    {
        if (line.Before is null) return null;
        using JsonDocument before = JsonDocument.Parse(line.Before);
        return before.RootElement.TryGetProperty("number", out JsonElement number)
            ? number.GetString()
            : null;
    }
}
