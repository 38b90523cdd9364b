using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Replies;

/// <content>About lines that customers dispute, reminders, and money that files and pictures
/// tell of.</content>
internal abstract partial class Phrases
{
    /// <summary>To the shop: a customer says that a line is wrong.</summary>
    public abstract string Disputed(string party, string line, string word);

    /// <summary>An answer to it: the line goes; at most 20 characters.</summary>
    public abstract string TakeLineBack { get; }

    /// <summary>The other one.</summary>
    public abstract string LineIsRight { get; }

    /// <summary>To the shop: the line is off the khata.</summary>
    public abstract string LineTakenBack(string party, string line, Money balance);

    /// <summary>To the shop: it stays, and the customer has been told.</summary>
    public abstract string LineStays(string party, string line);

    /// <summary>To the customer: the shop agrees.</summary>
    public abstract string YourLineTakenBack(string shop, string line, Money balance);

    /// <summary>To the customer: the shop does not.</summary>
    public abstract string YourLineStays(string shop, string line);

    /// <summary>To the shop: a customer agrees to the balance.</summary>
    public abstract string Agreed(string party, Money balance);

    /// <summary>Beside dues: so much of them is disputed.</summary>
    public abstract string DisputedPart(Money amount);

    /// <summary>A line of a khata: goods.</summary>
    public abstract string LineGoods { get; }

    /// <summary>The same: an old balance.</summary>
    public abstract string LineOld { get; }

    /// <summary>The same: written in one figure.</summary>
    public abstract string LineWritten { get; }

    /// <summary>Who is held back, and why.</summary>
    public abstract string NotReminded(int count, string list);

    /// <summary>Why: they say that it is paid.</summary>
    public abstract string HeldClaimed { get; }

    /// <summary>Why: they dispute a line.</summary>
    public abstract string HeldDisputed { get; }

    /// <summary>Why: reminded often enough this week.</summary>
    public abstract string HeldOften { get; }

    /// <summary>Why: it is night.</summary>
    public abstract string HeldQuiet { get; }

    /// <summary>It is night: the link comes at this hour.</summary>
    public abstract string RemindLater(string party, string at);

    /// <summary>Several owe: whom?</summary>
    public abstract string RemindWhom { get; }

    /// <summary>Quiet hours, and how often in a week.</summary>
    public abstract string ReminderRuleIs(string from, string until, int perWeek);

    /// <summary>A customer who owes has sent a picture: was it all paid?</summary>
    public abstract string ClaimedByPicture(string party, Money amount);

    /// <summary>A statement was read: is the sure part to be booked?</summary>
    public abstract string StatementSeen(int sure, Money sum, int unsure);

    /// <summary>A row of a statement: its day.</summary>
    public abstract string FileFaultDate { get; }

    /// <summary>It was booked.</summary>
    public abstract string StatementTaken(int count, Money sum);
}
