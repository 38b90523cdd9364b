using System.Globalization;
using System.Text.Json;
using ConverseErp.Contracts;

namespace ConverseErp.Ledger.Requesting;

/// <summary>Reads what WhatsApp answers about a payment, patiently; what is no JSON is an
/// exception, since it says nothing of the payment.</summary>
internal static class MetaPaymentAnswer
{
    private const int FaultCharsMax = 200;
    private const int IdMax = 64;
    private const int RefundsMax = 50;

    /// <exception cref="HttpRequestException">It is not of the documented shape.</exception>
    public static LookedUp Read(ReadOnlyMemory<byte> body) => Parse(body, root =>
    {
        if (!root.TryGetProperty("payments", out JsonElement list)
            || list.ValueKind != JsonValueKind.Array || list.GetArrayLength() == 0)
            return new LookedUp("unknown", null, "upi", []);
        JsonElement payment = list[0];
        string method = "upi";
        List<GatewayRefundSeen> refunds = [.. Refunds(payment)];
        if (payment.TryGetProperty("transactions", out JsonElement tries)
            && tries.ValueKind == JsonValueKind.Array)
        {
            foreach (JsonElement one in tries.EnumerateArray())
            {
                if (one.ValueKind == JsonValueKind.Object
                    && one.TryGetProperty("method", out JsonElement way))
                    method = Text(way, "type") ?? method;
                refunds.AddRange(Refunds(one));
            }
        }

        return new LookedUp(
            Text(payment, "status") ?? "unknown", Amount(payment), method, refunds);
    });

    /// <exception cref="HttpRequestException">It has no id.</exception>
    public static GatewayRefundSeen Refund(ReadOnlyMemory<byte> body, Money amount) => Parse(
        body, root => Text(root, "id") is { } id
            ? new GatewayRefundSeen(id, amount, Progress(Text(root, "status")))
            : throw new HttpRequestException("A refund without an id."));

    /// <summary>The sentence of an error, or its status.</summary>
    public static string Fault(ReadOnlyMemory<byte> body, int status)
    {
        string? said = null;
        try
        {
            using JsonDocument document = JsonDocument.Parse(body);
            if (document.RootElement.ValueKind == JsonValueKind.Object
                && document.RootElement.TryGetProperty("error", out JsonElement error))
                said = Text(error, "message");
        }
        catch (JsonException)
        {
            // The status says enough.
        }

        said ??= FormattableString.Invariant($"HTTP {status}");
        return said.Length <= FaultCharsMax ? said : said[..FaultCharsMax];
    }

    private static T Parse<T>(ReadOnlyMemory<byte> body, Func<JsonElement, T> read)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(body);
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? read(document.RootElement)
                : throw new HttpRequestException("An answer that is no object.");
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            throw new HttpRequestException("An answer that is not JSON.", error);
        }
    }

    private static IEnumerable<GatewayRefundSeen> Refunds(JsonElement element)
    {
        if (element.ValueKind != JsonValueKind.Object
            || !element.TryGetProperty("refunds", out JsonElement list)
            || list.ValueKind != JsonValueKind.Array)
            yield break;
        foreach (JsonElement refund in list.EnumerateArray().Take(RefundsMax))
        {
            if (Text(refund, "id") is { } id && Amount(refund) is { } amount)
                yield return new GatewayRefundSeen(id, amount, Progress(Text(refund, "status")));
        }
    }

    private static string Progress(string? status) => status switch
    {
        "success" or "completed" or "processed" => "processed",
        "failed" => "failed",
        _ => "created",
    };

    // Value and offset may be written as text.
    private static Money? Amount(JsonElement element)
    {
        if (!element.TryGetProperty("amount", out JsonElement amount)
            || amount.ValueKind != JsonValueKind.Object
            || !amount.TryGetProperty("value", out JsonElement value)
            || (amount.TryGetProperty("offset", out JsonElement offset)
                && offset.ToString() != "100"))
            return null;
        return long.TryParse(value.ToString(), NumberStyles.None, CultureInfo.InvariantCulture,
            out long paise) && paise > 0
                ? new Money(paise)
                : null;
    }

    private static string? Text(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object
            && element.TryGetProperty(name, out JsonElement value)
            && value.ValueKind == JsonValueKind.String
            && value.GetString() is { Length: > 0 and <= IdMax * 8 } text
            ? text
            : null;
}
