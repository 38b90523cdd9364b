using System.Text.Json;

namespace ConverseErp.Simulator.Meta;

/// <summary>Bounds of interactive messages; a breach is 131009 with Meta's wording.</summary>
internal static class InteractiveRules
{
    public static GraphError? Check(JsonElement interactive, MediaRules files)
    {
        string? type = interactive.Text("type");
        GraphError? error = Header(interactive.At("header"), type, files)
            ?? Bounded("Body text", interactive.At("body").Text("text"), 1,
                type == "list" ? 4096 : 1024)
            ?? (interactive.At("footer") is JsonElement footer
                ? Bounded("Footer text", footer.Text("text"), 1, 60)
                : null);
        if (error is not null) return error;
        JsonElement? action = interactive.At("action");
        if (action is null)
            return GraphErrors.Parameter("The parameter interactive['action'] is required.");
        return type switch
        {
            "button" => Buttons(action.Value),
            "list" => List(action.Value),
            "cta_url" => Link(action.Value),
            "location_request_message" => Named(action.Value, "send_location"),
            "request_contact_info" => Named(action.Value, "request_contact_info"),
            "order_details" => Order(action.Value),
            "order_status" => Named(action.Value, "review_order"),
            _ => GraphErrors.Parameter(
                "Param interactive['type'] must be one of {BUTTON, CTA_URL, LIST, "
                + "LOCATION_REQUEST_MESSAGE, ORDER_DETAILS, ORDER_STATUS, "
                + $"REQUEST_CONTACT_INFO}} - got \"{type}\"."),
        };
    }

    private static GraphError? Header(
        JsonElement? header, string? type, MediaRules files)
    {
        if (header is null) return null;
        string? kind = header.Text("type");
        if (kind == "text") return Bounded("Header text", header.Text("text"), 1, 60);
        if (type == "list")
            return GraphErrors.ParameterValue("List messages allow only a text header.");
        return kind is "document" or "image" or "video"
            ? files.Check(kind, header.At(kind), $"interactive['header']['{kind}']")
            : GraphErrors.ParameterValue($"Header type {kind} is not valid.");
    }

    private static GraphError? Buttons(JsonElement action)
    {
        JsonElement[] buttons = [.. action.Items("buttons")];
        if (buttons.Length is < 1 or > 3)
            return GraphErrors.ParameterValue(
                "Invalid buttons count. Min allowed buttons: 1, Max allowed buttons: 3");
        HashSet<string> ids = [];
        HashSet<string> titles = [];
        foreach (JsonElement button in buttons)
        {
            JsonElement? reply = button.At("reply");
            GraphError? error = Bounded("Button title", reply.Text("title"), 1, 20)
                ?? Bounded("Button id", reply.Text("id"), 1, 256);
            if (error is not null) return error;
            if (!ids.Add(reply.Text("id")!) || !titles.Add(reply.Text("title")!))
                return GraphErrors.ParameterValue("Button ids and titles must be unique.");
        }

        return null;
    }

    private static GraphError? List(JsonElement action)
    {
        if (Bounded("Button", action.Text("button"), 1, 20) is GraphError wrongButton)
            return wrongButton;
        JsonElement[] sections = [.. action.Items("sections")];
        if (sections.Length is < 1 or > 10)
            return GraphErrors.ParameterValue(
                "Invalid sections count. Min allowed sections: 1, Max allowed sections: 10");
        HashSet<string> ids = [];
        foreach (JsonElement section in sections)
        {
            if (sections.Length > 1 || section.At("title") is not null)
            {
                if (Bounded("Section title", section.Text("title"), 1, 24) is GraphError e)
                    return e;
            }

            foreach (JsonElement row in section.Items("rows"))
            {
                GraphError? error = Bounded("Row title", row.Text("title"), 1, 24)
                    ?? Bounded("Row id", row.Text("id"), 1, 200)
                    ?? Bounded("Row description", row.Text("description") ?? "", 0, 72);
                if (error is not null) return error;
                if (!ids.Add(row.Text("id")!))
                    return GraphErrors.ParameterValue("Row ids must be unique.");
            }
        }

        return ids.Count is >= 1 and <= 10
            ? null
            : GraphErrors.ParameterValue(
                "Total row count exceed max allowed count: 10");
    }

    private static GraphError? Link(JsonElement action)
    {
        JsonElement? parameters = action.At("parameters");
        return Bounded("Display text", parameters.Text("display_text"), 1, 20)
            ?? (Uri.TryCreate(parameters.Text("url"), UriKind.Absolute, out _)
                ? null
                : GraphErrors.ParameterValue("url is not a valid URI."));
    }

    private static GraphError? Order(JsonElement action)
    {
        JsonElement? parameters = action.At("parameters");
        JsonElement? order = parameters.At("order");
        long items = order.Items("items").Sum(
            i => Paise(i.At("amount")) * (Number(i.At("quantity")) ?? 1));
        long total = items + Paise(order.At("tax")) + Paise(order.At("shipping"))
            - Paise(order.At("discount"));
        return Bounded("reference_id", parameters.Text("reference_id"), 1, 35)
            ?? (parameters.Text("currency") == "INR"
                ? null
                : GraphErrors.ParameterValue("currency must be INR."))
            ?? (parameters.At("total_amount").Has("value")
                ? null
                : GraphErrors.MissingParameter("total_amount is required."))
            ?? (Paise(order.At("subtotal")) == items
                && Paise(parameters.At("total_amount")) == total
                ? null
                : GraphErrors.ParameterValue("subtotal and total_amount must be the items' sum."))
            ?? (parameters.Items("payment_settings").Any(Pays)
                ? null
                : GraphErrors.MissingParameter("payment_settings is required."))
            ?? Named(action, "review_and_pay");
    }

    private static bool Pays(JsonElement setting) => setting.Text("type") switch
    {
        "payment_gateway" =>
            setting.At("payment_gateway").Text("configuration_name") is { Length: > 0 },
        "upi_intent_link" => setting.At("upi_intent_link").Text("link") is { Length: > 0 },
        _ => false,
    };

    private static long Paise(JsonElement? amount) => Number(amount.At("value")) ?? 0;

    private static long? Number(JsonElement? number) =>
        long.TryParse(number?.ToString(), System.Globalization.NumberStyles.None,
            System.Globalization.CultureInfo.InvariantCulture, out long value)
            ? value
            : null;

    private static GraphError? Named(JsonElement action, string name) =>
        action.Text("name") == name
            ? null
            : GraphErrors.ParameterValue($"Action name must be {name}.");

    private static GraphError? Bounded(string what, string? text, int min, int max) =>
        text is null && min > 0 || SendRules.Length(text) < min || SendRules.Length(text) > max
            ? GraphErrors.ParameterValue(
                $"{what} length invalid. Min length: {min}, Max length: {max}")
            : null;
}
