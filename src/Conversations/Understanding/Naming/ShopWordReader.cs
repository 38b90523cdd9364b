using ConverseErp.Conversations.Understanding.Lines;
using ConverseErp.Conversations.Understanding.Reading;
using ConverseErp.Conversations.Understanding.Words;

namespace ConverseErp.Conversations.Understanding.Naming;

/// <summary>Looks at the words of one message alone, without asking what it means. Pure
/// computing in bounded time.</summary>
internal sealed class ShopWordReader(ShopLexicon shop)
{
    private readonly Sentence _sentence = new();

    /// <param name="text">At most <see cref="Understander.TextCharsMax"/> characters.</param>
    /// <param name="names">Other people and places that are nobody's business.</param>
    /// <param name="goodsMax">The shop's first products fill up what is like no word.</param>
    public ShopWords Read(string text, IReadOnlyList<string> names, int goodsMax)
    {
        if (text.Length > Understander.TextCharsMax) text = "";
        Tokenizer.Read(text, _sentence);
        new Annotator(_sentence).Run(shop.Goods, shop.People);
        (bool goods, bool digits, int words) = (false, false, 0);
        foreach (ref Token token in _sentence.Tokens)
        {
            goods |= token.Role == Role.Goods;
            digits |= token.Kind is TokenKind.Number;
            if (token.IsWord) words++;
        }

        return new ShopWords(
            new PrivateWordFinder(_sentence, shop, names).Find(),
            new GoodsAlike(_sentence, shop).Rank(goodsMax),
            NumbersOf(), goods, words, digits);
    }

    // More than are meant, rather: "do" is two and give.
    private HashSet<decimal> NumbersOf()
    {
        HashSet<decimal> numbers = [];
        NumberReader reader = new(_sentence);
        for (int i = 0; i < _sentence.Count; i++)
        {
            ref Token token = ref _sentence[i];
            bool digits = token.Kind == TokenKind.Number;
            if (!digits && !token.HasNumber) continue;
            numbers.Add(digits ? token.Value : token.NumberValue);
            reader.Read(i, out decimal whole);
            numbers.Add(whole);
        }

        return numbers;
    }
}
