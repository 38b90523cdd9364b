using ConverseErp.Businesses.People;
using ConverseErp.Contracts;
using ConverseErp.Platform.Lanes;
using ConverseErp.Platform.Personal;
using ConverseErp.Platform.Tenancy;
using Microsoft.Extensions.Logging;

namespace ConverseErp.Businesses.Front;

/// <summary>The lanes of the shared numbers. What follows from a message is published first and
/// the chat is kept after: a repeat decides the same from the same state, sends the same ids, and
/// whoever gets them knows them.</summary>
internal sealed class FrontHandler(
    FrontChats chats, FrontDesk desk, LanePublisher publisher, TenantSessions sessions,
    PersonalData personal, IPeopleDirectory people, ILogger<FrontHandler> log) : LaneHandler
{
    public override LaneAddress Address => LaneAddress.Front;

    /// <summary>One message of a person at a time: the next one is decided on what this one
    /// leaves.</summary>
    public override string? TurnKey(Delivery delivery) => delivery.Envelope.Key.Value;

    public override async Task HandleAsync(
        IReadOnlyList<Delivery> batch, CancellationToken cancel)
    {
        List<FrontTurn> turns = [];
        foreach (Delivery delivery in batch)
        {
            ChatReceived chat = delivery.Message<SharedChatReceived>().Chat;
            byte[][] hashes = personal.Of(chat.Sender);
            if (hashes.Length == 0) BusinessesLog.SenderMissing(log, delivery.Id.Value);
            else turns.Add(new FrontTurn(delivery.Id, chat, hashes));
        }

        await chats.LoadAsync(turns, cancel);
        turns.RemoveAll(turn => turn.Seen);
        foreach (FrontTurn turn in turns)
        {
            if (IdentityChange.Of(turn.Chat) is { } change)
                await MoveAsync(turn, change, cancel);
            else await desk.DecideAsync(turn, cancel);
        }

        await publisher.PublishAsync([.. turns.SelectMany(t => t.Sends)], cancel);
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
