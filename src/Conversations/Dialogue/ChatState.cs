using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Dialogue;

/// <summary>What "galat" takes back.</summary>
/// <param name="Kind">order, payment, memo, stock, close, filing, limit or promise.</param>
internal sealed record LastPosting(string Kind, Guid Id);

/// <summary>A posting that "galat" takes back when a message of it is quoted.</summary>
/// <param name="Source">Stands for the message that asked for it: <see cref="SourceOf"/>.</param>
/// <param name="Changes">The order that it changed: the last one again if the change is refused.
/// </param>
internal sealed record RecentPosting(string Kind, Guid Id, string Source, Guid? Changes = null)
{
    /// <summary>The message that began it, where <see cref="Source"/> only answered a question;
    /// null when they are one.</summary>
    public string? Origin { get; init; }

    /// <summary>Whose it is, if it is somebody's whom the shop knew.</summary>
    public PartyId? Party { get; init; }

    /// <summary>How much was paid or written down, where it is a sum alone.</summary>
    public Money? Amount { get; init; }

    /// <summary>It was taken back.</summary>
    public bool Gone { get; init; }

    /// <summary>It was refused, so it never was in the books.</summary>
    public bool Refused { get; init; }

    /// <summary>Whether this message led to it.</summary>
    public bool IsOf(string source) => Source == source || Origin == source;

    /// <summary>Short, as every chat's row carries it; among one chat's postings it is unique.
    /// </summary>
    public static string SourceOf(string providerMessageId) => Convert.ToHexString(
        SHA256.HashData(Encoding.UTF8.GetBytes(providerMessageId)).AsSpan(0, 6));
}

/// <summary>A line of a sale in the making.</summary>
internal sealed record DraftLine(
    ProductId? Product, IReadOnlyList<ProductId>? Candidates, string? Unknown, string Spoken,
    decimal? Quantity, string? Unit, Money? Worth, Money? Price)
{
    /// <summary>The words that left the doubt; the answer teaches what they mean.</summary>
    public string? Said { get; init; }

    /// <summary>What a unit cost, for goods that came in.</summary>
    public Money? Cost { get; init; }

    /// <summary>The unit that the cost is for; null: the product's.</summary>
    public string? CostUnit { get; init; }

    /// <summary>Of which batch the goods are, if that was said.</summary>
    public BatchSaid? Batch { get; init; }
}

/// <summary>A sale in the making: what was understood is kept while the rest is asked.</summary>
internal sealed record SaleDraft(
    IReadOnlyList<DraftLine> Lines, PartyId? Party, IReadOnlyList<PartyId>? PartyCandidates,
    string? NewName, PaymentMode? Pay, decimal DiscountPercent, Money Discount, bool Confirmed,
    bool OverLimit, bool ShortStock, bool Doubtful = false)
{
    /// <summary>The words that left a doubt about the party.</summary>
    public string? PartySaid { get; init; }

    /// <summary>A relation in place of a name ("bhabhi ji").</summary>
    public string? Called { get; init; }

    /// <summary>Read from a picture: everything is said yes to before it is booked.</summary>
    public bool Pictured { get; init; }

    /// <summary>The goods came in and are not sold.</summary>
    public bool Receives { get; init; }

    /// <summary>The goods moved some other way, told in words, and are not sold.</summary>
    public StockChange? Moves { get; init; }

    /// <summary>The sale that goods come back from, where its bill was named.</summary>
    public OrderId? OfBill { get; init; }

    /// <summary>Why they are gone, if that was said.</summary>
    public LossReason? Why { get; init; }

    /// <summary>What all of the goods that came in cost, where that was asked for.</summary>
    public Money? BoughtTotal { get; init; }

    /// <summary>The number of the supplier's bill that goods came with, if it was said.</summary>
    public string? SupplierBill { get; init; }

    /// <summary>Of goods that came in no money is to be written.</summary>
    public bool OnlyGoods { get; init; }

    /// <summary>Nobody pays for these goods in this booking.</summary>
    [JsonIgnore]
    public bool IsStock => Receives || Moves is not null;

    /// <summary>Where somebody new is reached, who sent what the shop is typing.</summary>
    public string? NewPhone { get; init; }

    /// <summary>The same person's other id.</summary>
    public string? NewBsuid { get; init; }

    /// <summary>The customer's own words, where they say more than the goods.</summary>
    public string? Words { get; init; }

    /// <summary>When a customer's goods are to come, if that was said.</summary>
    public DeliverySlot? Slot { get; init; }

    /// <summary>An offer to the customer; nothing is booked.</summary>
    public bool Quotes { get; init; }

    /// <summary>Goods for fixed days in place of a sale, 0 is Sunday; null mostly.</summary>
    public IReadOnlyList<int>? Weekdays { get; init; }

    /// <summary>The sale that this one is written in place of: it goes when this one is booked.
    /// </summary>
    public Guid? TakesBack { get; init; }

    /// <summary>The day on which a sale on credit is to be paid, if that was said.</summary>
    public DateOnly? PayBy { get; init; }

    /// <summary>What was paid at once of a sale on credit; null mostly.</summary>
    public PaymentPart? PaidNow { get; init; }
}

