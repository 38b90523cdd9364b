using System.Text;
using ConverseErp.Contracts;
using ConverseErp.Platform.Providers;

namespace ConverseErp.Outbound.Channels.Sms;

/// <summary>A registered text with its places filled.</summary>
/// <param name="TemplateId">Of the registration.</param>
internal sealed record SmsText(string TemplateId, string Text)
{
    /// <summary>Whether all of it is in the alphabet of cheap SMS; else 70 letters a part.
    /// </summary>
    public bool IsPlain => Text.All(c => Gsm.Contains(c, StringComparison.Ordinal));

    // GSM 03.38 with its extension, as far as texts of ours have it.
    private const string Gsm =
        "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡"
        + "ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà^{}\\[~]|€";
}

/// <summary>The texts that are registered with an operator. An SMS that differs by one letter
/// from its registration is thrown away without a word, so nothing else is ever written.
/// </summary>
internal sealed class SmsTexts
{
    private const string Var = "{#var#}";
    private const string Url = "{#url#}";
    private const int VarMax = 30;
    public const int TextMax = 1000;

    private static readonly Dictionary<SmsKind, string[]> Places = new()
    {
        [SmsKind.LoginCode] = [Var],
        [SmsKind.PaymentCredited] = [Var, Var],
        [SmsKind.Bill] = [Var, Var, Var, Url],
        [SmsKind.OrderAccepted] = [Var, Var],
        [SmsKind.OrderRefused] = [Var],
        [SmsKind.DueReminder] = [Var, Var],
        [SmsKind.Delayed] = [Var, Url],
    };

    private readonly Dictionary<(SmsKind, string), SmsTemplate> _templates = [];

    /// <exception cref="InvalidOperationException">A text is of no kind that may go, does not
    /// have its kind's places or is there twice; the message names it.</exception>
    public SmsTexts(SmsOptions options)
    {
        for (int i = 0; i < options.Templates.Count; i++)
        {
            SmsTemplate template = options.Templates[i];
            string at = $"Providers:Sms:Templates:{i}";
            if (!Enum.TryParse(template.Kind, ignoreCase: true, out SmsKind kind)
                || !Places.TryGetValue(kind, out string[]? places))
            {
                throw new InvalidOperationException(
                    $"{at}:Kind is none of {string.Join(", ", Places.Keys)}.");
            }

            if (template.Id.Length == 0 || template.Text.Length is 0 or > TextMax)
                throw new InvalidOperationException($"{at} needs an Id and a Text.");
            if (!PlacesOf(template.Text).SequenceEqual(places))
            {
                throw new InvalidOperationException(
                    $"{at}:Text needs {string.Join(" ", places)} in this order.");
            }

            if (!_templates.TryAdd((kind, template.Language), template))
            {
                throw new InvalidOperationException(
                    $"{at}: there is a text for {kind} in {template.Language} already.");
            }
        }
    }

    /// <summary>What may go for a message; null when no text is registered for its kind.
    /// </summary>
    /// <param name="language">Of the person; English stands in.</param>
    public SmsText? Find(SmsForm form, string language)
    {
        SmsTemplate? template = _templates.GetValueOrDefault((form.Kind, language))
            ?? _templates.GetValueOrDefault((form.Kind, Forms.English));
        return template is null || form.Values.Count != Places[form.Kind].Length
            ? null
            : new SmsText(template.Id, Filled(template.Text, form.Values));
    }

    private static IEnumerable<string> PlacesOf(string text)
    {
        for (int at = 0; at < text.Length; at++)
        {
            if (string.CompareOrdinal(text, at, Var, 0, Var.Length) == 0) yield return Var;
            else if (string.CompareOrdinal(text, at, Url, 0, Url.Length) == 0) yield return Url;
        }
    }

    private static string Filled(string text, IReadOnlyList<string> values)
    {
        StringBuilder filled = new(text.Length + 64);
        int place = 0;
        for (int at = 0; at < text.Length;)
        {
            bool var = string.CompareOrdinal(text, at, Var, 0, Var.Length) == 0;
            if (var || string.CompareOrdinal(text, at, Url, 0, Url.Length) == 0)
            {
                filled.Append(var ? TextLimit.OneLine(values[place], VarMax) : values[place]);
                place++;
                at += var ? Var.Length : Url.Length;
            }
            else
            {
                filled.Append(text[at++]);
            }
        }

        return filled.ToString();
    }
}
