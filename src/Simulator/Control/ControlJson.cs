using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using ConverseErp.Simulator.Faults;
using Microsoft.AspNetCore.Http;

namespace ConverseErp.Simulator.Control;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    PropertyNameCaseInsensitive = true,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(InboundRequest))]
[JsonSerializable(typeof(BulkRequest))]
[JsonSerializable(typeof(NumberRequest[]))]
[JsonSerializable(typeof(PersonRequest[]))]
[JsonSerializable(typeof(TemplateRequest[]))]
[JsonSerializable(typeof(WebhookRequest))]
[JsonSerializable(typeof(LimitsRequest))]
[JsonSerializable(typeof(ResetRequest))]
[JsonSerializable(typeof(Fault[]))]
[JsonSerializable(typeof(JsonElement))]
[JsonSerializable(typeof(JsonElement[]))]
internal sealed partial class ControlJson : JsonSerializerContext;

// The bodies below have setters, not init: generated code gives every init property a value,
// and the defaults would be lost.

/// <summary>Several messages in one call, for load tests.</summary>
internal sealed class BulkRequest
{
    public IReadOnlyList<InboundRequest> Messages { get; set; } = [];
}

internal sealed class NumberRequest
{
    public string PhoneNumberId { get; set; } = "";

    public string DisplayPhoneNumber { get; set; } = "";

    public string Name { get; set; } = "";

    public string? WabaId { get; set; }

    public bool Shared { get; set; }

    public bool Registered { get; set; } = true;
}

/// <summary>Absent fields of a known person stay as they are.</summary>
internal sealed class PersonRequest
{
    public string? Name { get; set; }

    public string? Phone { get; set; }

    public string? UserId { get; set; }

    public string? Username { get; set; }

    public bool? PhoneHidden { get; set; }

    public bool? OnWhatsApp { get; set; }

    public bool? Online { get; set; }

    public bool? ReadReceipts { get; set; }

    public bool? OptedOut { get; set; }
}

internal sealed class TemplateRequest
{
    public string? WabaId { get; set; }

    public string Name { get; set; } = "";

    public string Language { get; set; } = "";

    public string Category { get; set; } = "utility";

    public string Status { get; set; } = "APPROVED";

    public string HeaderFormat { get; set; } = "NONE";

    public string Body { get; set; } = "";

    public IReadOnlyList<string> Buttons { get; set; } = [];
}

internal sealed class WebhookRequest
{
    public string? Url { get; set; }

    public string? AppSecret { get; set; }

    public string? VerifyToken { get; set; }
}

internal sealed class LimitsRequest
{
    public bool? EnforceLimits { get; set; }

    public bool? EnforceWindow { get; set; }
}

internal sealed class ResetRequest
{
    /// <summary>True: numbers and people stay, everything else goes.</summary>
    public bool KeepContacts { get; set; }
}

/// <summary>Reads and writes the bodies of the control API.</summary>
internal static class ControlBodies
{
    /// <summary>Reads a JSON body; answers 400 or 415 itself when it cannot.</summary>
    /// <remarks>Only application/json is taken: a foreign web page cannot send that without a
    /// preflight, so it cannot drive a simulator on somebody's machine.</remarks>
    public static async Task<T?> ReadAsync<T>(HttpContext http, JsonTypeInfo<T> type)
        where T : class
    {
        if (!http.Request.HasJsonContentType())
        {
            await ProblemAsync(http, 415, "Send application/json.");
            return null;
        }

        try
        {
            T? value = await JsonSerializer.DeserializeAsync(
                http.Request.Body, type, http.RequestAborted);
            if (value is null) await ProblemAsync(http, 400, "The body is empty.");
            return value;
        }
        catch (JsonException error)
        {
            await ProblemAsync(http, 400, error.Message);
            return null;
        }
    }

    /// <summary>Reads one object or an array of them.</summary>
    public static async Task<T[]?> ReadManyAsync<T>(HttpContext http, JsonTypeInfo<T[]> type)
    {
        if (!http.Request.HasJsonContentType())
        {
            await ProblemAsync(http, 415, "Send application/json.");
            return null;
        }

        try
        {
            JsonElement body = await JsonSerializer.DeserializeAsync(
                http.Request.Body, ControlJson.Default.JsonElement, http.RequestAborted);
            string text = body.GetRawText();
            return JsonSerializer.Deserialize(
                body.ValueKind == JsonValueKind.Array ? text : $"[{text}]", type);
        }
        catch (JsonException error)
        {
            await ProblemAsync(http, 400, error.Message);
            return null;
        }
    }

    public static Task ProblemAsync(HttpContext http, int status, string problem)
    {
        http.Response.StatusCode = status;
        return WriteAsync(http, json =>
        {
            json.WriteStartObject();
            json.WriteString("error", problem);
            json.WriteEndObject();
        });
    }

    public static async Task WriteAsync(HttpContext http, Action<Utf8JsonWriter> write)
    {
        http.Response.ContentType = "application/json; charset=utf-8";
        http.Response.Headers.CacheControl = "no-store";
        System.Buffers.ArrayBufferWriter<byte> buffer = new(1024);
        using (Utf8JsonWriter json = new(buffer)) write(json);
        http.Response.ContentLength = buffer.WrittenCount;
        await http.Response.Body.WriteAsync(buffer.WrittenMemory, http.RequestAborted);
    }
}
