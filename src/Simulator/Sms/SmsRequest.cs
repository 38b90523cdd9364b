using ConverseErp.Simulator.Meta;
using ConverseErp.Simulator.Sending;
using Microsoft.Extensions.Primitives;

namespace ConverseErp.Simulator.Sms;

/// <summary>A send that the operator takes; whether it passes DLT shows later.</summary>
/// <param name="To">Digits with country code.</param>
/// <param name="Unicode">As asked for, otherwise as the body needs.</param>
internal sealed record SmsRequest(
    string From,
    string To,
    string Body,
    bool Unicode,
    bool Promotional,
    string? EntityId,
    string? TemplateId,
    string? StatusCallback,
    string? CustomField,
    bool SaysPlain)
{
    private const int BodyMax = 2000;
    private const int CustomFieldMax = 512;
    private const int IdMax = 64;

    public static (SmsRequest? Request, GraphError? Error) Read(
        IReadOnlyDictionary<string, StringValues> form)
    {
        if (form.Field("From") is not { Length: <= 20 } from
            || from.Any(c => char.IsControl(c) || c == '|'))
            return (null, SmsErrors.From);
        if (form.Field("To") is not { Length: <= 20 } given
            || PhoneSpelling.Normalise(given, "91") is not { } to)
            return (null, SmsErrors.To);
        if (form.Field("Body") is not { } body) return (null, SmsErrors.NoBody);
        if (SendRules.Length(body) > BodyMax) return (null, SmsErrors.Body);
        string? encoding = form.Field("EncodingType");
        if (encoding is not (null or "plain" or "unicode")) return (null, SmsErrors.Encoding);
        string? type = form.Field("SmsType");
        if (type is not (null or "transactional" or "transactional_opt_in" or "promotional"))
            return (null, SmsErrors.SmsType);
        string? callback = form.Field("StatusCallback");
        if (form.Field("Priority") is not (null or "normal" or "high")
            || (callback is not null && !FormBody.IsAddress(callback))
            || form.Field("CustomField")?.Length > CustomFieldMax
            || form.Field("DltEntityId")?.Length > IdMax
            || form.Field("DltTemplateId")?.Length > IdMax)
            return (null, SmsErrors.Parameters);
        return (new SmsRequest(
            from, to, body,
            encoding is null ? !SmsUnits.IsPlain(body) : encoding == "unicode",
            type == "promotional", form.Field("DltEntityId"), form.Field("DltTemplateId"),
            callback, form.Field("CustomField"), encoding == "plain"), null);
    }

    /// <summary>What the operators' registers say; null: the message may go.</summary>
    public GraphError? Scrub(SmsOperatorOptions register)
    {
        if (SaysPlain && !SmsUnits.IsPlain(Body)) return SmsErrors.Character;
        // Only numbers of India are scrubbed.
        if (!To.StartsWith("91", StringComparison.Ordinal)) return null;
        if (EntityId is null) return SmsErrors.NoEntity;
        if (EntityId != register.DltEntityId) return SmsErrors.Entity;
        if (!register.Headers.Contains(From)) return SmsErrors.Header;
        if (TemplateId is null) return SmsErrors.NoTemplate;
        if (!register.Templates.TryGetValue(TemplateId, out string? template))
            return SmsErrors.Template;
        return DltTemplate.Fits(template, Body) ? null : SmsErrors.Mismatch;
    }
}