/// <summary>A customer's voice note or picture that waits for the shop to type it.</summary>
/// <param name="Id">Of the message that told the shop of it.</param>
/// <param name="Name">What the sender is called, whether the khata knows them or not.</param>
internal sealed record LeftMedia(
    Guid Id, PartyId? Party, string? Name, string? Phone, string? Bsuid);

/// <summary>An answer that may be tapped or typed.</summary>
/// <param name="Value">What it means to the question that asked.</param>
internal sealed record Option(string Value, string Label);

/// <summary>The one open question of a chat.</summary>
/// <param name="Kind">See <see cref="Questions"/>.</param>
/// <param name="Line">The line it is about, if it is about one.</param>
/// <param name="AskedAgain">How often it was asked once more.</param>
/// <param name="Text">As it was asked; null in chats stored before there was this.</param>
internal sealed record Question(
    string Kind, IReadOnlyList<Option> Options, DateTimeOffset AskedAt, int Line = -1,
    SaleDraft? Sale = null, PaymentDraft? Payment = null, PlaceOrder? Refused = null,
    OrderId? Order = null, string? Text = null, int AskedAgain = 0, AmendOrder? Amend = null)
{
    /// <summary>What its buttons carry; null in chats stored before there was this.</summary>
    public string? Id { get; init; }

    /// <summary>Stands for the message that it goes back to; empty when the chat's person did
    /// not write it; null in chats stored before there was this.</summary>
    public string? Source { get; init; }

    /// <summary>When it was asked for the first time, if it was asked more than once.</summary>
    public DateTimeOffset? FirstAskedAt { get; init; }

    /// <summary>Words that are to be taken as written when they are right.</summary>
    public string? Said { get; init; }

    /// <summary>A yes makes a bill, whose coming is watched.</summary>
    public bool Books { get; init; }

    /// <summary>What a yes to "how much?" means.</summary>
    public UsualQuantity? Usual { get; init; }

    /// <summary>What is to be taken back, in chats stored before there could be several.
    /// </summary>
    public LastPosting? Posting { get; init; }

    /// <summary>What is to be taken back.</summary>
    public IReadOnlyList<LastPosting>? Postings { get; init; }

    /// <summary>Cards that are to become customers or suppliers.</summary>
    public IReadOnlyList<SharedContact>? Contacts { get; init; }

    /// <summary>A counting that is to be closed.</summary>
    public CountDraft? Count { get; init; }

    /// <summary>A file that is to be taken.</summary>
    public FileLookedThrough? File { get; init; }

    /// <summary>One of the owner's own matters.</summary>
    public AffairDraft? Affair { get; init; }

    /// <summary>A party's new number.</summary>
    public PhoneDraft? Phone { get; init; }

    /// <summary>A party's address.</summary>
    public AddressDraft? Address { get; init; }

    /// <summary>Whom news is for; null: everybody.</summary>
    public Segment? Segment { get; init; }

    /// <summary>A day that somebody promised, while it is asked who.</summary>
    public DateOnly? PayBy { get; init; }

    /// <summary>One of a chat's few open questions: six bytes never meet.</summary>
    public static string NewId() => Convert.ToHexString(RandomNumberGenerator.GetBytes(6));
}

