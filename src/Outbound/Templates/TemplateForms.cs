using ConverseErp.Contracts;
using ConverseErp.Outbound.Channels;

namespace ConverseErp.Outbound.Templates;

/// <summary>What the registry teaches before an attempt, as a refusal teaches after it.</summary>
internal static class TemplateForms
{
    /// <param name="mustBe">What the attempts before taught.</param>
    /// <param name="language">The person's.</param>
    /// <param name="of">How the paper's template stands in a language.</param>
    /// <returns>The same while the template may be sent; else in English, if that may; else not
    /// as a template. Never less than it was.</returns>
    public static MustBe Known(
        MustBe mustBe, string language, Func<string, TemplateStanding> of)
    {
        if (mustBe == MustBe.NotTemplate) return mustBe;
        string asked = Forms.TemplateLanguage(language, mustBe);
        if (of(asked).MayBeSent) return mustBe;
        return asked != Forms.English && of(Forms.English).MayBeSent
            ? MustBe.TemplateInEnglish
            : MustBe.NotTemplate;
    }

    /// <summary>What a refusal says of the template itself; null: nothing.</summary>
    /// <param name="code">Meta's, which passes through other providers as it is, or theirs.
    /// </param>
    /// <remarks>Wrong parameters (132000, 132012, 132018) are ours and not the template's.
    /// </remarks>
    public static TemplateState? Taught(int? code) => code switch
    {
        // Meta, Gupshup, Twilio.
        132001 or 4003 or 63027 => TemplateState.Missing,
        132015 or 63041 => TemplateState.Paused,
        132016 => TemplateState.Disabled,
        _ => null,
    };
}
