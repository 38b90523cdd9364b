using ConverseErp.Contracts;
using ConverseErp.Conversations.Learning;
using ConverseErp.Conversations.Understanding.Naming;

namespace ConverseErp.Conversations.Listening;

/// <summary>Understands a message with a shop's words. Pure computing, no I/O.</summary>
internal interface IListener
{
    Heard Listen(
        BusinessId business, Catalogue catalogue, PartyBook parties, LearnedBook learned,
        bool fromMember, string text);

    /// <summary>The goods of a photographed bill or list; amount is what the page says they
    /// come to, a line's price what the page says it costs.</summary>
    Heard ListenToPage(
        BusinessId business, Catalogue catalogue, PartyBook parties, LearnedBook learned,
        string text);

    /// <summary>The names, goods and numbers of a message, whatever it means. Keys are those of
    /// <see cref="ProductId"/> and <see cref="PartyId"/>.</summary>
    /// <param name="names">Further names that are private.</param>
    /// <param name="goodsMax">How many goods that may be meant.</param>
    ShopWords WordsIn(
        BusinessId business, Catalogue catalogue, PartyBook parties, LearnedBook learned,
        string text, IReadOnlyList<string> names, int goodsMax);
}
