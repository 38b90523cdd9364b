using ConverseErp.Contracts;
using ConverseErp.Outbound.Channels.Meta;

namespace ConverseErp.Outbound.Channels;

/// <summary>Chooses the shape of an attempt.</summary>
internal static class Forms
{
    /// <summary>Whether a free-form message may go.</summary>
    /// <param name="heard">When the person last wrote to this number, as far as we know.
    /// </param>
    /// <remarks>Two minutes short of 24 hours: a message must also arrive before it closes.
    /// An answer answers something just written, even if the window's row is behind.</remarks>
    public static bool WindowOpen(SendMessage message, DateTimeOffset? heard, DateTimeOffset now)
        => message.Purpose is Purpose.Answer or Purpose.Onboarding
            || message.QuotedId is not null
            || WindowOpen(heard, now);

    /// <summary>The same for words that answer nothing.</summary>
    public static bool WindowOpen(DateTimeOffset? heard, DateTimeOffset now) =>
        heard is { } at && now - at < WindowLength;

    /// <summary>Two minutes short of a day: a message must also arrive in it.</summary>
    public static readonly TimeSpan WindowLength = TimeSpan.FromMinutes((24 * 60) - 2);

    public static SentAs Choose(
        SendMessage message, MustBe mustBe, bool windowOpen, Carries carries)
    {
        // Words that nobody asked for are never free ones while the window is closed.
        if (message.Template is not null
            && (!windowOpen || mustBe is MustBe.Template or MustBe.TemplateInEnglish))
            return SentAs.Template;
        if (message.File is not null)
            return carries.HasFlag(Carries.Uploads) ? SentAs.Media : SentAs.Text;
        bool plain = mustBe == MustBe.Plain;
        // The words lead to the bill's page as well, for whoever cannot pay in the chat.
        if (message.Pay is not null)
            return plain || !windowOpen || !carries.HasFlag(Carries.Pay)
                ? SentAs.Text
                : SentAs.Interactive;
        if (message.Bill is not null)
        {
            if (mustBe is MustBe.Template or MustBe.TemplateInEnglish) return SentAs.Template;
            if (!windowOpen && mustBe != MustBe.NotTemplate) return SentAs.Template;
        }

        // A file that is fetched by its link has no buttons below it.
        bool taps = carries.HasFlag(Carries.Choices)
            && (message.Bill is null || carries.HasFlag(Carries.Uploads));
        if (!plain && taps && MetaChoices.Fit(message)) return SentAs.Interactive;
        return message.Bill is not null && (carries & (Carries.Uploads | Carries.Links)) != 0
            ? SentAs.Document
            : SentAs.Text;
    }

    /// <summary>The language of the template that a message goes as.</summary>
    public static string TemplateLanguage(SendMessage message, MustBe mustBe) =>
        message.Template is { } form && mustBe != MustBe.TemplateInEnglish
            ? form.Language
            : TemplateLanguage(message.Language, mustBe);

    /// <summary>The template's language for a person's; romanised speech reads English.
    /// </summary>
    public static string TemplateLanguage(string language, MustBe mustBe)
    {
        if (mustBe == MustBe.TemplateInEnglish) return English;
        if (language.Contains("-Latn", StringComparison.OrdinalIgnoreCase)) return English;
        int dash = language.IndexOf('-', StringComparison.Ordinal);
        string tongue = dash < 0 ? language : language[..dash];
        return tongue.Length is 2 or 3 && tongue.All(char.IsAsciiLetterLower)
            ? tongue
            : English;
    }

    public const string English = "en";
}