/// <summary>A place on the map, and when it was shown.</summary>
internal sealed record KeptPlace(SharedPlace Place, DateTimeOffset At);

/// <summary>What a chat is about.</summary>
/// <param name="Hints">How often "galat" was explained.</param>
/// <param name="Language">As last spoken or as set.</param>
internal sealed record ChatState(
    Question? Question, LastPosting? Last, int Hints, string? Language, bool LanguageSet,
    DateOnly? BlockedToldOn)
{
    private const int RecentMax = 20;
    private const int KeptMax = 5;
    private const int KeptOfCustomersMax = 20;
    private const int LeftMax = 20;

    public static readonly ChatState New = new(null, null, 0, null, false, null);

    /// <summary>The latest postings, oldest first; null in chats stored before there was this.
    /// </summary>
    public IReadOnlyList<RecentPosting>? Recent { get; init; }

    /// <summary>Questions that something else came between, oldest first: each is asked again
    /// when nothing else is open.</summary>
    public IReadOnlyList<Question>? Kept { get; init; }

    /// <summary>Questions that ended without an answer, oldest first, until that is told.
    /// </summary>
    public IReadOnlyList<Question>? Ended { get; init; }

    /// <summary>That models rest since then was told; null: never.</summary>
    public DateTimeOffset? RestTold { get; init; }

    /// <summary>Where the customer's next order is to go.</summary>
    public KeptPlace? Place { get; init; }

    /// <summary>Where this person counts the shelf; null where nobody said.</summary>
    public CountPlace? CountsAt { get; init; }

    /// <summary>The latest voice notes and pictures of customers, oldest first.</summary>
    public IReadOnlyList<LeftMedia>? Left { get; init; }

    /// <summary>The shop was told of a customer's voice note or picture.</summary>
    public ChatState Leaves(LeftMedia left) => this with
    {
        Left = [.. (Left ?? []).Where(l => l.Id != left.Id).TakeLast(LeftMax - 1), left],
    };

    /// <summary>The open question makes room and is asked again later. One that only looked
    /// something up, or that a button stays for, is forgotten; when too many wait, the oldest
    /// ends.</summary>
    public ChatState SetAside()
    {
        ChatState free = this with { Question = null };
        if (Question is not { Text: not null } open
            || open.Kind is Questions.BalanceParty or Questions.RemindParty or Questions.Left
                or Questions.SendReminder
            || (open.Kind == Questions.Unknown && open.Options.Count == 0))
            return free;
        bool ofCustomer = Questions.IsOfCustomer(open);
        Question[] alike = [.. (Kept ?? []).Where(
            q => Questions.IsOfCustomer(q) == ofCustomer)];
        int room = ofCustomer ? KeptOfCustomersMax : KeptMax;
        Question? oldest = alike.Length >= room ? alike[0] : null;
        free = free with { Kept = [.. (Kept ?? []).Where(q => q != oldest), open] };
        return oldest is null || ofCustomer ? free : free.End(oldest);
    }

    /// <summary>Nobody answered; the next words say so.</summary>
    public ChatState End(Question question) =>
        this with { Ended = [.. (Ended ?? []).TakeLast(KeptMax - 1), question] };

    /// <summary>An order that is decided is not asked about any more.</summary>
    public ChatState Settled(OrderId order) => this with
    {
        Question = Question?.Order == order ? null : Question,
        Kept = Kept is { } kept && kept.Any(q => q.Order == order)
            ? [.. kept.Where(q => q.Order != order)]
            : Kept,
    };

    /// <summary>Every posting of this chat is still remembered.</summary>
    [JsonIgnore]
    public bool RemembersAll => (Recent?.Count ?? 0) < RecentMax;

    /// <summary>Something is being asked because of this message.</summary>
    public bool AsksFor(string source) =>
        Question?.Source == source || Kept?.Any(q => q.Source == source) == true;

    /// <summary>What this message led to is asked no longer.</summary>
    public ChatState Unasked(string source) => !AsksFor(source) ? this : this with
    {
        Question = Question?.Source == source ? null : Question,
        Kept = Kept is { } kept ? [.. kept.Where(q => q.Source != source)] : null,
    };

    /// <summary>What was asked in this step goes back to this message.</summary>
    public ChatState AskedFor(string source)
    {
        static bool IsNew(Question question) => question is { Id: not null, Source: null };
        return this with
        {
            Question = Question is { } open && IsNew(open)
                ? open with { Source = source }
                : Question,
            Kept = Kept?.Any(IsNew) == true
                ? [.. Kept.Select(q => IsNew(q) ? q with { Source = source } : q)]
                : Kept,
        };
    }

    /// <summary>After a posting.</summary>
    public ChatState Posted(RecentPosting posting) => this with
    {
        Last = new LastPosting(posting.Kind, posting.Id),
        Recent = [.. (Recent ?? []).TakeLast(RecentMax - 1), posting],
    };

    /// <summary>What a message has led to and is in the books now, oldest first: a sale that was
    /// changed since is the changed one.</summary>
    public LastPosting[] Led(string source) =>
    [
        .. (Recent ?? []).Where(p => p.IsOf(source) && !p.Refused).Select(Now)
            .Where(p => !p.Gone).Select(p => new LastPosting(p.Kind, p.Id)).Distinct(),
    ];

    /// <summary>After a posting, or its undoing, was refused: an order whose change was refused
    /// stands as it was.</summary>
    /// <param name="stands">What was to be undone is in the books still.</param>
    public ChatState Refuses(Guid id, bool stands)
    {
        if (Recent?.LastOrDefault(p => p.Id == id) is not { } refused)
            return Last?.Id == id ? this with { Last = null } : this;
        if (refused.Gone)
            return stands ? With(refused, refused with { Gone = false }) : this;
        ChatState state = With(refused, refused with { Refused = true });
        if (Last?.Id != id) return state;
        return state with
        {
            Last = refused.Changes is { } order
                ? new LastPosting("order", order)
                : state.Before(refused),
        };
    }

    /// <summary>After a posting was taken back. What the same message posted before it is the
    /// next to take back: one message may hold several bills.</summary>
    public ChatState Unposted(Guid id)
    {
        if (Recent?.LastOrDefault(p => p.Id == id) is not { } gone)
            return Last?.Id == id ? this with { Last = null } : this;
        ChatState state = With(gone, gone with { Gone = true });
        return Last?.Id == id ? state with { Last = state.Before(gone) } : state;
    }

    private LastPosting? Before(RecentPosting gone) =>
        Recent!.TakeWhile(p => p.Id != gone.Id).LastOrDefault(p =>
            p is { Gone: false, Refused: false } && Now(p) == p
            && (p.Origin ?? p.Source) == (gone.Origin ?? gone.Source)) is { } before
                ? new LastPosting(before.Kind, before.Id)
                : null;

    /// <summary>What has become of a posting: the latest change of it, or itself.</summary>
    public RecentPosting Now(RecentPosting posting) =>
        Recent!.LastOrDefault(p => p.Changes == posting.Id && !p.Refused) is { } changed
            ? Now(changed)
            : posting;

    private ChatState With(RecentPosting old, RecentPosting changed) => this with
    {
        Recent = [.. Recent!.Select(p => p == old ? changed : p)],
    };
}

[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web, UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ChatState))]
internal sealed partial class ChatJson : JsonSerializerContext;
