using ConverseErp.Conversations.Understanding.Reading;
using ConverseErp.Conversations.Understanding.Shop;
using ConverseErp.Conversations.Understanding.Sound;
using ConverseErp.Conversations.Understanding.Words;

namespace ConverseErp.Conversations.Understanding.Naming;

/// <summary>Which goods a message may be about: by what the engine hears, and further by what
/// sounds a little like its unknown words.</summary>
internal sealed class GoodsAlike(Sentence sentence, ShopLexicon shop)
{
    private const int Far = 220;
    private const int StrangersMax = 12;
    private readonly Dictionary<int, int> _scores = [];

    /// <returns>Keys, the likeliest first; equal ones in the shop's order.</returns>
    public List<string> Rank(int most)
    {
        int strangers = 0;
        foreach (ref Token token in sentence.Tokens)
        {
            if (!token.IsWord) continue;
            Dictionary<int, int> own = [];
            for (int i = 0; i < token.GoodsCount; i++)
            {
                (int word, int cost) = sentence.Goods[token.GoodsAt + i];
                Add(own, word, (Far - cost) * 4);
            }

            bool stranger = token.Role == Role.Stranger && token.Letters > 2;
            if (stranger && strangers++ < StrangersMax) AddFar(own, token);
            foreach ((int product, int score) in own)
                _scores[product] = _scores.GetValueOrDefault(product) + score;
        }

        IEnumerable<int> alike = _scores.OrderByDescending(s => s.Value).ThenBy(s => s.Key)
            .Select(s => s.Key);
        IEnumerable<int> others = Enumerable.Range(0, shop.ProductCount)
            .Where(p => !_scores.ContainsKey(p));
        return [.. alike.Concat(others).Take(most).Select(shop.ProductKey)];
    }

    private void AddFar(Dictionary<int, int> own, in Token token)
    {
        WordIndex words = shop.Goods.Words;
        ReadOnlySpan<byte> phones = sentence.PhonesOf(token);
        int limit = Math.Min(Far, Vocabulary.Sounded(phones) * 40);
        for (int word = 0; word < words.Count; word++)
        {
            int cost = SoundDistance.Between(
                phones, words.PhonesOf(word), limit, relaxed: token.Block == 5, prefix: false);
            if (cost <= limit) Add(own, word, Far - cost);
        }
    }

    private void Add(Dictionary<int, int> own, int word, int likeness)
    {
        int score = likeness * shop.Goods.WeightOf(word);
        foreach (int product in shop.Goods.ProductsWith(word))
            own[product] = Math.Max(score, own.GetValueOrDefault(product));
    }
}
