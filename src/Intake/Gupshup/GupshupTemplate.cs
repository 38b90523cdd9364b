using System.Runtime.InteropServices;
using System.Text.Json;
using ConverseErp.Contracts;
using ConverseErp.Intake.Meta;
using ConverseErp.Intake.Receiving;

namespace ConverseErp.Intake.Gupshup;

/// <summary>Reads a <c>template-event</c>.</summary>
/// <remarks>Source: partner-docs.gupshup.io/docs/system-events. It names our template as Meta
/// does; the id is Gupshup's own.</remarks>
internal static class GupshupTemplate
{
    /// <returns>Null when it names no template, or nothing that we know of it.</returns>
    public static TemplateArrival? Read(
        string number, JsonElement payload, DateTimeOffset receivedAt, JsonElement root)
    {
        if (TemplateWords.Name(payload.Id("elementName"u8, MetaTemplate.NameMax)) is not { } name
            || TemplateWords.Name(payload.Id("languageCode"u8, MetaTemplate.LanguageMax))
                is not { } language)
            return null;
        TemplateState? state = TemplateWords.State(payload.Text("status"u8));
        MessageRate? category = TemplateWords.Category(
            payload.Child("category"u8).Text("new"u8) ?? payload.Text("category"u8));
        string? quality = TemplateWords.Quality(payload.Text("quality"u8));
        if (state is null && category is null && quality is null) return null;
        return new TemplateArrival(
            ArrivalId.Of(
                JsonMarshal.GetRawUtf8Value(root), GupshupUpdates.Provider, "template"),
            new TemplateTold(
                GupshupUpdates.Provider, number, name, language, state, category, quality,
                TemplateWords.Reason(
                    payload.Text("rejectedReason"u8) ?? payload.Text("description"u8)),
                MetaTime.Of(root, receivedAt)),
            root);
    }
}
