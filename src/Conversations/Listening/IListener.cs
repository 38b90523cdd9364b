using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Listening;

/// <summary>Understands a message with a shop's words. Pure computing, no I/O.</summary>
internal interface IListener
{
    Heard Listen(
        BusinessId business, Catalogue catalogue, PartyBook parties, bool fromMember,
        string text);
}
