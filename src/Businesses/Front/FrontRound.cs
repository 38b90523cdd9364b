using ConverseErp.Businesses.People;
using ConverseErp.Contracts;
using ConverseErp.Platform.Personal;
using ConverseErp.Platform.Tenancy;
using Microsoft.Extensions.Logging;

namespace ConverseErp.Businesses.Front;

/// <summary>One round of messages on shared numbers. What follows from a message is published
/// first and the chat is kept after: a repeat decides the same from the same state, sends the
/// same ids, and whoever gets them knows them.</summary>
internal sealed class FrontRound(
    FrontChats chats, FrontDesk desk, TenantSessions sessions, PersonalData personal,
    IPeopleDirectory people, ILogger<FrontRound> log)
{
    /// <param name="messages">At most one of each person.</param>
    /// <param name="publish">Returns when everything is safe.</param>
    /// <param name="cancel">Ends the round; it may be run again.</param>
    public async Task RunAsync(
        IReadOnlyList<(MessageId Id, ChatReceived Chat)> messages,
        Func<IReadOnlyList<Envelope>, CancellationToken, Task> publish,
        CancellationToken cancel)
    {
        List<FrontTurn> turns = [];
        foreach ((MessageId id, ChatReceived chat) in messages)
        {
            byte[][] hashes = personal.Of(chat.Sender);
            if (hashes.Length == 0) BusinessesLog.SenderMissing(log, id.Value);
            else turns.Add(new FrontTurn(id, chat, hashes));
        }

        await chats.LoadAsync(turns, cancel);
        turns.RemoveAll(turn => turn.Seen);
        foreach (FrontTurn turn in turns)
        {
            if (IdentityChange.Of(turn.Chat) is { } change)
                await MoveAsync(turn, change, cancel);
            else await desk.DecideAsync(turn, cancel);
        }

        await publish([.. turns.SelectMany(t => t.Sends)], cancel);
        await chats.SaveAsync(turns, cancel);
    }

    // Every shop of the person learns the new id, then the chat follows; a repeat changes
    // nothing more.
    private async Task MoveAsync(
        FrontTurn turn, IdentityChange change, CancellationToken cancel)
    {
        foreach (SenderShop shop in turn.Shops)
        {
            await sessions.RunAsync(
                shop.Business, SessionUse.Write, writes => people.Moved(writes, change), cancel);
            people.Changed(shop.Business);
        }

        await chats.MoveAsync(
            turn.Chat.PhoneNumberId, personal.Of(change.Before), personal.Of(change.After),
            cancel);
        BusinessesLog.PersonMoved(log, turn.Id.Value, turn.Shops.Count);
    }
}
