using ConverseErp.Contracts;
using ConverseErp.Conversations.Learning;

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
}
