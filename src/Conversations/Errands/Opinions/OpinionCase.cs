using ConverseErp.Contracts;
using ConverseErp.Conversations.Dialogue;
using ConverseErp.Conversations.Learning;
using ConverseErp.Conversations.Listening;
using ConverseErp.Conversations.Understanding.Naming;

namespace ConverseErp.Conversations.Errands.Opinions;

/// <summary>The words that a shop has for things and people.</summary>
internal sealed record ShopBooks(
    BusinessId Business, Catalogue Catalogue, PartyBook Parties, LearnedBook Learned);

/// <summary>One message on which a model's opinion is asked: what it is shown, and what becomes
/// of its answer. Pure computing.</summary>
internal sealed class OpinionCase
{
    /// <summary>Longer messages are not shown to a model.</summary>
    public const int TextMax = 500;

    private const int GoodsMax = 60;
    private const int WordsMin = 3;
    private readonly IListener _listener;
    private readonly ShopBooks _books;
    private readonly bool _fromMember;
    private readonly MaskedMessage _masked;
    private readonly Dictionary<string, Product> _goods = new(StringComparer.Ordinal);

    /// <param name="names">Of people and places that are in no list of the shop's.</param>
    public OpinionCase(
        IListener listener, ShopBooks books, bool fromMember, string message,
        IReadOnlyList<string> names)
    {
        (_listener, _books, _fromMember) = (listener, books, fromMember);
        (string text, IReadOnlyList<(int, int)> gone) = MaskedMessage.WithoutNumbers(message);
        ShopWords words = listener.WordsIn(
            books.Business, books.Catalogue, books.Parties, books.Learned, text, names, GoodsMax);
        _masked = MaskedMessage.Of(text, gone, words.Private);
        Dictionary<ProductId, Product> products = [];
        foreach (Product product in books.Catalogue.Products) products[product.Id] = product;
        foreach (string key in words.Goods)
            _goods[$"G{_goods.Count + 1}"] = products[new ProductId(Guid.Parse(key))];
        Question = new OpinionQuestion(
            fromMember, _masked.Text, [.. _masked.Names.Keys],
            _goods.ToDictionary(g => g.Key, g => g.Value.Name, StringComparer.Ordinal),
            words.Numbers);
    }

    public OpinionQuestion Question { get; }

    /// <summary>A message that names goods or numbers and is more than a word: chatter costs
    /// the shop no model, and a customer's numbers may be anything.</summary>
    public static bool IsWorthIt(
        IListener listener, ShopBooks books, bool fromMember, string? message)
    {
        if (message is not { Length: > 0 and <= TextMax }) return false;
        ShopWords words = listener.WordsIn(
            books.Business, books.Catalogue, books.Parties, books.Learned, message, [], 0);
        bool says = words.HasDigits || words.Words >= WordsMin;
        return says && (words.NamesGoods || (fromMember && words.HasDigits));
    }

    /// <summary>The sentence to be shown to the person.</summary>
    /// <param name="answer">The model's, whatever it is; null for none.</param>
    /// <returns>A sentence or one of the codes opinion-failed (no answer), opinion-none (it does
    /// not know either), opinion-refused (not as asked for, a number that nobody wrote, or the
    /// engine reads it otherwise).</returns>
    public (string? Sentence, string? Code) Conclude(string? answer, string language)
    {
        if (answer is null) return (null, "opinion-failed");
        if (OpinionReading.Read(answer, Question) is not { } opinion)
            return (null, "opinion-refused");
        if (opinion.Intent == OpinionIntents.None) return (null, "opinion-none");
        OpinionSentence writer = new(_masked.Names, _goods, _books.Parties);
        OpinionCheck check = new(_masked.Names, _goods);
        foreach (string sentence in writer.Ways(opinion, language))
        {
            if (BillNumber.In(sentence) is null && check.Agrees(opinion, Hear(sentence)))
                return (sentence, null);
        }

        return (null, "opinion-refused");
    }

    private Heard Hear(string sentence) => _listener.Listen(
        _books.Business, _books.Catalogue, _books.Parties, _books.Learned, _fromMember, sentence);
}
