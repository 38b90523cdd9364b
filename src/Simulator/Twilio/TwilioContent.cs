using System.Text.RegularExpressions;
using ConverseErp.Simulator.Meta;

namespace ConverseErp.Simulator.Twilio;

/// <summary>What a ContentSid comes to once its variables are in.</summary>
/// <param name="Failure">Why it fails after it was accepted; null: it does not.</param>
internal sealed partial record TwilioContent(string Body, string? Media, GraphError? Failure)
{
    /// <returns>Null when there is no such content.</returns>
    public static TwilioContent? Of(TwilioRequest request, TwilioDeskOptions desk)
    {
        if (request.ContentSid is not string sid)
            return new TwilioContent(request.Body, request.Media, null);
        if (desk.Contents.Count == 0)
        {
            string values = string.Join(" · ", request.Variables
                .OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Value));
            return new TwilioContent(values, request.Media, null);
        }

        if (!desk.Contents.TryGetValue(sid, out TwilioContentOptions? content)) return null;
        bool complete = Placeholder().Matches(content.Body + content.Media)
            .All(found => request.Variables.ContainsKey(found.Groups["name"].Value));
        return new TwilioContent(
            Filled(content.Body, request),
            content.Media is null ? request.Media : Filled(content.Media, request),
            complete ? null : TwilioErrors.VariableCount);
    }

    private static string Filled(string text, TwilioRequest request) => Placeholder().Replace(
        text, found => request.Variables.GetValueOrDefault(found.Groups["name"].Value, ""));

    [GeneratedRegex(
        @"\{\{\s*(?<name>\w+)\s*\}\}", RegexOptions.None, matchTimeoutMilliseconds: 500)]
    private static partial Regex Placeholder();
}
