using System.Globalization;
using System.Text.Json;
using ConverseErp.Simulator.Chats;
using Microsoft.AspNetCore.Http;

namespace ConverseErp.Simulator.Meta;

/// <summary>What surrounds sending: templates, subscription and the numbers of an account.
/// </summary>
internal sealed class GraphAccounts(AddressBook book, TemplateRegistry templates)
{
    private const int BodyMax = 64 << 10;
    private const int PageSize = 25;
    private const int PageMax = 1000;

    public async Task<GraphError?> HandleAsync(HttpContext http, GraphPath path)
    {
        switch (http.Request.Method, path.Edge)
        {
            case ("GET", "message_templates"):
                await GraphEndpoints.Answer(http, Paged(
                    http, [.. templates.Of(path.Id).Where(t => Wanted(http, t))]));
                return null;
            case ("POST", "message_templates"):
                return await CreateAsync(http, path.Id);
            case ("POST", "subscribed_apps"):
                await GraphEndpoints.Answer(http, "{\"success\":true}"u8.ToArray());
                return null;
            case ("GET", "phone_numbers"):
                await GraphEndpoints.Answer(http, Listed(
                    book.Numbers.Where(n => n.WabaId == path.Id).Select(Describe)));
                return null;
            default:
                return GraphErrors.UnknownObject(path.Id);
        }
    }

    public static byte[] Describe(PhoneNumber number) => MetaJson.Object(json =>
    {
        json.Property("verified_name", number.Name);
        json.Property("display_phone_number", "+" + number.DisplayPhoneNumber);
        json.Property("quality_rating", "GREEN");
        json.Property("id", number.Id);
    });

    private async Task<GraphError?> CreateAsync(HttpContext http, string wabaId)
    {
        if (await GraphEndpoints.ReadBodyAsync(http, BodyMax) is not byte[] body)
            return GraphErrors.Parameter("Invalid parameter", "The request is too large.");
        MessageTemplate? template;
        try
        {
            using JsonDocument document = JsonDocument.Parse(body);
            template = Read(document.RootElement);
        }
        catch (JsonException)
        {
            return GraphErrors.Parameter("Invalid parameter", "The body is not JSON.");
        }

        if (template is null)
            return GraphErrors.Parameter(
                "Invalid parameter", "name, language, category and a BODY are required.");
        if (!templates.Put(wabaId, template)) return GraphErrors.SomethingWrong;
        await GraphEndpoints.Answer(http, MetaJson.Object(json =>
        {
            json.Property("id", IdOf(template));
            json.Property("status", template.Status);
            json.Property("category", template.Category.ToUpperInvariant());
        }));
        return null;
    }

    private static MessageTemplate? Read(JsonElement root)
    {
        string? name = root.Text("name");
        string? language = root.Text("language");
        string? category = root.Text("category");
        string? body = Component(root, "BODY").Text("text");
        if (name is null || language is null || category is null || body is null) return null;
        return new MessageTemplate(
            name,
            language,
            category.ToLowerInvariant(),
            "APPROVED",
            Component(root, "HEADER").Text("format")?.ToUpperInvariant() ?? "NONE",
            body)
        {
            Buttons = [.. Component(root, "BUTTONS").Items("buttons")
                .Select(button => button.Text("text")).OfType<string>()],
        };
    }

    private static JsonElement? Component(JsonElement root, string type) => root
        .Items("components")
        .Where(c => string.Equals(c.Text("type"), type, StringComparison.OrdinalIgnoreCase))
        .Cast<JsonElement?>()
        .FirstOrDefault();

    private static bool Wanted(HttpContext http, MessageTemplate template) =>
        http.Request.Query["name"] is not { Count: > 0 } name || name[0] == template.Name;

    private static byte[] Describe(MessageTemplate template) => MetaJson.Object(json =>
    {
        json.Property("name", template.Name);
        json.Property("language", template.Language);
        json.Property("status", template.Status);
        json.Property("category", template.Category.ToUpperInvariant());
        json.Name("components");
        json.BeginArray();
        if (template.HeaderFormat != "NONE")
        {
            json.BeginObject();
            json.Property("type", "HEADER");
            json.Property("format", template.HeaderFormat);
            json.EndObject();
        }

        json.BeginObject();
        json.Property("type", "BODY");
        json.Property("text", template.Body);
        json.EndObject();
        json.EndArray();
        json.Property("id", IdOf(template));
    });

    private static string IdOf(MessageTemplate template) => (1_000_000_000_000_000UL
        + (BitConverter.ToUInt64(System.Security.Cryptography.SHA256.HashData(
            System.Text.Encoding.UTF8.GetBytes(template.Name + "|" + template.Language)))
            % 9_000_000_000_000_000UL)).ToString(CultureInfo.InvariantCulture);

    // The cursor is the place of the last one; callers may not know that.
    private static byte[] Paged(HttpContext http, MessageTemplate[] all)
    {
        int limit = Number(http, "limit") is > 0 and <= PageMax and var asked ? asked : PageSize;
        int from = Math.Clamp(Number(http, "after"), 0, all.Length);
        int to = Math.Min(all.Length, from + limit);
        return MetaJson.Object(json =>
        {
            json.Name("data");
            json.BeginArray();
            foreach (MessageTemplate template in all[from..to]) json.Raw(Describe(template));
            json.EndArray();
            json.Name("paging");
            json.BeginObject();
            json.Name("cursors");
            json.BeginObject();
            json.Property("before", Text(from));
            json.Property("after", Text(to));
            json.EndObject();
            if (to < all.Length)
            {
                json.Property(
                    "next", $"{http.Request.Scheme}://{http.Request.Host}{http.Request.Path}"
                    + $"?limit={Text(limit)}&after={Text(to)}");
            }

            json.EndObject();
        });
    }

    private static int Number(HttpContext http, string name) =>
        int.TryParse(http.Request.Query[name], NumberStyles.None, CultureInfo.InvariantCulture,
            out int number) ? number : 0;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static byte[] Listed(IEnumerable<byte[]> items) => MetaJson.Object(json =>
    {
        json.Name("data");
        json.BeginArray();
        foreach (byte[] item in items) json.Raw(item);
        json.EndArray();
    });
}
