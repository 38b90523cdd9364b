namespace ConverseErp.Conversations.Replies;

/// <content>About accountants of outside, and what they ask.</content>
internal abstract partial class Phrases
{
    /// <summary>To the owner: an accountant was invited.</summary>
    public abstract string AccessAsked(string who);

    /// <summary>To the accountant: may be answered with yes or no.</summary>
    public abstract string AccessInvite(string shop);

    /// <summary>To the accountant, after their yes.</summary>
    public abstract string AccessYours(string shop);

    /// <summary>To the accountant, after their no.</summary>
    public abstract string AccessLeft(string shop);

    /// <summary>To the owner.</summary>
    public abstract string AccessAccepted(string who);

    /// <summary>To the owner.</summary>
    public abstract string AccessDeclined(string who);

    /// <summary>To the owner: at once.</summary>
    public abstract string AccessEnded(string who);

    /// <summary>To the accountant.</summary>
    public abstract string AccessEndedForYou(string shop);

    /// <summary>No accountant has been invited.</summary>
    public abstract string AccessNobody { get; }

    /// <summary>Who may read the books, a line each.</summary>
    public abstract string AccessList(string lines);

    /// <summary>Several may: whose way in ends?</summary>
    public abstract string AccessWhom { get; }

    /// <summary>In the list: invited, no answer yet.</summary>
    public abstract string AccessWaits { get; }

    /// <summary>In the list.</summary>
    public abstract string AccessNeverLooked { get; }

    /// <summary>In the list: the day of the last look.</summary>
    public abstract string AccessLooked(string day);

    /// <summary>To the owner: what the accountant asks, and about what.</summary>
    public abstract string BookQuestion(string who, string about, string text);

    /// <summary>To the owner, after the answer.</summary>
    public abstract string BookAnswerKept { get; }

    /// <summary>No question about the books is open.</summary>
    public abstract string BookQuestionsNone { get; }

    /// <summary>Those that are open, a line each.</summary>
    public abstract string BookQuestions(string lines);

    /// <summary>To the accountant.</summary>
    public abstract string BookQuestionAsked { get; }

    /// <summary>To the accountant: as many are open as may be.</summary>
    public abstract string BookQuestionsMany { get; }

    /// <summary>What a member may do, all of it.</summary>
    public abstract string RightsOf(string who, string what);

    /// <summary>Call a month filed.</summary>
    public abstract string RightFile { get; }
}
