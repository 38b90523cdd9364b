using ConverseErp.Conversations.Understanding;

namespace ConverseErp.Conversations.Errands.Opinions;

/// <summary>What a model may take a message for, and what belongs to each.</summary>
internal static class OpinionIntents
{
    public const string None = "none";

    private static readonly string[] Owners =
    [
        Intents.OrderCreate, Intents.PaymentReceived, Intents.PaymentMade, Intents.KhataAdd,
        Intents.KhataBalance, Intents.StockCheck, Intents.StockReceive, Intents.PriceCheck,
        Intents.ExpenseAdd, None,
    ];

    private static readonly string[] Customers =
        [Intents.OrderCreate, Intents.StockCheck, Intents.PriceCheck, None];

    public static IReadOnlyList<string> Of(bool fromMember) => fromMember ? Owners : Customers;

    /// <summary>Has all that it needs and nothing that does not belong to it.</summary>
    public static bool IsWhole(Opinion opinion, bool fromMember)
    {
        if (!fromMember && opinion.Party is not null) return false;
        bool counted = opinion.Lines.Count > 0 && opinion.Lines.All(l => l.Quantity is not null);
        bool named = opinion.Lines.Count == 1 && opinion.Lines[0] is { Quantity: null };
        bool noGoods = opinion.Lines.Count == 0;
        bool sum = opinion.Amount is not null;
        bool paid = opinion.Pay is not null;
        bool party = opinion.Party is not null;
        return opinion.Intent switch
        {
            Intents.OrderCreate => counted && !sum,
            Intents.StockReceive => counted && !sum && !paid,
            Intents.PaymentReceived or Intents.PaymentMade =>
                noGoods && sum && party && opinion.Pay is not "credit",
            Intents.KhataAdd => noGoods && sum && party && opinion.Pay is null or "credit",
            Intents.KhataBalance => noGoods && !sum && !paid && party,
            Intents.StockCheck or Intents.PriceCheck => named && !sum && !paid && !party,
            Intents.ExpenseAdd => noGoods && sum && !party && opinion.Pay is not "credit",
            _ => false,
        };
    }
}
