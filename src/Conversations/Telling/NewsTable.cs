using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Telling;

/// <summary>What people of the shop are told although they said nothing.</summary>
internal enum News
{
    OrderArrived,
    OrderWithdrawn,
    OrderGoesElsewhere,
    PersonWanted,
    MediaLeft,
    PaymentClaimed,
    PaymentCredited,
    MoneyUnplaced,
    LineDisputed,
    BalanceAgreed,
    ApprovalWanted,
    BookQuestion,
    AccessInvited,
    AccessAccepted,
    AccessEnded,
    AccessEndedForYou,
    BroadcastHalted,
    EInvoiceTrouble,
    EInvoiceRelieved,
    EInvoiceToShare,
    GoodsExpiring,
    TillSignals,
    WhatsAppWell,
}

/// <summary>When it is told.</summary>
internal enum Urgency
{
    /// <summary>Somebody waits, money came, something failed, or only the owner can decide it.
    /// </summary>
    AtOnce,

    /// <summary>A message of its own costs more than it is worth: it goes with the next answer,
    /// or in the evening.</summary>
    CanWait,

    /// <summary>Worth no message at all: it goes with the next answer, or with an evening that has
    /// something else to tell, or is forgotten.</summary>
    Beside,
}

/// <summary>One row of the table.</summary>
/// <param name="Told">The message that tells it, as it is named on the wire.</param>
internal sealed record NewsRow(News News, string Told, Urgency Urgency);

/// <summary>Which news may wait: all of it is listed here. Low stock, and how far the budget is
/// used, are lines of an answer already and never messages.</summary>
internal static class NewsTable
{
    public static readonly IReadOnlyList<NewsRow> Rows =
    [
        // A customer waits.
        new(News.OrderArrived, OrderPlaced.Name, Urgency.AtOnce),
        new(News.OrderWithdrawn, OrderCancelled.Name, Urgency.AtOnce),
        new(News.OrderGoesElsewhere, DeliverySet.Name, Urgency.AtOnce),
        new(News.PersonWanted, PersonWanted.Name, Urgency.AtOnce),
        new(News.MediaLeft, MediaLeft.Name, Urgency.AtOnce),
        // Money, and what is said of it.
        new(News.PaymentClaimed, PaymentClaimed.Name, Urgency.AtOnce),
        new(News.PaymentCredited, PaymentCredited.Name, Urgency.AtOnce),
        new(News.MoneyUnplaced, MoneyUnplaced.Name, Urgency.AtOnce),
        new(News.LineDisputed, DisputeOpened.Name, Urgency.AtOnce),
        new(News.BalanceAgreed, BalanceAgreed.Name, Urgency.CanWait),
        // One of the shop's own people, or the accountant, waits.
        new(News.ApprovalWanted, ApprovalWanted.Name, Urgency.AtOnce),
        new(News.BookQuestion, AskAboutBooks.Name, Urgency.AtOnce),
        new(News.AccessInvited, AccessTold.Name, Urgency.AtOnce),
        new(News.AccessEndedForYou, AccessTold.Name, Urgency.AtOnce),
        // Somebody of outside reads the books from now on: if it is the wrong one, every hour
        // counts. That she does not is no hurry.
        new(News.AccessAccepted, AccessTold.Name, Urgency.AtOnce),
        new(News.AccessEnded, AccessTold.Name, Urgency.CanWait),
        // Something failed; or it is over.
        new(News.BroadcastHalted, BroadcastHalted.Name, Urgency.AtOnce),
        new(News.EInvoiceTrouble, EInvoiceTold.Name, Urgency.AtOnce),
        new(News.EInvoiceRelieved, EInvoiceTold.Name, Urgency.CanWait),
        new(News.EInvoiceToShare, EInvoiceTold.Name, Urgency.CanWait),
        // The night's findings.
        new(News.GoodsExpiring, GoodsExpiring.Name, Urgency.CanWait),
        new(News.TillSignals, SignalsFound.Name, Urgency.CanWait),
        // Whoever waited has what waited: that says it too.
        new(News.WhatsAppWell, WhatsAppWell.Name, Urgency.Beside),
    ];

    private static readonly Dictionary<News, Urgency> Urgencies =
        Rows.ToDictionary(r => r.News, r => r.Urgency);

    private static readonly HashSet<string> Waiting =
        [.. Rows.Where(r => r.Urgency == Urgency.CanWait).Select(r => r.Told)];

    public static Urgency Of(News news) => Urgencies[news];

    /// <summary>Whether something of such a message may have to be kept.</summary>
    /// <param name="told">Its name on the wire.</param>
    public static bool MayWait(string told) => Waiting.Contains(told);
}
