using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Dialogue;

/// <summary>The kinds of questions.</summary>
internal static class Questions
{
    public const string BoughtTotal = "bought-total";
    public const string BoughtHow = "bought-how";
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
    public const string AffairWhose = "affair-whose";
    public const string AffairSure = "affair-sure";
    public const string AffairOfWhom = "affair-of-whom";
    public const string ZoneTax = "zone-tax";
    public const string Phone = "party-phone";
    public const string Promise = "promise";
    public const string Address = "party-address";
    public const string Claim = "claim";
    public const string Dispute = "dispute";
    public const string BalanceParty = "balance-party";
    public const string RemindParty = "remind-party";
    public const string SendReminder = "send-reminder";
    public const string PageKind = "page-kind";
    public const string Meant = "meant";
    public const string Left = "left";
    public const string TypeOrder = "type-order";
    public const string Contacts = "contacts";
    public const string Import = "import";
    public const string TakeBack = "take-back";
    public const string Broadcast = "broadcast";
    public const string Offer = "offer";
    public const string Approve = "approve";
    public const string Access = "access";
    public const string CountTwice = "count-twice";

    /// <summary>An open question ends after this; the next message stands alone.</summary>
    public static readonly TimeSpan OpenFor = TimeSpan.FromMinutes(30);

    /// <summary>Somebody else waits for an answer to these: they do not grow old, and their buttons
    /// go on working.</summary>
    public static bool IsOfCustomer(Question question) =>
        question.Kind is Accept or Claim or Offer or Dispute or Approve or Access;
}
