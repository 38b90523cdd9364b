using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Replies;

/// <content>About money that comes by UPI, a gateway or the bank.</content>
internal abstract partial class Phrases
{
    /// <summary>Under a customer's bill: the page that opens the UPI app.</summary>
    public abstract string PayHere(string link);

    /// <summary>To a customer whose money came.</summary>
    public abstract string Receipt(string shop, Money amount, Money balance);

    /// <summary>To a customer whose money the shop has not found.</summary>
    public abstract string ClaimNotSeen(string shop, Money amount);

    /// <summary>To the shop after it said so.</summary>
    public abstract string ClaimDeclined(string party, Money amount);

    /// <summary>Money went back to a customer by the gateway.</summary>
    public abstract string Refunded(string party, Money amount, Money balance);

    /// <summary>Money came that nobody could place: a person has to.</summary>
    public abstract string Unplaced(Money amount);
}
