using ConverseErp.Contracts;

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

    /// <summary>Interrupted attempts older than this are reported to on-call.</summary>
    public int UnsettledAfterMinutes { get; set; } = 10;

    /// <summary>Utility template with a document header and the body parameters shop name,
    /// bill number, amount.</summary>
    public string BillTemplate { get; set; } = "bill_v1";

    /// <summary>The same for what comes off a bill, with the body parameters shop name, number
    /// of the note, amount, number of the bill.</summary>
    public string CreditNoteTemplate { get; set; } = "credit_note_v1";

    /// <summary>The same for what comes on top of a bill.</summary>
    public string DebitNoteTemplate { get; set; } = "debit_note_v1";

    /// <summary>The template that tells of a paper: a note never goes as a bill, whatever is
    /// missing, for a bill says that its amount is to be paid.</summary>
    internal string TemplateOf(AttachedBill paper) => paper.Note switch
    {
        null => BillTemplate,
        { Adds: true } => DebitNoteTemplate,
        _ => CreditNoteTemplate,
    };
}
