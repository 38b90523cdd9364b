namespace ConverseErp.Simulator.Irp;

/// <summary>Section `Simulator:Irp`: the client that the product is, and the portal's own key.
/// </summary>
public sealed class IrpSettings
{
    public string ClientId { get; set; } = "irp-sim-client";

    public string ClientSecret { get; set; } = "irp-sim-secret";

    /// <summary>RSA, PKCS#8 in Base64; one is made for the run when there is none. Opens logins
    /// and signs codes.</summary>
    public string PrivateKey { get; set; } = "";
}

/// <summary>What goes wrong at the portal, as set over the control API.</summary>
internal sealed record IrpFaults
{
    /// <summary>Every call takes so much longer.</summary>
    public int DelayMs { get; init; }

    /// <summary>Calls are answered with this HTTP status; 0: as they should be.</summary>
    public int HttpStatus { get; init; }

    /// <summary>Documents are registered, but the answer is lost (504).</summary>
    public bool DropGenerates { get; init; }

    /// <summary>Documents are refused with this error; null: as they should be.</summary>
    public string? RefuseCode { get; init; }

    public string? RefuseMessage { get; init; }

    /// <summary>Documents are acknowledged so long ago.</summary>
    public int AckHoursAgo { get; init; }

    /// <summary>What is given is signed by somebody else.</summary>
    public bool ForgeSignatures { get; init; }

    /// <summary>Every login is refused.</summary>
    public bool RefuseLogins { get; init; }

    /// <summary>Tokens given before do not hold any more.</summary>
    public bool ForgetTokens { get; init; }
}
