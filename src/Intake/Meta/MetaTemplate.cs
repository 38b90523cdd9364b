using System.Text.Json;
using ConverseErp.Contracts;
using ConverseErp.Intake.Receiving;

namespace ConverseErp.Intake.Meta;

/// <summary>Reads what a webhook tells of a template: its state, its category or its quality.
/// </summary>
internal static class MetaTemplate
{
    public const int NameMax = 512;
    public const int LanguageMax = 20;

    /// <param name="account">The WhatsApp account, or the number that stands for it.</param>
    /// <returns>Null when it names no template, or nothing that we know of it.</returns>
    public static TemplateTold? Read(
        string provider, string? account, string? field, JsonElement value, DateTimeOffset at)
    {
        if (account is null
            || TemplateWords.Name(value.Id("message_template_name"u8, NameMax)) is not { } name
            || TemplateWords.Name(value.Id("message_template_language"u8, LanguageMax))
                is not { } language)
            return null;
        TemplateState? state = null;
        MessageRate? category = null;
        string? quality = null;
        switch (field)
        {
            case "message_template_status_update":
                state = TemplateWords.State(value.Text("event"u8));
                category = TemplateWords.Category(value.Text("message_template_category"u8));
                break;
            case "template_category_update":
                category = TemplateWords.Category(value.Text("new_category"u8));
                break;
            case "message_template_quality_update":
                quality = TemplateWords.Quality(value.Text("new_quality_score"u8));
                break;
        }

        if (state is null && category is null && quality is null) return null;
        return new TemplateTold(
            provider, account, name, language, state, category, quality,
            TemplateWords.Reason(value.Text("reason"u8)), at);
    }
}
