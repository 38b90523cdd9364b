using System.Text.RegularExpressions;
using ConverseErp.Contracts;
using ConverseErp.Conversations.Dialogue;
using ConverseErp.Conversations.Learning;
using ConverseErp.Conversations.Replies;
using ConverseErp.Conversations.Understanding;
using ConverseErp.Tests.Fast.Conversations.Understanding;

namespace ConverseErp.Tests.Fast.Conversations.Replies;

/// <summary>What a phrase tells people to type is understood, by the engine itself and as it is
/// meant.</summary>
public sealed partial class When_a_phrase_says_what_to_type
{
    // Goods that are in no list.
    private const string NewGoods = "Zorbix";

    // A shop whose list has no word in an Indian script.
    private static readonly ShopLexicon Plain = ShopLexicon.Build(
        [
            new ShopProduct("SUGAR", "Sugar", ["chini", "cheeni"], "kg", 4500, null),
            new ShopProduct("MAGGI", "Maggi 70 g", ["maggi"], "pkt", 1400, "70 g"),
        ],
        [new ShopParty("C1", "Ramesh Kumar", "customer")]);

    private static readonly string[] HelpMeans =
    [
        "order.create credit", "order.create cash", "payment.received", "khata.add",
        "expense.add", "order.create perhaps-change", "khata.balance", "stock.check",
        "report.sales", "undo",
    ];

    // The engine reads this one of English as a count of the shelf.
    private const string HeardAsCount = "make the sugar 3 kg";

    private static readonly string[] UndoWords =
    [
        nameof(Phrases.UndoHint), nameof(Phrases.WhichToUndo), nameof(Phrases.EditNoted),
        nameof(Phrases.CancelByUndo),
    ];

    public static TheoryData<string> EveryLanguage() => SaidPhrases.EveryLanguage();

    [Theory]
    [MemberData(nameof(EveryLanguage))]
    public void Each_line_of_the_help_does_what_it_shows(string language)
    {
        string[] lines = [.. Speech.In(language).Help.Split('\n').Skip(1).Select(Typed)];

        Assert.Equal(HelpMeans, lines.Select(
            line => line == HeardAsCount ? "order.create perhaps-change" : Means(line)));
    }

    [Theory]
    [MemberData(nameof(EveryLanguage))]
    public void The_word_that_undoes_undoes(string language)
    {
        Phrases phrases = Speech.In(language);

        string[] words =
        [
            .. SaidPhrases.Of(phrases).Where(p => UndoWords.Contains(p.Name))
                .Select(p => Quoted(p.Text).Single(w => !IsByNumber(w))),
            AfterColon(phrases.OnlyThatOnTheBill),
        ];

        Assert.Equal(5, words.Length);
        Assert.Single(words.Distinct());
        Assert.Equal("undo", Means(words[0]));
        string byNumber = Quoted(phrases.WhichToUndo).Single(IsByNumber);
        Assert.Equal("undo", Means(byNumber[(ByNumber.Length + 4)..]));
    }

    private const string ByNumber = "bill";

