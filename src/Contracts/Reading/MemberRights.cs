using System.Text.Json.Serialization;

namespace ConverseErp.Contracts;

/// <summary>What a role gives where nothing was said of the member. Doors ask the member's own
/// <see cref="Rights"/>, never the role: a house rule holds that.</summary>
public static class RoleRights
{
    /// <summary>The rights that a role begins with.</summary>
    public static Rights Of(MemberRole role) => role switch
    {
        MemberRole.Owner => Rights.All,
        MemberRole.Staff => Rights.None with { Sell = true, CreditMax = null },
        MemberRole.Accountant => Rights.None with
        {
            SeeCost = true,
            SeeReports = true,
            File = true,
        },
    };
}

/// <summary>What one member may do by themselves; the rest is asked of the owner. Kept with the
/// member, so that asking costs nothing.</summary>
/// <param name="Sell">Sell, take payments, write stock, take own entries back.</param>
/// <param name="DiscountPercent">Off a bill at most, 0 to 100 percent of it; null: no limit.
/// </param>
/// <param name="DiscountMax">Off a bill at most in money, at least 0; null: no limit. Both limits
/// hold.</param>
/// <param name="CreditMax">One bill on credit at most, at least 0; null: what the customer's own
/// limit leaves.</param>
/// <param name="RefundMax">Given back for goods or a bill at most, at least 0; null: no limit.
/// </param>
/// <param name="SeeCost">What goods cost and what the shop earns.</param>
/// <param name="SeeReports">Sales, the drawer, the books, files for the accountant.</param>
/// <param name="SetPrices">The list: prices, goods, price lists.</param>
/// <param name="ChangeSettings">Settings, members and their rights, limits of customers.</param>
/// <param name="File">Call a month filed.</param>
public sealed record Rights(
    bool Sell, decimal? DiscountPercent, Money? DiscountMax, Money? CreditMax, Money? RefundMax,
    bool SeeCost, bool SeeReports, bool SetPrices, bool ChangeSettings, bool File)
{
    /// <summary>An owner's: nothing limits them.</summary>
    public static readonly Rights All =
        new(true, null, null, null, null, true, true, true, true, true);

    /// <summary>Nothing at all.</summary>
    public static readonly Rights None =
        new(false, 0, null, Money.Zero, Money.Zero, false, false, false, false, false);

    [JsonIgnore]
    public bool MaySell => Sell;

    [JsonIgnore]
    public bool MayTakePayments => Sell;

    [JsonIgnore]
    public bool MayChangeStock => Sell;

    [JsonIgnore]
    public bool MayUndo => Sell;

    [JsonIgnore]
    public bool MaySetPrices => SetPrices;

    [JsonIgnore]
    public bool MayFile => File;

    [JsonIgnore]
    public bool MaySeeReports => SeeReports;

    [JsonIgnore]
    public bool MaySeeCost => SeeCost;

    /// <summary>Say yes where somebody else was not allowed to.</summary>
    [JsonIgnore]
    public bool MayApprove => ChangeSettings && DiscountPercent is null && RefundMax is null;

    /// <summary>Whether something needs nobody else's yes.</summary>
    /// <param name="wish">What is wanted, with its amounts at least 0.</param>
    public bool Allows(WantedRight wish) => wish.Right switch
    {
        MemberRight.Discount => Discounts(wish.Amount, wish.Of),
        MemberRight.Waiver => DiscountMax is { } max
            ? wish.Amount <= max
            : DiscountPercent is null,
        MemberRight.Credit => CreditMax is not { } credit || wish.Amount <= credit,
        MemberRight.OverLimit or MemberRight.Limit => ChangeSettings,
        MemberRight.Refund => RefundMax is not { } refund || wish.Amount <= refund,
        MemberRight.Price => SetPrices,
    };

    /// <summary>Whether somebody with these rights may give those to another: nobody gives more
    /// than they have, so that two members never raise each other.</summary>
    public bool MayGive(Rights others) => ChangeSettings
        && (Sell || !others.Sell) && (SeeCost || !others.SeeCost)
        && (SeeReports || !others.SeeReports) && (SetPrices || !others.SetPrices)
        && (File || !others.File)
        && (DiscountPercent is not { } percent || others.DiscountPercent <= percent)
        && Within(others.DiscountMax, DiscountMax) && Within(others.CreditMax, CreditMax)
        && Within(others.RefundMax, RefundMax);

    private static bool Within(Money? given, Money? own) => own is not { } most || given <= most;

    // Rounded up to the rupee: nobody fails by paise that the till rounds away.
    private bool Discounts(Money off, Money of)
    {
        if (off <= Money.Zero) return true;
        if (DiscountMax is { } max && off > max) return false;
        if (DiscountPercent is not { } percent) return true;
        decimal allowed = Math.Ceiling(of.Paise * percent / 10_000m) * 100;
        return percent > 0 && off.Paise <= allowed;
    }

    /// <summary>Whether every limit is within its range.</summary>
    [JsonIgnore]
    public bool IsSound => DiscountPercent is null or (>= 0 and <= 100)
        && DiscountMax is not { Paise: < 0 } && CreditMax is not { Paise: < 0 }
        && RefundMax is not { Paise: < 0 };
}

/// <summary>A right that has an amount, or needs the owner.</summary>
public enum MemberRight
{
    /// <summary>Money off a bill, by a price below the list or as a discount.</summary>
    Discount,

    /// <summary>Let somebody off what they owe.</summary>
    Waiver,

    /// <summary>A bill or an amount on credit.</summary>
    Credit,

    /// <summary>Credit above the customer's limit.</summary>
    OverLimit,

    /// <summary>Say up to how much a customer may owe.</summary>
    Limit,

    /// <summary>Take goods back, or a bill that somebody else or another day wrote.</summary>
    Refund,

    /// <summary>Change what goods cost from now on.</summary>
    Price,
}

/// <summary>What a member wants to do.</summary>
/// <param name="Amount">How much it is about; at least 0.</param>
/// <param name="Of">The bill it is off, for a discount.</param>
public sealed record WantedRight(MemberRight Right, Money Amount, Money Of = default);
