using System.Globalization;

namespace ConverseErp.Tests.Load.Drills;

/// <summary>Everything that was seen of an outage.</summary>
/// <param name="News">Messages of priority 3.</param>
/// <param name="Well">When the last mode was left.</param>
internal sealed record OutageFacts(
    Failing What, DateTimeOffset Off, DateTimeOffset On, IReadOnlyList<Asked> Asked,
    IReadOnlySet<Guid> News, IReadOnlyList<Reached> Reached, OutageInbox Inbox, OutageRows Rows,
    IReadOnlyList<string> Circuits, IReadOnlyList<string> Modes, DateTimeOffset? Well);

/// <summary>What must hold after an outage. Pure.</summary>
internal static class OutageVerdict
{
    private static readonly TimeSpan InTime = TimeSpan.FromSeconds(30);

    // An answer that could not leave for so long.
    private static readonly TimeSpan Wanted = TimeSpan.FromMinutes(60);

    // What was asked for just before the end has had no time to be told of.
    private static readonly TimeSpan Told = TimeSpan.FromSeconds(15);

    // A retry comes at most so long after the one before it.
    private static readonly TimeSpan BackWithin = TimeSpan.FromMinutes(6.5);

    // So long at most the mode stays after everything works again.
    private static readonly TimeSpan ModeMax = TimeSpan.FromMinutes(8);

    public static IReadOnlyList<DrillCheck> Of(OutageFacts facts)
    {
        Dictionary<Guid, Asked> asked = facts.Asked.ToDictionary(a => a.Id);
        ILookup<Guid, Reached> reached = facts.Reached
            .Where(r => r.Message is { } id && asked.ContainsKey(id))
            .ToLookup(r => r.Message!.Value);
        // Without SMS nobody can be told, and nothing be in time.
        DrillCheck[] bySms = facts.What == Failing.Everything
            ? []
            : [InTimeBySms(facts, reached), Inbox(facts, reached), Notices(facts, asked)];
        return
        [
            .. bySms, Once(reached), Closed(reached), Drained(facts), InOrder(facts, asked),
            Held(facts, reached), News(facts),
            new DrillCheck(
                "the circuit opened and closed",
                facts.Circuits.Count >= 2, Shown(facts.Circuits)),
            new DrillCheck("the mode came and went",
                facts.Modes.Any(m => m.Contains(" mode ", StringComparison.Ordinal))
                && facts.Modes.Last(m => m.Contains(" mode ", StringComparison.Ordinal))
                    .Contains(" mode 0:", StringComparison.Ordinal),
                Shown(facts.Modes)),
        ];
    }

