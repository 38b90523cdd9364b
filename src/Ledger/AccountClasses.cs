namespace ConverseErp.Ledger;

/// <summary>What an account is in the statements.</summary>
internal enum AccountClass
{
    Asset,
    Liability,
    Equity,
    Income,
    Expense,
}

/// <summary>Which account is what. An account that is not named here stands among the assets,
/// so that a balance sheet balances whatever a later release posts on.</summary>
internal static class AccountClasses
{
    public static AccountClass Of(string account) => account switch
    {
        Accounts.Tax => AccountClass.Liability,
        Accounts.Opening or Accounts.Capital or Accounts.Drawings => AccountClass.Equity,
        Accounts.Sales or Accounts.Unbilled or Accounts.DiscountsReceived => AccountClass.Income,
        Accounts.Purchases or Accounts.Expenses or Accounts.Discounts or Accounts.ShortOver =>
            AccountClass.Expense,
        _ => AccountClass.Asset,
    };

    /// <summary>As the API says it.</summary>
    public static string Word(AccountClass which) => which switch
    {
        AccountClass.Asset => "asset",
        AccountClass.Liability => "liability",
        AccountClass.Equity => "equity",
        AccountClass.Income => "income",
        AccountClass.Expense => "expense",
    };
}
