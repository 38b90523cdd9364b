namespace ConverseErp.Contracts;

/// <summary>What a sale is to the tax, beside where it goes.</summary>
public enum SupplyKind
{
    Ordinary,

    /// <summary>The buyer pays the tax to the State.</summary>
    ReverseCharge,

    /// <summary>Into a special economic zone, with integrated tax.</summary>
    SezWithPayment,

    /// <summary>The same under a bond or letter of undertaking: no tax is asked for.</summary>
    SezWithoutPayment,

    /// <summary>Counted as exported by notification, and taxed all the same.</summary>
    DeemedExport,
}