    private static DrillCheck InTimeBySms(OutageFacts facts, ILookup<Guid, Reached> reached)
    {
        Asked[] during = [.. facts.Asked.Where(
            a => a.MayGoBySms && a.At >= facts.Off && a.At < facts.On)];
        double[] took = [.. during.Where(a => reached[a.Id].Any()).Select(
            a => (reached[a.Id].Min(r => r.At) - a.At).TotalMilliseconds)];
        int late = took.Count(ms => ms > InTime.TotalMilliseconds);
        Percentiles? all = took.Length > 0 ? Percentiles.Of(took) : null;
        return new DrillCheck(
            "receipts, bills and order notices are there within 30 s",
            took.Length == during.Length && late == 0 && during.Length > 0, Said(
            $"{took.Length} of {during.Length}, {late} late, median {all?.P50:0} ms, p99 {
                all?.P99:0} ms, longest {took.DefaultIfEmpty().Max():0} ms"));
    }

    private static DrillCheck Inbox(OutageFacts facts, ILookup<Guid, Reached> reached)
    {
        Asked[] waited = [.. Waited(facts, reached)];
        int seen = waited.Count(a => facts.Inbox.Replies.Contains(a.Text));
        return new DrillCheck(
            "every other answer is on its person's page", seen == waited.Length
            && waited.Length > 0, Said($"{seen} of {waited.Length}"));
    }

    private static IEnumerable<Asked> Waited(OutageFacts facts, ILookup<Guid, Reached> reached) =>
        facts.Asked.Where(a => a.Sort == Sort.Answer && a.At >= facts.Off
            && a.At < facts.On - Told && !reached[a.Id].Any(r => r.At < facts.On));

    private static DrillCheck Notices(OutageFacts facts, Dictionary<Guid, Asked> asked)
    {
        ILookup<string, Reached> notices = facts.Reached
            .Where(r => r.Provider == "sms" && (r.Message is not { } id || !asked.ContainsKey(id)))
            .ToLookup(r => r.Phone.TrimStart('+'));
        string[] people = [.. facts.Asked
            .Where(a => a.Sort == Sort.Answer && a.At >= facts.Off && a.At < facts.On - Told)
            .Select(a => a.Phone.TrimStart('+')).Distinct()];
        // What could wait anyway is no reason for an SMS.
        int needless = facts.Asked.Where(a => a.Sort == Sort.Digest)
            .Select(a => a.Phone.TrimStart('+')).Distinct().Count(notices.Contains);
        int once = people.Count(p => notices[p].Count() == 1);
        return new DrillCheck(
            "everybody who waits was told once", once == people.Length
            && notices.All(n => n.Count() == 1) && needless == 0,
            Said($"{once} of {people.Length} people, {notices.Sum(n => n.Count())} notices, {
                needless} to who was sent digests alone"));
    }

    private static DrillCheck Once(ILookup<Guid, Reached> reached)
    {
        int twice = reached.Sum(
            m => m.GroupBy(r => r.Provider).Count(way => way.Count() > 1));
        return new DrillCheck(
            "nothing went twice by one way", twice == 0,
            Said($"{twice} of {reached.Count} did"));
    }

    private static DrillCheck Closed(ILookup<Guid, Reached> reached)
    {
        int again = reached.Count(m => m.Any(r => r.Provider == "sms") && m.Max(
            r => r.Provider == "sms" ? DateTimeOffset.MinValue : r.At)
                > m.Where(r => r.Provider == "sms").Min(r => r.At));
        int bySms = reached.Count(m => m.Any(r => r.Provider == "sms"));
        return new DrillCheck(
            "what went by SMS is closed", again == 0, Said($"{again} of {bySms} went again"));
    }

    // Answers that nobody wants any more after an hour are the only ones that may be missing.
    private static DrillCheck Drained(OutageFacts facts)
    {
        int stale = facts.Asked.Count(a => a.At >= facts.Off && IsTooOld(a, facts.On));
        return new DrillCheck(
            "everything that is still wanted arrived in the end",
            facts.Rows.Arrived + facts.Rows.Failed == facts.Asked.Count + facts.News.Count
                && facts.Rows.Failed <= stale && facts.Rows.Unknown == 0,
            Said($"{facts.Rows.Arrived} of {facts.Asked.Count + facts.News.Count}, {
                facts.Rows.Failed} failed of {
                stale} too old, {facts.Rows.Unknown} unknown; the last {
                LastAfter(facts):0} s after the end"));
    }

    // What has waited comes back over some minutes, and digests only when the mode is left.
    private static bool IsTooOld(Asked asked, DateTimeOffset on) => asked.Sort switch
    {
        Sort.Answer => asked.At < on - Wanted + BackWithin,
        Sort.Digest => asked.At < on - Wanted + ModeMax,
        Sort.Receipt or Sort.Bill or Sort.Accepted => false,
    };

    private static double LastAfter(OutageFacts facts) =>
        (facts.Reached.Max(r => r.At) - facts.On).TotalSeconds;

    private static DrillCheck InOrder(OutageFacts facts, Dictionary<Guid, Asked> asked)
    {
        int wrong = 0, people = 0;
        foreach (IGrouping<string, Reached> person in facts.Reached
            .Where(r => r.Provider != "sms" && r.Message is { } id
                && asked.TryGetValue(id, out Asked? a) && !a.MayGoBySms)
            .GroupBy(r => r.Phone))
        {
            people++;
            int[] order = [.. person.OrderBy(r => r.Order)
                .Select(r => asked[r.Message!.Value].Order)];
            if (!order.SequenceEqual(order.Order())) wrong++;
        }

        return new DrillCheck(
            "answers came in the order of each person's questions", wrong == 0,
            Said($"{wrong} of {people} people got them mixed"));
    }

    // While WhatsApp is known to work badly it is left to what somebody waits for.
    private static DrillCheck Held(OutageFacts facts, ILookup<Guid, Reached> reached)
    {
        Asked[] digests = [.. facts.Asked.Where(
            a => a.Sort == Sort.Digest && a.At >= facts.Off && a.At < facts.On)];
        int sms = digests.Count(a => reached[a.Id].Any(r => r.Provider == "sms"));
        DateTimeOffset?[] first = [.. digests.Select(
            a => reached[a.Id].Select(r => (DateTimeOffset?)r.At).Min())];
        int early = first.Count(at => facts.Well is null || at < facts.Well);
        return new DrillCheck(
            "digests rested until the mode was left, none went by SMS",
            sms == 0 && early == 0 && digests.Length > 0,
            Said($"{digests.Length} digests, {early} before it was left, {sms} by SMS"));
    }

    private static DrillCheck News(OutageFacts facts)
    {
        ILookup<Guid, Reached> news = facts.Reached
            .Where(r => r.Message is { } id && facts.News.Contains(id))
            .ToLookup(r => r.Message!.Value);
        int twice = news.Count(m => m.Count() > 1);
        int before = news.Count(m => m.Min(r => r.At) < facts.Off);
        return new DrillCheck(
            "marketing rested and all of it left afterwards, once",
            news.Count == facts.News.Count && twice == 0 && before < facts.News.Count,
            Said($"{news.Count} of {facts.News.Count}, {before} before the outage, {
                twice} twice; the first again {Again(facts, news):0} s after the end"));
    }

    private static double Again(OutageFacts facts, ILookup<Guid, Reached> news) => news
        .SelectMany(m => m).Select(r => (r.At - facts.On).TotalSeconds).Where(s => s > 0)
        .DefaultIfEmpty().Min();

    private static string Shown(IReadOnlyList<string> lines) =>
        lines.Count == 0 ? "none" : "\n    " + string.Join("\n    ", lines);

    private static string Said(FormattableString text) =>
        text.ToString(CultureInfo.InvariantCulture);
}
