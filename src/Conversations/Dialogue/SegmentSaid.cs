using System.Text.RegularExpressions;
using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Dialogue;

/// <summary>A part of the customers to whom something is to be told: "udhaar walon ko bata do kal
/// dukaan band hai", "jo 30 din se nahi aaye unko bhejo: …", "tell those who bought sugar …".
/// </summary>
/// <param name="Days">Null: nobody said.</param>
/// <param name="Goods">The words for what they bought; null: anything.</param>
/// <param name="Group">The words for the price list.</param>
/// <param name="Rest">The message without the words for its people.</param>
internal sealed partial record SegmentSaid(
    Audience Audience, int? Days, string? Goods, string? Group, string Rest)
{
    private const int TextMax = 1_500;
    private const int WordsMax = 150;
    private const int MatchMs = 1_000;

    // In Hindi "ko" says for whom it is, in English "to", or that it follows "tell".
    private const string Whom = "(?:u|c{1,2}k)";
    private const string To = "(?:l|(?<=t))[zc]{0,3}";
    private const string Time = "[szl]{0,3}(?:n?[mh]|nd)s{0,2}";

    /// <param name="isGoods">Whether words are one of the shop's goods and nothing else.</param>
    /// <param name="groups">The names of the shop's price lists.</param>
    /// <returns>Null when the message is about something else.</returns>
    public static SegmentSaid? In(
        string? text, Func<string, bool> isGoods, IReadOnlyList<string> groups)
    {
        if (text is not { Length: > 0 and <= TextMax }) return null;
        Match[] places = [.. Word().Matches(text).AsEnumerable()];
        if (places.Length is < 3 or > WordsMax) return null;
        string[] words = [.. places.Select(p => p.Value)];
        Reading reading = new(text, places, words, SegmentWords.Of(words), isGoods);
        return reading.Owing() ?? reading.Away() ?? reading.Came() ?? reading.Bought()
            ?? reading.Grouped(groups);
    }

    [GeneratedRegex(@"\S+", RegexOptions.ExplicitCapture, MatchMs)]
    private static partial Regex Word();

    [GeneratedRegex($"c{{0,2}}oz{{0,2}}wc{{0,2}}k|q|c{{0,2}}r[zc]{{0,3}}o[zs]{{0,3}}{Whom}"
        + $"|{To}rz{{0,2}}oz{{0,2}}|{To}yz{{0,2}}o",
        RegexOptions.ExplicitCapture, MatchMs)]
    private static partial Regex OwingPattern();

    [GeneratedRegex($"c{{0,2}}r[zc]{{0,3}}(?<t>{Time})c{{0,2}}x[ab]z{{0,2}}{Whom}"
        + $"|(?<t>{Time})c{{0,2}}rc{{0,2}}x[ab]z{{0,2}}{Whom}"
        + $"|c{{0,2}}rc{{0,2}}x[ab]z{{0,2}}(?<t>{Time}){Whom}"
        + $"|(?<t>{Time})xewc{{0,2}}k"
        + $"|{To}rz{{0,2}}xz{{0,2}}[ab]\\.?(?<t>{Time})",
        RegexOptions.ExplicitCapture, MatchMs)]
    private static partial Regex AwayPattern();

    [GeneratedRegex($"c{{0,2}}r[zc]{{0,2}}(?<t>{Time})[ab]z{{0,2}}{Whom}"
        + $"|{To}rz{{0,2}}[ab](?<t>{Time})",
        RegexOptions.ExplicitCapture, MatchMs)]
    private static partial Regex CamePattern();

    [GeneratedRegex($"c{{0,2}}r[zc]{{0,2}}(?<t>{Time})?(?<whole>[^rbuk]{{1,5}}?)(?<t>{Time})?b"
        + $"z{{0,2}}{Whom}"
        + "|(?<before>[^rbukt]{1,4})vwc{0,2}k"
        + $"|{To}rz{{0,2}}b(?<after>[^rtsl]{{1,4}})(?<t>{Time})?",
        RegexOptions.ExplicitCapture, MatchMs)]
    private static partial Regex BoughtPattern();

    [GeneratedRegex($"(?<name>[^tgkurc])g?wc{{0,2}}k|(?<name>[^tgkurc])gc{{0,2}}k"
        + $"|{To}(?<name>[^tgkurc])g",
        RegexOptions.ExplicitCapture, MatchMs)]
    private static partial Regex GroupPattern();

    /// <summary>One message, looked at for each kind of people.</summary>
    private sealed record Reading(
        string Text, Match[] Places, string[] Words, string Letters, Func<string, bool> IsGoods)
    {
        public SegmentSaid? Owing() => OwingPattern().Match(Letters) is { Success: true } m
            ? Of(Audience.Owing, m.Index, m.Length) : null;

        public SegmentSaid? Away() => AwayPattern().Match(Letters) is { Success: true } m
            ? Of(Audience.Away, m.Index, m.Length) is { } said
                ? said with { Days = DaysOf(m) } : null
            : null;

        public SegmentSaid? Came() => CamePattern().Match(Letters) is { Success: true } m
            ? Of(Audience.Bought, m.Index, m.Length) is { } said
                ? said with { Days = DaysOf(m) } : null
            : null;

        public SegmentSaid? Bought()
        {
            Match m = BoughtPattern().Match(Letters);
            if (!m.Success) return null;
            Group before = m.Groups["before"];
            Group after = m.Groups["after"];
            Group goods = before.Success ? before : after.Success ? after : m.Groups["whole"];
            int from = goods.Index;
            int count = goods.Length;
            // What stands beside the goods may be of the message itself.
            if (before.Success) from += count - (count = Known(count, n => from + count - n));
            if (after.Success) count = Known(count, _ => from);
            int start = before.Success ? from : m.Index;
            int end = after.Success && count < after.Length ? from + count : m.Index + m.Length;
            return Of(Audience.Bought, start, end - start) is { } said
                ? said with { Days = DaysOf(m), Goods = Said(from, count) }
                : null;
        }

        // The longest words that are goods; one, if none is.
        private int Known(int most, Func<int, int> from)
        {
            for (int count = most; count > 0; count--)
                if (IsGoods(Said(from(count), count))) return count;
            return 1;
        }

        public SegmentSaid? Grouped(IReadOnlyList<string> groups)
        {
            foreach (string name in groups.OrderByDescending(g => g.Length))
            {
                string[] called = NameOf(name);
                for (int i = 0; called.Length > 0 && i + called.Length < Words.Length; i++)
                {
                    bool here = called.Select((w, n) => SegmentWords.Plain(Words[i + n]) == w)
                        .All(same => same);
                    if (!here || Span(i, called.Length) is not var (start, length)) continue;
                    return Of(Audience.PriceGroup, start, length) is { } known
                        ? known with { Group = name } : null;
                }
            }

            Match m = GroupPattern().Match(Letters);
            return m.Success && Letters.AsSpan(m.Index, m.Length).Contains('g')
                && Of(Audience.PriceGroup, m.Index, m.Length) is { } said
                    ? said with { Group = Said(m.Groups["name"].Index, 1) }
                    : null;
        }

        // "retail group ko", "retail walon ko", "to retail group".
        private (int Start, int Length)? Span(int name, int length)
        {
            int next = name + length;
            string behind = Letters[next..Math.Min(Letters.Length, next + 4)];
            Match hindi = BehindGroup().Match(behind);
            if (hindi.Success) return (name, length + hindi.Length);
            bool to = name > 0 && Letters[name - 1] == 'l';
            return to && behind is ['g', ..] ? (name - 1, length + 2) : null;
        }

        private static string[] NameOf(string list) =>
        [
            .. list.Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(SegmentWords.Plain)
                .Where(w => w.Length > 0 && SegmentWords.Of([w]) != "g"),
        ];

        private int? DaysOf(Match m) => m.Groups["t"] is { Success: true } time
            ? SegmentWords.Days(Words, Letters, time.Index, time.Length)
            : null;

        private string Said(int from, int count) =>
            string.Join(' ', Words[from..(from + count)]).Trim(',', ':', '.', '"', '“', '”');

        // Told, and not asked, reminded or forbidden: else it is no message to them.
        private SegmentSaid? Of(Audience audience, int start, int length)
        {
            int end = start + length;
            bool colon = Words[end - 1].EndsWith(':');
            string rest = Letters[..start] + Letters[end..];
            bool told = colon || rest.Contains('t');
            bool introduced = colon
                || Text.IndexOf(':', StringComparison.Ordinal) >= Places[end - 1].Index;
            bool other = !introduced && (rest.Contains('!') || Text.TrimEnd().EndsWith('?'));
            if (!told || other || Forbidden().IsMatch(rest)) return null;
            int from = Places[start].Index;
            int to = Places[end - 1].Index + Places[end - 1].Length;
            string left = (Text[..from].TrimEnd() + " " + Text[to..].TrimStart()).Trim();
            return new SegmentSaid(audience, null, null, null, left);
        }
    }

    [GeneratedRegex("^(?:gw?|w)c?k", RegexOptions.ExplicitCapture, MatchMs)]
    private static partial Regex BehindGroup();

    [GeneratedRegex("xt|tx$", RegexOptions.ExplicitCapture, MatchMs)]
    private static partial Regex Forbidden();
}
