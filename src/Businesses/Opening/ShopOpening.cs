using ConverseErp.Contracts;

namespace ConverseErp.Businesses.Opening;

/// <summary>A shop to be opened.</summary>
/// <param name="Name">1–60 characters, at least one letter.</param>
/// <param name="StateCode">GST State code, two digits.</param>
/// <param name="OwnerPhone">In any usual form; null when only the BSUID is known.</param>
/// <param name="OwnerBsuid">Null when only the phone is known.</param>
public sealed record ShopOpening(
    string Name, string StateCode, string? OwnerPhone, string? OwnerBsuid = null)
{
    /// <summary>The owner's name; the shop's stands for it when nobody said one.</summary>
    public string? OwnerName { get; init; }

    /// <summary>One of <see cref="ShopKinds.Codes"/>.</summary>
    public string Kind { get; init; } = "kirana";

    /// <summary>The WhatsApp number it answers from; null: the shared one.</summary>
    public string? PhoneNumberId { get; init; }

    public string? Gstin { get; init; }

    /// <summary>Null: regular with a GSTIN, unregistered without.</summary>
    public GstScheme? Scheme { get; init; }

    public string? UpiId { get; init; }

    public string? Address { get; init; }

    /// <summary>One of <see cref="Languages.All"/>.</summary>
    public string Language { get; init; } = Languages.Hinglish;

    /// <summary>Load what such shops sell; prices are left to be asked.</summary>
    public bool StarterCatalogue { get; init; }

    /// <summary>Products as CSV; read once, not closed.</summary>
    public TextReader? Catalogue { get; init; }

    /// <summary>Parties as CSV; read once, not closed.</summary>
    public TextReader? Parties { get; init; }
}

/// <summary>An open shop.</summary>
/// <param name="New">False: this owner had opened it before, and it is as it was.</param>
/// <param name="JoinCode">Leads customers to it on a shared number.</param>
/// <param name="Catalogue">What became of the products; null when none were given.</param>
/// <param name="Parties">What became of the parties; null when none were given.</param>
public sealed record ShopOpened(
    BusinessId Business, MemberId Owner, bool New, string JoinCode, ImportReport? Catalogue,
    ImportReport? Parties);
