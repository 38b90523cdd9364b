using System.Collections.Concurrent;

namespace ConverseErp.Simulator.Meta;

/// <summary>Templates of all accounts together: an account sees the common ones and its own.
/// Thread-safe.</summary>
internal sealed class TemplateRegistry
{
    private const int Max = 10_000;
    private readonly ConcurrentDictionary<(string Waba, string Name, string Language),
        MessageTemplate> _templates = new();

    public TemplateRegistry() => Clear();

    /// <param name="wabaId">Empty: for every account.</param>
    /// <returns>False when the simulator is full.</returns>
    public bool Put(string wabaId, MessageTemplate template)
    {
        if (_templates.Count >= Max) return false;
        _templates[(wabaId, template.Name, template.Language)] = template;
        return true;
    }

    public MessageTemplate? Find(string wabaId, string name, string language) =>
        _templates.GetValueOrDefault((wabaId, name, language))
        ?? _templates.GetValueOrDefault(("", name, language));

    public IEnumerable<MessageTemplate> Of(string? wabaId) => _templates
        .Where(pair => wabaId is null || pair.Key.Waba == wabaId || pair.Key.Waba.Length == 0)
        .Select(pair => pair.Value)
        .OrderBy(template => template.Name, StringComparer.Ordinal)
        .ThenBy(template => template.Language, StringComparer.Ordinal);

    /// <summary>Back to the built-in ones.</summary>
    public void Clear()
    {
        _templates.Clear();
        foreach ((string language, string body) in BillBodies)
        {
            Put("", new("bill_v1", language, "utility", "APPROVED", "DOCUMENT", body));
        }
    }

    // {{1}} shop, {{2}} bill number, {{3}} amount.
    private static readonly (string Language, string Body)[] BillBodies =
    [
        ("en", "Namaste! Your bill {{2}} from {{1}} is here: {{3}}."),
        ("hi", "नमस्ते! {{1}} से आपका बिल {{2}}: {{3}}।"),
        ("mr", "नमस्कार! {{1}} कडून तुमचे बिल {{2}}: {{3}}."),
        ("gu", "નમસ્તે! {{1}} તરફથી તમારું બિલ {{2}}: {{3}}."),
        ("bn", "নমস্কার! {{1}} থেকে আপনার বিল {{2}}: {{3}}।"),
        ("ta", "வணக்கம்! {{1}} இலிருந்து உங்கள் பில் {{2}}: {{3}}."),
        ("te", "నమస్తే! {{1}} నుండి మీ బిల్లు {{2}}: {{3}}."),
        ("kn", "ನಮಸ್ತೆ! {{1}} ಇಂದ ನಿಮ್ಮ ಬಿಲ್ {{2}}: {{3}}."),
        ("ml", "നമസ്തേ! {{1}} യിൽ നിന്നുള്ള നിങ്ങളുടെ ബിൽ {{2}}: {{3}}."),
        ("pa", "ਸਤ ਸ੍ਰੀ ਅਕਾਲ! {{1}} ਤੋਂ ਤੁਹਾਡਾ ਬਿੱਲ {{2}}: {{3}}।"),
    ];
}
