using ConverseErp.Contracts;
using ConverseErp.Conversations.Replies;

namespace ConverseErp.Conversations.Answering;

/// <summary>What the owner is to know of the budget for messages goes with the next reply, and is
/// no message of its own.</summary>
/// <param name="told">Notes in this transaction how far along it was told.</param>
internal sealed class BudgetNotice(BudgetNow now, Action<int> told)
{
    private bool _taken;

    public static BudgetNotice None { get; } = new(BudgetNow.None, static _ => { });

    /// <summary>How the shop stands.</summary>
    public BudgetNow Now => now;

    /// <summary>A line behind a reply to the owner; empty when there is nothing new to tell.
    /// </summary>
    public string Take(string? language)
    {
        if (_taken || now.ToTell == 0) return "";
        _taken = true;
        told(now.ToTell);
        return "\n" + MeterTexts.In(language).Notice(now);
    }
}
