using ConverseErp.Contracts;
using ConverseErp.Conversations.Learning;

namespace ConverseErp.Conversations.Listening;

/// <summary>Understands a message with a shop's words. Pure computing, no I/O.</summary>
internal interface IListener
{
    Heard Listen(
        BusinessId business, Catalogue catalogue, PartyBook parties, LearnedBook learned,
        bool fromMember, string text);
}
