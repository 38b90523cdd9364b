using System.Globalization;
using System.Text.Json;

namespace ConverseErp.Invoicing.Registering;

/// <summary>Whose documents are registered, and as whom.</summary>
/// <param name="Turnover">The highest of any year that the shop says it had, in paise.</param>
internal sealed record IrpAccount(
    Guid Business, string Gstin, string UserName, string Password, long Turnover);

/// <summary>A document as the portal has it.</summary>
/// <param name="Irn">64 hex digits.</param>
/// <param name="SignedCode">What the code on the paper holds, unchanged.</param>
internal sealed record IrpRecord(
    string Irn, string AckNo, DateTimeOffset AckAt, string SignedCode, bool Cancelled)
{
    /// <summary>The whole invoice as the portal signed it; null where it gives none.</summary>
    public string? SignedInvoice { get; init; }
}

/// <summary>Why the portal will not do it; repeating changes nothing.</summary>
/// <param name="Code">The portal's number; several are joined by commas.</param>
/// <param name="Said">In the portal's words, cut.</param>
internal sealed record IrpFault(string Code, string Said)
{
    /// <summary>What came is not signed by the portal; nobody's refusal, but no registration
    /// either.</summary>
    public static IrpFault Unsigned { get; } = new(
        "", "The portal's signature does not fit the key that is configured.");

    public bool IsUnsigned => ReferenceEquals(this, Unsigned);

    private string[] Codes => Code.Split(',');

    /// <summary>The document is there already.</summary>
    public bool IsDuplicate => Codes.Contains("2150", StringComparer.Ordinal);

    /// <summary>There is no such document there.</summary>
    public bool IsUnknown => Codes.Any(c => c is "2148" or "2154" or "2224");

    /// <summary>It was cancelled before.</summary>
    public bool IsGone => Codes.Contains("9999", StringComparer.Ordinal);

    /// <summary>The login does not hold any more.</summary>
    public bool IsStale => Codes.Contains("1005", StringComparer.Ordinal);

    /// <summary>The portal's own trouble: to be tried again.</summary>
    public bool IsPassing => Codes.Any(c => c is "2141" or "2146" or "2147");

    /// <summary>About user, password, client or the right to register.</summary>
    public bool IsLogin => Codes.Any(c => c.Length == 4
        && (c.StartsWith("10", StringComparison.Ordinal) || c is "3000"));
}

/// <summary>What the portal said: one of the three, or nothing but that it is done.</summary>
internal sealed record IrpAnswer(IrpRecord? Record, IrpFault? Fault);

/// <summary>What the portal's signed code says about a document.</summary>
internal sealed record SignedContent(
    string Seller, string Buyer, string Number, string Kind, string Day, decimal Total)
{
    /// <summary>Reads the claims between the dots; whether they are the portal's own,
    /// <see cref="IrpSignature"/> says.</summary>
    /// <returns>Null when it is no such code.</returns>
    public static SignedContent? Read(string code)
    {
        string[] parts = code.Split('.');
        if (parts.Length != 3) return null;
        try
        {
            using JsonDocument claims = JsonDocument.Parse(Base64Url.Bytes(parts[1]));
            using JsonDocument data = JsonDocument.Parse(
                claims.RootElement.GetProperty("data").GetString() ?? "");
            JsonElement root = data.RootElement;
            return new SignedContent(
                Text(root, "SellerGstin"), Text(root, "BuyerGstin"), Text(root, "DocNo"),
                Text(root, "DocTyp"), Text(root, "DocDt"),
                decimal.Parse(Text(root, "TotInvVal"), CultureInfo.InvariantCulture));
        }
        catch (Exception error) when (error is JsonException or FormatException
            or InvalidOperationException or KeyNotFoundException or OverflowException)
        {
            return null;
        }
    }

    private static string Text(JsonElement root, string name) =>
        root.GetProperty(name).ToString();
}
