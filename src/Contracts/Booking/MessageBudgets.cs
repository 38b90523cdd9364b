namespace ConverseErp.Contracts;

/// <summary>How a shop stands with what it wants to spend on messages this month.</summary>
/// <param name="Monthly">Null: as much as it comes to.</param>
/// <param name="Told">How far along, in percent, the owner has been told this month.</param>
public sealed record BudgetNow(Money? Monthly, MessageCost Spent, int Told)
{
    /// <summary>From here on the owner is told, once.</summary>
    public const int NearPercent = 80;

    public static readonly BudgetNow None = new(null, MessageCost.Zero, 0);

    /// <summary>Of the budget, rounded down; 0 without one. A budget of nothing is used up.
    /// </summary>
    public int Percent => Monthly switch
    {
        null => 0,
        { Paise: <= 0 } => 100,
        { } all => (int)Math.Min(10_000, Spent.Hundredths / all.Paise),
    };

    public bool IsUsedUp => Percent >= 100;

    /// <summary>What the owner is to be told now: 100, 80, or 0 for nothing new.</summary>
    public int ToTell => IsUsedUp && Told < 100 ? 100
        : Percent >= NearPercent && Told < NearPercent ? NearPercent
        : 0;

    /// <summary>What is left of it; never below zero; null without one.</summary>
    public Money? Left => Monthly is { } all
        ? Spent.Money < all ? all - Spent.Money : Money.Zero
        : null;

    /// <summary>Whether a message may cost something. Answers, what is within the window, and
    /// what is about money always may: only what was not asked for and would cost stops. A digest
    /// stops first, within the window too: what is in it goes with the next answer.</summary>
    /// <param name="purpose">What the message is for.</param>
    /// <param name="windowOpen">The person wrote within the last day.</param>
    /// <param name="ofMoney">A receipt, a login code: it goes before everything else.</param>
    public bool MaySpend(Purpose purpose, bool windowOpen, bool ofMoney) =>
        !IsUsedUp || (purpose is not Purpose.Digest
            && (windowOpen || ofMoney || purpose is Purpose.Answer or Purpose.Onboarding));
}

/// <summary>Outbound's part when a chat reads or sets the shop's budget for messages: run with the
/// caller's statements, on Outbound's own tables.</summary>
public interface IMessageBudgets
{
    /// <summary>How the shop stands in the Indian month of that instant.</summary>
    void Read(ITenantStatements reads, DateTimeOffset at, Action<BudgetNow> now);

    /// <param name="writes">The caller's statements.</param>
    /// <param name="monthly">Null: no budget of its own any more.</param>
    void Set(ITenantStatements writes, Money? monthly);

    /// <summary>The owner is told of it with this very transaction.</summary>
    void Told(ITenantStatements writes, DateTimeOffset at, int percent);
}
