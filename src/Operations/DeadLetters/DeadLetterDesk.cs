using ConverseErp.Contracts;
using ConverseErp.Platform.Lanes;
using Microsoft.Extensions.Logging;

namespace ConverseErp.Operations.DeadLetters;

/// <summary>A parked message, explained.</summary>
/// <param name="Was">What it was for, in words.</param>
/// <param name="Noticed">What the shopkeeper notices.</param>
/// <param name="Shop">The shop's name; null: no shop, or one that is gone.</param>
public sealed record DeadLetter(ParkedMessage Message, string Was, string Noticed, string? Shop);

/// <summary>One with its whole story.</summary>
/// <param name="History">What was done before with the same number or message.</param>
public sealed record DeadLetterStory(
    DeadLetter Letter, ParkedStory Story, IReadOnlyList<ParkedGone> History);

/// <summary>What became of a wish about one.</summary>
/// <param name="Done">Messages that were sent again or dropped now; 0: none.</param>
/// <param name="Earlier">Why there was nothing to do: what was done with it before; null: there
/// never was one of this number.</param>
public sealed record DeadLetterOutcome(int Done, ParkedGone? Earlier)
{
    public bool IsKnown => Done > 0 || Earlier is not null;
}

/// <summary>Dead letters as people meet them, in the console and on the command line.</summary>
public sealed class DeadLetterDesk(ParkingLot parking, IShops shops, ILogger<DeadLetterDesk> log)
{
    public const int ByMax = 80;
    public const int WhyMax = 300;

    /// <summary>The oldest first.</summary>
    public async Task<IReadOnlyList<DeadLetter>> ListAsync(int limit, CancellationToken cancel)
    {
        List<ParkedMessage> messages = await parking.ListAsync(limit, cancel);
        Dictionary<BusinessId, string?> names = [];
        foreach (BusinessId shop in messages.Select(m => m.Business).Distinct())
            names[shop] = await NameAsync(shop, cancel);
        return [.. messages.Select(m => Explained(m, names[m.Business]))];
    }

    /// <returns>Null: it is not parked.</returns>
    public async Task<DeadLetterStory?> FindAsync(long id, CancellationToken cancel)
    {
        if (await parking.FindAsync(id, cancel) is not { } story) return null;
        string? name = await NameAsync(story.Message.Business, cancel);
        return new DeadLetterStory(
            Explained(story.Message, name), story, await parking.GoneAsync(id, 20, cancel));
    }

    /// <summary>Sends it again, with those of its shop beside it. Asked twice, it is sent once.
    /// </summary>
    public async Task<DeadLetterOutcome> ReplayAsync(
        long id, string by, CancellationToken cancel)
    {
        int count = await parking.ReplayOneAsync(id, by, cancel);
        if (count > 0) OperationsLog.DeadLetterReplayed(log, id, by, count);
        return await OutcomeAsync(id, count, cancel);
    }

    public async Task<DeadLetterOutcome> DropAsync(
        long id, string why, string by, CancellationToken cancel)
    {
        int count = await parking.DropAsync(id, why, by, cancel);
        if (count > 0) OperationsLog.DeadLetterDropped(log, id, by, why);
        return await OutcomeAsync(id, count, cancel);
    }

    private async Task<DeadLetterOutcome> OutcomeAsync(
        long id, int count, CancellationToken cancel) => new(
        count, count > 0 ? null : (await parking.GoneAsync(id, 1, cancel)).FirstOrDefault());

    private static DeadLetter Explained(ParkedMessage message, string? shop) => new(
        message, DeadLetterWords.Of(message.Service, message.Type),
        DeadLetterWords.Noticed(message.Service), shop);

    private async Task<string?> NameAsync(BusinessId shop, CancellationToken cancel) =>
        shop == default ? null : (await shops.FindAsync(shop, cancel))?.Name;
}
