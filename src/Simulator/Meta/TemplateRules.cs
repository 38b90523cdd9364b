using System.Text.Json;

namespace ConverseErp.Simulator.Meta;

/// <summary>Holds a template message against the registered template.</summary>
internal static class TemplateRules
{
    public static GraphError? Check(
        JsonElement request,
        string wabaId,
        TemplateRegistry registry,
        MediaRules files,
        out MessageTemplate? template)
    {
        template = null;
        string? name = request.Text("name");
        string? language = request.At("language").Text("code");
        if (string.IsNullOrEmpty(name))
            return GraphErrors.Parameter("The parameter template['name'] is required.");
        if (string.IsNullOrEmpty(language))
            return GraphErrors.Parameter("The parameter template['language'] is required.");
        template = registry.Find(wabaId, name, language);
        if (template is null || template.Status is "PENDING" or "REJECTED")
            return GraphErrors.TemplateMissing(name, language);
        if (template.Status == "PAUSED") return GraphErrors.TemplatePaused(name);
        if (template.Status == "DISABLED") return GraphErrors.TemplateDisabled(name);
        return Body(request, template) ?? Header(request, template, files);
    }

    private static GraphError? Body(JsonElement request, MessageTemplate template)
    {
        JsonElement[] given = Parameters(request, "body");
        int named = given.Count(parameter => parameter.Text("parameter_name") is not null);
        if (named > 0 && named < given.Length)
            return GraphErrors.Parameter(
                "Positional and named parameters cannot be mixed in one template.");
        if (given.Length != template.Parameters.Count)
            return GraphErrors.TemplateParameterCount(
                $"body: number of localizable_params ({given.Length}) does not match the "
                + $"expected number of params ({template.Parameters.Count})");
        foreach (JsonElement parameter in given)
        {
            if (parameter.Text("parameter_name") is string name
                && !template.Parameters.Contains(name, StringComparer.Ordinal))
                return GraphErrors.Parameter(
                    "Invalid parameter", $"body: parameter name {name} is not expected");
            string? text = parameter.Text("text");
            if (parameter.Text("type") == "text" && string.IsNullOrWhiteSpace(text))
                return GraphErrors.MissingParameter("body: parameter text is missing");
            if (text is not null && (text.Contains('\n') || text.Contains('\t')
                || text.Contains("     ", StringComparison.Ordinal)))
                return GraphErrors.TemplateFormat(
                    "body: Param text cannot have new-line/tab characters or more than 4 "
                    + "consecutive spaces");
        }

        return null;
    }

    private static GraphError? Header(
        JsonElement request, MessageTemplate template, MediaRules files)
    {
        JsonElement[] given = Parameters(request, "header");
        string format = template.HeaderFormat;
        if (format is "NONE" or "TEXT")
        {
            return given.Length == 0 || format == "TEXT"
                ? null
                : GraphErrors.TemplateFormat(
                    "header: Format mismatch, expected NONE, received "
                    + given[0].Text("type")?.ToUpperInvariant());
        }

        string kind = format.ToLowerInvariant();
        string? received = given.Length == 0 ? null : given[0].Text("type");
        if (received != kind)
            return GraphErrors.TemplateFormat(
                $"header: Format mismatch, expected {format}, received "
                + (received?.ToUpperInvariant() ?? "UNKNOWN"));
        int component = request.Items("components").TakeWhile(each => !Is(each, "header")).Count();
        return files.Check(
            kind, given[0].At(kind),
            $"template['components'][{component}]['parameters'][0]['{kind}']");
    }

    private static JsonElement[] Parameters(JsonElement request, string component) =>
    [
        .. request.Items("components")
            .Where(each => Is(each, component))
            .SelectMany(each => each.Items("parameters")),
    ];

    private static bool Is(JsonElement component, string type) => string.Equals(
        component.Text("type"), type, StringComparison.OrdinalIgnoreCase);
}
