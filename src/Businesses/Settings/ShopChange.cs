using ConverseErp.Contracts;

namespace ConverseErp.Businesses.Settings;

/// <summary>Settings to change; null leaves one as it is, an empty text takes it away.</summary>
public sealed record ShopChange
{
    public string? Name { get; init; }

    public string? Kind { get; init; }

    public string? StateCode { get; init; }

    public GstScheme? Scheme { get; init; }

    public string? Gstin { get; init; }

    public string? UpiId { get; init; }

    public string? Address { get; init; }

    public string? Phone { get; init; }

    public string? Language { get; init; }

    /// <summary>From ₹0 to ₹1 crore.</summary>
    public Money? ConfirmAbove { get; init; }

    public Confirming? Confirming { get; init; }

    public ShortStock? ShortStock { get; init; }

    /// <summary>IANA name, such as Asia/Kolkata.</summary>
    public string? TimeZone { get; init; }

    /// <summary>1–5 letters and digits that bills are numbered under from now on.</summary>
    public string? Series { get; init; }
}
