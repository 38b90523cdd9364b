namespace ConverseErp.Contracts;

/// <summary>Whom a broadcast is for.</summary>
public enum Audience
{
    /// <summary>All customers.</summary>
    All = 0,

    /// <summary>Those who bought lately, of all goods or of one.</summary>
    Bought = 1,

    /// <summary>Those who owe.</summary>
    Owing = 2,

    /// <summary>Those of a price list.</summary>
    PriceGroup = 3,

    /// <summary>Those who bought nothing lately.</summary>
    Away = 4,
}

/// <summary>A part of a shop's customers.</summary>
/// <param name="Days">For those who bought, or bought nothing: 1 to 730, today included.</param>
/// <param name="Product">For those who bought: of this alone; null: of anything.</param>
/// <param name="Group">The price list.</param>
public sealed record Segment(
    Audience Audience, int? Days = null, ProductId? Product = null, Guid? Group = null)
{
    public static readonly Segment Everybody = new(Audience.All);
}

/// <summary>What a shop wants to say to many.</summary>
/// <param name="Id">Asked for twice it is one.</param>
/// <param name="Words">At most 700 characters; line breaks become spaces.</param>
public sealed record BroadcastWish(Guid Id, string Words, Segment Segment)
{
    /// <summary>Minute of the shop's day from which it may be sent; null: as is usual.</summary>
    public int? FromMinute { get; init; }

    public int? UntilMinute { get; init; }
}

/// <summary>How many a broadcast reaches and what it costs.</summary>
/// <param name="People">Who get it.</param>
/// <param name="InWindow">Of these, who wrote lately, so that it goes as free words.</param>
/// <param name="NotAgreed">Who do not get it: they never agreed to news.</param>
/// <param name="OptedOut">Who do not get it: they said STOP.</param>
/// <param name="Cost">At today's prices, before tax and without what is free in a month.</param>
public sealed record BroadcastPreview(
    int People, int InWindow, int NotAgreed, int OptedOut, MessageCost Cost);

/// <summary>Where a broadcast stands.</summary>
public enum BroadcastState
{
    Draft = 0,
    Running = 1,

    /// <summary>Somebody has to say that it goes on.</summary>
    Paused = 2,
    Stopped = 3,
    Done = 4,
}

/// <summary>The people of a broadcast by what became of them.</summary>
/// <param name="Waiting">Their turn has not come.</param>
/// <param name="Queued">On their way, nothing tried yet.</param>
/// <param name="Sent">Handed to the provider, or being handed.</param>
/// <param name="Delivered">Of the sent ones.</param>
/// <param name="Failed">Of the sent ones.</param>
/// <param name="Skipped">They said STOP or took their consent back.</param>
public sealed record BroadcastCounts(
    int Waiting, int Queued, int Sent, int Delivered, int Failed, int Skipped);

/// <param name="Reason">Why it is paused or stopped; see <see cref="BroadcastReasons"/>.</param>
/// <param name="Hold">Why a running one rests for now; null: it goes on.</param>
public sealed record BroadcastView(
    Guid Id, BroadcastState State, string? Reason, string? Hold, string Words, Segment Segment,
    BroadcastPreview Preview, BroadcastCounts Counts, DateTimeOffset MadeAt,
    DateTimeOffset? StartedAt, DateTimeOffset? EndedAt);

/// <summary>Permanent words for what keeps a broadcast back.</summary>
public static class BroadcastReasons
{
    public const string Owner = "owner";
    public const string QuietHours = "quiet-hours";
    public const string Surge = "surge";
    public const string Mode = "mode";
    public const string Limit = "portfolio-limit";
    public const string Template = "template";
    public const string Number = "number-quality";
    public const string Spam = "spam-limit";
    public const string Failures = "failures";
    public const string OptOuts = "opt-outs";
}

/// <summary>What can be done with a broadcast.</summary>
public enum BroadcastStep
{
    Start = 0,
    Pause = 1,
    Resume = 2,
    Stop = 3,
}

/// <summary>A person of a broadcast.</summary>
public sealed record BroadcastPerson(string? Phone, string? Bsuid, string Language);

/// <summary>A broadcast that may start, with all that it needs.</summary>
public sealed record BroadcastPlan(
    BroadcastWish Wish, BroadcastPreview Preview, Shop Shop,
    IReadOnlyList<BroadcastPerson> People);

/// <summary>News for many, by the shop's WhatsApp number; kept by Outbound.</summary>
public interface IBroadcasts
{
    /// <summary>Whom it would reach and what it would cost, now; writes nothing.</summary>
    Task<Answer<BroadcastPlan>> PlanAsync(
        BusinessId business, BroadcastWish wish, CancellationToken cancel);

    /// <summary>Keeps it as a draft, which sends nothing.</summary>
    Task<Answer<BroadcastView>> DraftAsync(
        BusinessId business, BroadcastWish wish, MemberId by, CancellationToken cancel);

    /// <summary>Takes a step in a transaction of its own. A step that was taken before is
    /// taken.</summary>
    /// <param name="by">Who says so, and hears of it when it stops.</param>
    Task<Answer<BroadcastView>> StepAsync(
        BusinessId business, Guid broadcast, BroadcastStep step, ChatReference by,
        CancellationToken cancel);

    /// <summary>Null when there is none.</summary>
    Task<BroadcastView?> FindAsync(
        BusinessId business, Guid broadcast, CancellationToken cancel);

    /// <summary>Newest first, at most 200.</summary>
    Task<IReadOnlyList<BroadcastView>> ListAsync(
        BusinessId business, int limit, CancellationToken cancel);

    /// <summary>Starts what was planned a moment ago, in the caller's transaction.</summary>
    void Start(
        ITenantStatements writes, BroadcastPlan plan, ChatReference by, DateTimeOffset at);

    /// <summary>Pause, resume or stop, in the caller's transaction; one that is not where the
    /// step leads from stays as it is.</summary>
    void Step(
        ITenantStatements writes, Guid broadcast, BroadcastStep step, ChatReference by,
        DateTimeOffset at);
}

/// <summary>Who agreed to a shop's news; kept by Outbound.</summary>
public interface IConsents
{
    /// <summary>Keeps the word of a member of the shop that this person agreed, or that they
    /// did not; then they are not invited either. Whoever said STOP stays out.</summary>
    Task TellAsync(
        BusinessId business, Sender person, bool agreed, MemberId by, CancellationToken cancel);

    /// <summary>Whether the person agreed and did not say STOP.</summary>
    Task<bool> HasAsync(BusinessId business, Sender person, CancellationToken cancel);
}

/// <summary>A broadcast stopped by itself: the owner is told why, once.</summary>
/// <param name="Reason">See <see cref="BroadcastReasons"/>.</param>
/// <param name="Sent">How many have it.</param>
public sealed record BroadcastHalted(
    Guid Broadcast, string Reason, int Sent, int People, ChatReference? To) : ILaneMessage
{
    public static string Name => "conversations.broadcast-halted.v1";

    public static LaneAddress Address => LaneAddress.Conversations;
}

/// <summary>Who bought from a shop; implemented by Orders.</summary>
public interface IBuyers
{
    /// <param name="from">The first day.</param>
    /// <param name="product">Null: anything.</param>
    Task<IReadOnlySet<PartyId>> SinceAsync(
        BusinessId business, DateOnly from, ProductId? product, CancellationToken cancel);
}
