using ConverseErp.Contracts;
using ConverseErp.Conversations.Replies;
using ConverseErp.Conversations.Understanding;

namespace ConverseErp.Conversations.Dialogue;

/// <summary>"kisko kitna dena hai": the suppliers to whom the shop owes.</summary>
internal sealed class PayablesTalk(IKhata khata) : IAffairTalk
{
    private const int ReadMax = 500;
    private const int Shown = 10;

    /// <inheritdoc/>
    public async Task<Outcome?> StartAsync(
        ChatContext c, Rights rights, CancellationToken cancel)
    {
        if (c.Heard.Affair != OwnAffairs.Payables) return null;
        IReadOnlyList<Due> owed = await khata.PayablesAsync(c.Shop.Id, ReadMax, cancel);
        Outcome outcome = new Outcome(c.State).Drop();
        if (owed.Count == 0) return outcome.Say("✅ " + c.Phrases.ToPay(Money.Zero));
        Money total = new(-owed.Sum(d => d.Balance.Paise));
        string more = owed.Count > Shown ? $"\n+{owed.Count - Shown}" : "";
        return outcome.Say($"✅ {c.Phrases.ToPay(total)}\n" + string.Join('\n', owed.Take(Shown)
            .Select(d => $"{Wording.Short(d.Name)}: {-d.Balance}")) + more);
    }
}