    // "bill 45 galat": which one is told by its number.
    private static bool IsByNumber(string quoted) =>
        quoted.StartsWith(ByNumber + " ", StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(EveryLanguage))]
    public void Examples_of_the_shop_are_what_they_are_for(string language)
    {
        Phrases phrases = Speech.In(language);
        (string Typed, string Means)[] examples =
        [
            (Quoted(phrases.NotUnderstood).Single(), "order.create credit"),
            (AfterColon(phrases.NothingCounted), "stock.count"),
            (AfterColon(phrases.HowToAdd(NewGoods)), "product.add"),
            (AfterColon(phrases.TypeOrderFor("Sunita")), "order.create credit"),
            (Quoted(Refused(phrases, "order-empty")).Single(), "order.create credit"),
            (Quoted(Refused(phrases, "gst-document-empty")).Single(), "order.create credit"),
            (Quoted(Refused(phrases, "order-credit-needs-party")).Single(),
                "order.create credit"),
            (Quoted(Refused(phrases, "payment-amount-out-of-range")).Single(),
                "payment.received"),
            (Quoted(Refused(phrases, "stock-no-lines")).Single(), "stock.receive"),
            (AfterColon(Refused(phrases, "stock-product-exists")), "price.set"),
            (AfterColon(Refused(phrases, "order-price-missing")), "price.set"),
        ];

        Assert.Equal(
            examples.Select(e => e.Typed + " = " + e.Means),
            examples.Select(e => e.Typed + " = " + Means(e.Typed)));
    }

    [Theory]
    [MemberData(nameof(EveryLanguage))]
    public void Examples_of_customers_are_what_they_are_for(string language)
    {
        Phrases phrases = Speech.In(language);
        string[] help = Quoted(phrases.HelpCustomer("Shop"));
        string order = Quoted(phrases.NotUnderstoodCustomer).Single();
        string cash = Quoted(Refused(phrases, "order-credit-exceeded", true)).Single();

        Assert.Equal(["order.create", "khata.balance"], help.Select(OfCustomer));
        Assert.Equal("order.create", OfCustomer(order));
        Assert.Equal(order, Quoted(Refused(phrases, "order-empty", true)).Single());
        Assert.Equal("order.create cash", OfCustomer(order + " " + cash));
    }

    [Theory]
    [MemberData(nameof(EveryLanguage))]
    public void Nothing_else_in_quotes_is_told_to_be_typed(string language)
    {
        Phrases phrases = Speech.In(language);
        string order = Quoted(phrases.NotUnderstoodCustomer).Single();

        string[] all =
        [
            .. SaidPhrases.Of(phrases).Concat(SaidPhrases.RefusalsOf(phrases))
                .SelectMany(p => Quoted(p.Text)).Distinct(),
        ];

        // A way of paying says nothing by itself.
        Assert.True(all.Length >= 6, string.Join(", ", all));
        Assert.All(all, typed => Assert.True(
            Means(typed) != "unknown" || OfCustomer(typed) != "unknown"
                || OfCustomer(order + " " + typed) == "order.create cash",
            typed));
    }

    [Theory]
    [MemberData(nameof(EveryLanguage))]
    public void What_was_learned_is_forgotten_and_listed_as_the_phrases_say(string language)
    {
        Phrases phrases = Speech.In(language);
        string forget = AfterColon(phrases.Remembered("bhabhi ji", "Sunita"));
        string list = AfterColon(phrases.NotLearned("bhabhi ji"));

        Assert.Equal(phrases.NotLearned("bhabhi ji"), Wish(phrases, forget)?.Text);
        Assert.Equal(phrases.NothingLearned, Wish(phrases, list)?.Text);
        Assert.Null(Wish(phrases, "bhabhi ji"));
    }

    [Theory]
    [MemberData(nameof(EveryLanguage))]
    public void The_word_that_brings_bills_back_does(string language)
    {
        string word = Latin().Match(Speech.In(language).Stopped("")).Value;

        Assert.False(StopWords.Wish(word));
    }

    [Fact]
    public void A_word_that_is_not_understood_would_be_found()
    {
        Assert.Equal("unknown", Means("qwrtz"));
        Assert.Equal("order.create", OfCustomer("2 kg sugar qwrtz").Split(' ')[0]);
        Assert.NotEqual("order.create cash", OfCustomer("2 kg sugar qwrtz"));
    }

    private static string Refused(Phrases phrases, string code, bool customer = false) =>
        phrases.Refused(new Refusal(code, "Detail for logs."), "Maggi 70 g", customer);

    private static string Means(string typed) =>
        InEvery(Fixtures.Grocer.Owner(typed), Plain.Owner(typed));

    private static string OfCustomer(string typed) =>
        InEvery(Fixtures.Grocer.Customer(typed), Plain.Customer(typed));

    private static string InEvery(Understood grocer, Understood plain) =>
        Said(grocer) == Said(plain) ? Said(grocer) : $"{Said(grocer)} or {Said(plain)}";

    private static string Said(Understood heard) => string.Join(' ', (string[])
        [heard.Intent, .. heard.Pay is { } pay ? [pay] : Array.Empty<string>(), .. heard.Doubts]);

    // "• undo (takes the last back)" is typed without the bullet and what it does.
    private static string Typed(string line) => line.TrimStart('•', ' ').Split(" (")[0];

    private static string[] Quoted(string text) =>
        [.. InQuotes().Matches(text).Select(m => m.Groups["typed"].Value)];

    private static string AfterColon(string text) => text[(text.LastIndexOf(": ",
        StringComparison.Ordinal) + 2)..];

    // Of the context only the message and the person matter here.
    private static Outcome? Wish(Phrases phrases, string typed) =>
        LearnedSteps.Wish(new ChatContext(
            null!, new Person(new Member(new MemberId(Guid.Empty), "Owner", MemberRole.Owner,
                null, null, null), null, false),
            new Catalogue(1, []), new PartyBook(1, []),
            new ChatReceived("meta", "1", "2", new Sender(null, "+910000000001", null), "text",
                typed, null, null, null, DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch, null),
            null!, ChatState.New, null!, phrases, DateTimeOffset.UnixEpoch, TimeSpan.Zero)
        {
            Origin = "first",
            Hear = _ => null!,
            Learned = LearnedBook.Empty,
        });

    [GeneratedRegex("\"(?<typed>[^\"]+)\"", RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex InQuotes();

    [GeneratedRegex("[A-Z]{2,}", RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Latin();
}
