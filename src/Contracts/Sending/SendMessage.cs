namespace ConverseErp.Contracts;

/// <summary>What a message is for: decides template, budget and fallback.</summary>
public enum Purpose
{
    Answer,
    Bill,
    OrderNotice,
    Onboarding,

    /// <summary>What could wait, told in the evening: free words inside the window, or not.
    /// </summary>
    Digest,

    /// <summary>Nobody asked for it: only to those who agreed, and after everything else.
    /// </summary>
    Marketing,

    /// <summary>Of dues, at the shop's wish: unasked, so no STOP, and it keeps to the budget.
    /// </summary>
    Reminder,
}

/// <summary>A tappable choice; typing the number or the words always works too.</summary>
/// <param name="Id">Comes back as ReplyId; at most 256 characters.</param>
public sealed record Choice(string Id, string Title);

/// <summary>A document from the blobs, with the values its template needs.</summary>
/// <param name="ShopName">For the template outside the 24-hour window.</param>
public sealed record AttachedBill(
    string Blob, string FileName, string Link, string ShopName, string Number, Money Total)
{
    /// <summary>It is a note on a bill and not a bill; null: a bill.</summary>
    public NoteOnBill? Note { get; init; }
}

/// <summary>What a note does to the bill that it is about.</summary>
/// <param name="Against">The number of the bill.</param>
/// <param name="Adds">A debit note: the bill grows. Else it falls.</param>
public sealed record NoteOnBill(string Against, bool Adds);

/// <summary>A picture, sound or other file from the blobs, passed on as it is.</summary>
/// <param name="Kind">image, audio, voice, video or document.</param>
public sealed record AttachedFile(string Blob, string Kind, string Mime, string FileName);

/// <summary>A text that is registered with the provider, with its places filled in: all that may
/// go to somebody who has not written for a day.</summary>
/// <param name="Name">As it is registered.</param>
/// <param name="Language">That it is registered in: "hi".</param>
/// <param name="Values">For the places of its body, in their order; line breaks and what is too
/// long are taken out.</param>
public sealed record TemplateForm(string Name, string Language, IReadOnlyList<string> Values)
{
    /// <summary>Its header is the document that goes with the message as <c>File</c>; where the
    /// provider fetches files itself, it does so here. Null: it has no such header.</summary>
    public string? HeaderLink { get; init; }
}

/// <summary>Send one message to one person, at most once on one channel.</summary>
/// <param name="Message">Also the tracker that statuses come back with.</param>
/// <param name="Text">Body, or caption of the document; at most 4,096 characters.</param>
public sealed record SendMessage(
    MessageId Message, string PhoneNumberId, string? Bsuid, string? Phone, string Language,
    Purpose Purpose, string Text, AttachedBill? Bill, IReadOnlyList<Choice>? Choices,
    string? QuotedId, DateTimeOffset AskedAt) : ILaneMessage
{
    /// <summary>What is passed on with the words, or without any; never beside a bill.</summary>
    public AttachedFile? File { get; init; }

    /// <summary>What can be paid with a tap on the message; never beside a bill or a file.
    /// </summary>
    public PayInChat? Pay { get; init; }

    /// <summary>Its place taken by SMS when WhatsApp does not carry it in time; null: it waits.
    /// </summary>
    public SmsForm? Sms { get; init; }

    /// <summary>It says that WhatsApp is late, so it goes by SMS or not at all.</summary>
    public bool SmsOnly { get; init; }

    /// <summary>Its words say what its bill says, so that they may go without the file when
    /// messages are scarce: the seller's copy, never the customer's bill.</summary>
    public bool WordsSuffice { get; init; }

    /// <summary>What goes in its place while the person's window is closed, whatever the message
    /// is for; never beside a bill. Null: only bills have a form of their own.</summary>
    public TemplateForm? Template { get; init; }

    /// <summary>The broadcast it is one of: it travels in the lanes of marketing.</summary>
    public Guid? Broadcast { get; init; }

    public static string Name => "outbound.send-message.v1";

    public static LaneAddress Address => LaneAddress.Outbound;
}

/// <summary>A provider tells what became of a message.</summary>
/// <param name="Tracker">What we gave with the send, echoed; may be missing.</param>
/// <param name="Status">sent, delivered, read, played or failed, in any order.</param>
/// <param name="ErrorDetails">The sentence that tells errors of one code apart.</param>
public sealed record StatusReceived(
    string Provider, string PhoneNumberId, string ProviderMessageId, string? Tracker,
    string Status, DateTimeOffset At, int? ErrorCode, string? ErrorTitle, string? Category,
    bool? Billable, string? ErrorDetails = null) : ILaneMessage
{
    /// <summary>How often its message was looked for and not found.</summary>
    public int Tries { get; init; }

    public static string Name => "outbound.status-received.v1";

    public static LaneAddress Address => LaneAddress.OutboundStatuses;
}
