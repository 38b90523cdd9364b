using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Dialogue;

/// <summary>What "galat" takes back.</summary>
/// <param name="Kind">order, payment, memo or stock.</param>
internal sealed record LastPosting(string Kind, Guid Id);

/// <summary>A posting that "galat" takes back when a message of it is quoted.</summary>
/// <param name="Source">Stands for the message that asked for it: <see cref="SourceOf"/>.</param>
/// <param name="Changes">The order that it changed: the last one again if the change is refused.
/// </param>
internal sealed record RecentPosting(string Kind, Guid Id, string Source, Guid? Changes = null)
{
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
}

/// <summary>A payment, an expense, or udhaar in one figure, in the making.</summary>
/// <param name="NewName">A name that has no khata yet.</param>
/// <param name="Udhaar">No money moved: the party owes more.</param>
/// <param name="Note">What an expense was for.</param>
internal sealed record PaymentDraft(
    bool Received, Money? Amount, PaymentMode? Mode, PartyId? Party, string? NewName = null,
    bool Udhaar = false, bool Confirmed = false, string? Note = null)
{
    /// <summary>The words that left a doubt about the party.</summary>
    public string? PartySaid { get; init; }

    /// <summary>A relation in place of a name ("bhabhi ji").</summary>
    public string? Called { get; init; }
}

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
    /// <summary>When it was asked for the first time, if it was asked more than once.</summary>
    public DateTimeOffset? FirstAskedAt { get; init; }

    /// <summary>Words that are to be taken as written when they are right.</summary>
    public string? Said { get; init; }

    /// <summary>What a yes to "how much?" means.</summary>
    public UsualQuantity? Usual { get; init; }

    /// <summary>What is to be taken back.</summary>
    public LastPosting? Posting { get; init; }

    /// <summary>Cards that are to become customers or suppliers.</summary>
    public IReadOnlyList<SharedContact>? Contacts { get; init; }

    /// <summary>A file that is to be taken.</summary>
    public FileLookedThrough? File { get; init; }
}

/// <summary>The kinds of questions.</summary>
internal static class Questions
{
    public const string Product = "product";
    public const string Quantity = "quantity";
    public const string Price = "price";
    public const string Unknown = "unknown-product";
    public const string Party = "party";
    public const string CreditName = "credit-name";
    public const string Called = "called";
    public const string Confirm = "confirm";
    public const string AmendConfirm = "amend-confirm";
    public const string OverLimit = "over-limit";
    public const string ShortStock = "short-stock";
    public const string Accept = "accept";
    public const string PaymentParty = "payment-party";
    public const string PaymentConfirm = "payment-confirm";
    public const string OpenKhata = "open-khata";
    public const string ExpenseAmount = "expense-amount";
    public const string ExpenseConfirm = "expense-confirm";
    public const string Claim = "claim";
    public const string BalanceParty = "balance-party";
    public const string RemindParty = "remind-party";
    public const string PageKind = "page-kind";
    public const string Meant = "meant";
    public const string TypeOrder = "type-order";
    public const string Contacts = "contacts";
    public const string Import = "import";
    public const string TakeBack = "take-back";
    public const string Broadcast = "broadcast";

    /// <summary>An open question ends after this; the next message stands alone.</summary>
    public static readonly TimeSpan OpenFor = TimeSpan.FromMinutes(30);

    /// <summary>Customers wait for an answer to these: they do not grow old, and their buttons go
    /// on working.</summary>
    public static bool IsOfCustomer(Question question) => question.Kind is Accept or Claim;
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

    /// <summary>Where the customer's next order is to go.</summary>
    public KeptPlace? Place { get; init; }

    /// <summary>The open question makes room and is asked again later. One that only looked
    /// something up is forgotten; when too many wait, the oldest ends.</summary>
    public ChatState SetAside()
    {
        ChatState free = this with { Question = null };
        if (Question is not { Text: not null } open
            || open.Kind is Questions.BalanceParty or Questions.RemindParty
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

    /// <summary>After a posting that a message asked for.</summary>
    public ChatState Posted(
        string kind, Guid id, string providerMessageId, Guid? changes = null) => this with
    {
        Last = new LastPosting(kind, id),
        Recent =
        [
            .. (Recent ?? []).TakeLast(RecentMax - 1),
            new RecentPosting(kind, id, RecentPosting.SourceOf(providerMessageId), changes),
        ],
    };

    /// <summary>After a posting that was refused: an order whose change was refused stands as it
    /// was.</summary>
    public ChatState Refused(Guid id) =>
        Last?.Id == id && Recent?.LastOrDefault(p => p.Id == id)?.Changes is { } order
            ? this with { Last = new LastPosting("order", order) }
            : Unposted(id);

    /// <summary>After a posting that was taken back or refused. What the same message posted
    /// before it is the next to take back: one message may hold several bills.</summary>
    public ChatState Unposted(Guid id)
    {
        if (Last?.Id != id) return this;
        RecentPosting? gone = Recent?.LastOrDefault(p => p.Id == id);
        RecentPosting? before = gone is null
            ? null
            : Recent!.TakeWhile(p => p.Id != id).LastOrDefault(p => p.Source == gone.Source);
        return this with
        {
            Last = before is null ? null : new LastPosting(before.Kind, before.Id),
        };
    }
}

[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web, UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ChatState))]
internal sealed partial class ChatJson : JsonSerializerContext;
