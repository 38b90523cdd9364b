using System.Reflection;
using System.Text.RegularExpressions;
using ConverseErp.Contracts;
using ConverseErp.Conversations.Replies;
using ConverseErp.Orders;
using ConverseErp.Tests.Fast.House;

namespace ConverseErp.Tests.Fast.Conversations.Replies;

public sealed partial class When_something_is_refused
{
    private const int CharsMax = 140;

    public static TheoryData<string> EveryLanguage() => new(Speech.All.Select(p => p.Language));

    [Theory]
    [MemberData(nameof(EveryLanguage))]
    public void Every_code_there_is_has_words(string language)
    {
        Phrases phrases = Speech.In(language);

        IReadOnlyList<string> codes = CodesInSource();

        Assert.Equal([], WithoutWords(phrases, codes));
        Assert.Equal([], phrases.Refusals.Keys.Except(codes));
        Assert.Equal([], phrases.CustomerRefusals.Keys.Except(codes));
    }

    [Fact]
    public void A_new_code_without_words_would_be_found()
    {
        const string Room = """
            public static readonly Refusal CashTooLarge = new(
                "payment-cash-too-large", "Two lakh rupees or more may not be in cash.");
            """;

        string[] codes = [.. CodesIn(Room)];

        Assert.Equal(["payment-cash-too-large"], codes);
        Assert.Equal(codes, WithoutWords(Speech.In("en"), codes));
    }

    [Fact]
    public void The_scan_sees_what_the_rooms_really_hold()
    {
        IReadOnlyList<string> codes = CodesInSource();

        string[] held = [.. RefusalsHeld()];

        Assert.True(held.Length > 50, $"{held.Length} refusals");
        Assert.Equal([], held.Except(codes));
        Assert.Contains("gst-rate-unknown", codes);
        Assert.Contains("gst-document-malformed", codes);
    }

    [Theory]
    [MemberData(nameof(EveryLanguage))]
    public void It_is_told_in_one_line_without_the_code(string language)
    {
        Phrases phrases = Speech.In(language);

        Assert.All(CodesInSource(), code =>
        {
            Refusal refusal = new(code, "Detail for logs.");
            foreach (string? subject in (string?[])["Maggi 70 g", "", null])
            {
                foreach (bool customer in (bool[])[false, true])
                {
                    string text = phrases.Refused(refusal, subject, customer);
                    Assert.Matches("^(⛔|❓) ", text);
                    Assert.DoesNotContain(code, text, StringComparison.Ordinal);
                    Assert.DoesNotContain('{', text);
                    Assert.DoesNotContain('\n', text);
                    Assert.True(text.Length <= CharsMax, $"{text.Length}: {text}");
                }
            }
        });
    }

    [Theory]
    [MemberData(nameof(EveryLanguage))]
    public void A_code_of_a_newer_release_still_says_what_to_do(string language)
    {
        Refusal newer = new("order-moon-phase", "Not at new moon.");

        string text = Speech.In(language).Refused(newer, null);
        string toCustomer = Speech.In(language).Refused(newer, null, customer: true);

        Assert.StartsWith("⛔ ", text, StringComparison.Ordinal);
        Assert.EndsWith("order-moon-phase", text, StringComparison.Ordinal);
        Assert.True(text.Length > 60, text);
        Assert.DoesNotContain("order-", toCustomer, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(EveryLanguage))]
    public void A_customer_is_not_sent_to_mend_the_shops_list(string language)
    {
        Phrases phrases = Speech.In(language);

        foreach (Refusal refusal in (Refusal[])
            [OrderRefusals.ProductUnknown, OrderRefusals.PriceMissing, OrderRefusals.StockShort])
        {
            Assert.NotEqual(
                phrases.Refused(refusal, "Maggi"),
                phrases.Refused(refusal, "Maggi", customer: true));
        }
    }

    private static string[] WithoutWords(Phrases phrases, IEnumerable<string> codes) =>
        [.. codes.Where(c => !phrases.Refusals.ContainsKey(c))];

    private static IReadOnlyList<string> CodesInSource() =>
    [
        .. Repository.Rooms.SelectMany(room => Repository.Files(room, "*.cs"))
            .SelectMany(file => CodesIn(file.Text)).Distinct().Order(StringComparer.Ordinal),
    ];

    private static IEnumerable<string> CodesIn(string source) =>
        Made().Matches(source).Select(m => m.Groups["code"].Value);

    private static IEnumerable<string> RefusalsHeld() =>
        from room in Repository.Rooms
        from type in Assembly.Load("ConverseErp." + room).GetTypes()
        from field in type.GetFields(
            BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
        where field.FieldType == typeof(Refusal)
        select ((Refusal)field.GetValue(null)!).Code;

    // A list's field or method ("Refusal X = new(\"code\"") and one made on the spot.
    [GeneratedRegex(
        @"\bRefusal\b[^;""{}]*\bnew(\s+Refusal)?\s*\(\s*""(?<code>[a-z]+(-[a-z0-9]+)+)""" +
        @"|\bnew\s+Refusal\s*\(\s*""(?<code>[a-z]+(-[a-z0-9]+)+)""",
        RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Made();
}
