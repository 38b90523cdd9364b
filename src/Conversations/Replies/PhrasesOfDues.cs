using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Replies;

/// <content>About bills that money is for, the rule of reminders, numbers of people, and lines
/// that customers call wrong in the chat.</content>
internal abstract partial class Phrases
{
    /// <summary>The parts of a payment come to another sum than was named: is theirs right?
    /// </summary>
    public abstract string PartsMakeOther(string party, Money parts, Money named);

    /// <summary>A payment was told to be for a bill that is on no khata.</summary>
    public abstract string BillOfNobody(string bill);

    /// <summary>The same for a bill of somebody else.</summary>
    public abstract string BillOfAnother(string bill, string party);

    /// <summary>Nothing is left of the bills that a payment was told to be for.</summary>
    public abstract string BillsPaidUp(string bills);

    /// <summary>No reminders go.</summary>
    public abstract string RemindersAreOff { get; }

    /// <summary>There are no quiet hours; how often in a week.</summary>
    public abstract string RemindersAnyHour(int perWeek);

    /// <summary>Somebody has a number now: is that right?</summary>
    public abstract string NewPhone(string name, string phone);

    /// <summary>The same where another was known, which loses its rights.</summary>
    public abstract string NewPhoneInPlace(string name, string phone, string old);

    /// <summary>To a customer: which bill or line is wrong? The link to the khata follows.
    /// </summary>
    public abstract string WhichLineIsWrong(string shop);

    /// <summary>To a customer: the shop knows that the line is said to be wrong.</summary>
    public abstract string WrongLineTold(string shop, string line);
}
