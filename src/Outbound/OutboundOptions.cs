using ConverseErp.Contracts;
using ConverseErp.Outbound.Broadcasts;
using ConverseErp.Outbound.Health;
using ConverseErp.Outbound.Limits;

namespace ConverseErp.Outbound;

/// <summary>Section <c>Outbound</c>.</summary>
public sealed class OutboundOptions
{
    /// <summary>Requests to providers under way at once, per process.</summary>
    public int InFlightMax { get; set; } = 128;

    /// <summary>A provider's answer to a message; after it the outcome is unknown.</summary>
    public int SendTimeoutSeconds { get; set; } = 10;

    /// <summary>A provider's answer to an upload; after it the upload is tried again.</summary>
    public int UploadTimeoutSeconds { get; set; } = 30;

    /// <summary>An answer that could not leave for so long is no longer wanted.</summary>
    public int AnswerWaitMinutes { get; set; } = 60;

    /// <summary>Bills and order notices are worth waiting for.</summary>
    public int BillWaitHours { get; set; } = 24;

    /// <summary>A number at another provider that bills leave from while the shop's own does
    /// not work, by a template; empty: none.</summary>
    public string BackupNumber { get; set; } = "";

    /// <summary>What may go by SMS waits so long for a way that refuses it.</summary>
    public int LateAfterSeconds { get; set; } = 15;

    /// <summary>After an attempt that nobody knows the end of, what may go by another way waits
    /// so long for a status.</summary>
    public int UnknownAfterSeconds { get; set; } = 10;

    /// <summary>News for many.</summary>
    public BroadcastOptions Broadcasts { get; set; } = new();

    /// <summary>Numbers that share a limit of people at Meta; a number in none has no limit that
    /// we know of.</summary>
    public IList<PortfolioOptions> Portfolios { get; set; } = [];

    /// <summary>Sending numbers as people see them, digits alone, by their ids: what Meta tells of
    /// one is not taken for the others of its account.</summary>
    public IDictionary<string, string> Phones { get; set; } =
        new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The part of that limit that marketing leaves to bills and money.</summary>
    public int PortfolioReservePercent { get; set; } = 20;

    /// <summary>When WhatsApp is said to deliver badly.</summary>
    public DeliveryOptions Delivery { get; set; } = new();

    /// <summary>How fast WhatsApp lets messages leave.</summary>
    public LimitOptions Limits { get; set; } = new();

    /// <summary>Interrupted attempts older than this are reported to on-call.</summary>
    public int UnsettledAfterMinutes { get; set; } = 10;

    /// <summary>What a shop's messages may cost in a month, in whole rupees, where it has not
    /// said so itself; 0: as much as they come to.</summary>
    public int BudgetRupees { get; set; }

    internal Money? Budget => BudgetRupees > 0 ? Money.FromRupees((long)BudgetRupees) : null;

    /// <summary>Utility template with a document header and the body parameters shop name,
    /// bill number, amount.</summary>
    public string BillTemplate { get; set; } = "bill_v1";

    /// <summary>The same for what comes off a bill, with the body parameters shop name, number
    /// of the note, amount, number of the bill.</summary>
    public string CreditNoteTemplate { get; set; } = "credit_note_v1";

    /// <summary>The same for what comes on top of a bill.</summary>
    public string DebitNoteTemplate { get; set; } = "debit_note_v1";

    /// <summary>Utility template without a header, for reminders of dues, with the body parameters
    /// shop name, amount.</summary>
    public string ReminderTemplate { get; set; } = "due_reminder_v1";

    /// <summary>Bills, notes and reminders leave by it.</summary>
    internal bool IsOurs(string template) =>
        template == BillTemplate || template == CreditNoteTemplate
        || template == DebitNoteTemplate || template == ReminderTemplate;

    /// <summary>The template that tells of a paper: a note never goes as a bill, whatever is
    /// missing, for a bill says that its amount is to be paid.</summary>
    internal string TemplateOf(AttachedBill paper) => paper.Note switch
    {
        null => BillTemplate,
        { Adds: true } => DebitNoteTemplate,
        _ => CreditNoteTemplate,
    };
}
