using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Replies;

/// <content>About what members may do, and what is asked of the owner.</content>
internal abstract partial class Phrases
{
    /// <summary>What a member wants, in few words: "₹300 off · bill of ₹2,400 · Mohan".</summary>
    /// <param name="about">Whose, or which goods; null: nobody's by name.</param>
    public string Wished(IEnumerable<WantedRight> wishes, string? about)
    {
        string what = string.Join(" + ", wishes.Select(Wished));
        return about is null ? what : what + " · " + Wording.Short(about);
    }

    /// <summary>The same of what was asked of an owner.</summary>
    public string Wished(ApprovalWanted asked) =>
        Wished([asked.Wish, .. asked.Also ?? []], asked.About);

    private string Wished(WantedRight wish)
    {
        string what = wish.Right switch
        {
            MemberRight.Discount => WantOff(wish.Amount),
            MemberRight.Waiver => WantWaiver(wish.Amount),
            MemberRight.Credit => WantCredit(wish.Amount),
            MemberRight.OverLimit => WantOverLimit(wish.Amount),
            MemberRight.Limit => WantLimit(wish.Amount),
            MemberRight.Refund => WantRefund(wish.Amount),
            MemberRight.Price => WantPrice(wish.Amount),
        };
        return wish is { Right: MemberRight.Discount, Of.Paise: > 0 }
            ? what + " · " + WantBill(wish.Of)
            : what;
    }

    /// <summary>Money off a bill.</summary>
    public abstract string WantOff(Money amount);

    /// <summary>Which bill it is off.</summary>
    public abstract string WantBill(Money total);

    /// <summary>What somebody need not pay any more.</summary>
    public abstract string WantWaiver(Money amount);

    public abstract string WantCredit(Money amount);

    public abstract string WantOverLimit(Money amount);

    /// <summary>Up to how much a customer may owe.</summary>
    public abstract string WantLimit(Money amount);

    /// <summary>Money or goods that go back.</summary>
    public abstract string WantRefund(Money amount);

    public abstract string WantPrice(Money price);

    /// <summary>Asked of the owner.</summary>
    public abstract string WantsTo(string who, string what);

    /// <summary>Told to the member, who waits.</summary>
    public abstract string OwnerAsked(string what);

    public abstract string ApprovalGiven(string who);

    public abstract string ApprovalDeclined(string who);

    public abstract string OwnerSaysNo(string what);

    /// <summary>Nobody answered in time.</summary>
    public abstract string OwnerSilent(string what);

    /// <summary>Another owner was quicker.</summary>
    public abstract string AnsweredYes(string who);

    public abstract string AnsweredNo(string who);

    public abstract string AnswerTooLate(string who);

    /// <summary>What a member may do from now on.</summary>
    public abstract string RightGiven(string who, string what);

    public abstract string RightTaken(string who, string what);

    public abstract string RightDiscount(string upTo);

    public abstract string RightCredit(string upTo);

    public abstract string RightRefund(string upTo);

    /// <summary>In place of an amount or a percentage.</summary>
    public abstract string RightNoLimit { get; }

    public abstract string RightReports { get; }

    public abstract string RightCost { get; }

    public abstract string RightPrices { get; }

    public abstract string RightSell { get; }

    /// <summary>What an owner should look at; never that somebody did wrong.</summary>
    public abstract string SignalsToday(string lines);

    public abstract string SignalReprints(string bills);

    /// <summary>Sales that were left after their total was shown.</summary>
    public abstract string SignalDropped(string who, int times);

    public abstract string SignalBelowCost(string bills);

    public abstract string SignalDiscounts(string who, int times);

    public abstract string SignalUndone(string who, int times);

    public abstract string SignalDrawer(int times, Money sum);

    public abstract string SignalsNone { get; }
}
