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

    // {{1}} customer, {{2}} shop, {{3}} bill number, {{4}} amount.
    private static readonly (string Language, string Body)[] BillBodies =
    [
        ("en", "Namaste {{1}}, here is your bill {{3}} from {{2}}: {{4}}."),
        ("hi", "नमस्ते {{1}}, {{2}} से आपका बिल {{3}}: {{4}}।"),
        ("mr", "नमस्कार {{1}}, {{2}} कडून तुमचे बिल {{3}}: {{4}}."),
        ("gu", "નમસ્તે {{1}}, {{2}} તરફથી તમારું બિલ {{3}}: {{4}}."),
        ("bn", "নমস্কার {{1}}, {{2}} থেকে আপনার বিল {{3}}: {{4}}।"),
        ("ta", "வணக்கம் {{1}}, {{2}} இலிருந்து உங்கள் பில் {{3}}: {{4}}."),
        ("te", "నమస్తే {{1}}, {{2}} నుండి మీ బిల్లు {{3}}: {{4}}."),
        ("kn", "ನಮಸ್ತೆ {{1}}, {{2}} ಇಂದ ನಿಮ್ಮ ಬಿಲ್ {{3}}: {{4}}."),
        ("ml", "നമസ്തേ {{1}}, {{2}} യിൽ നിന്നുള്ള നിങ്ങളുടെ ബിൽ {{3}}: {{4}}."),
        ("pa", "ਸਤ ਸ੍ਰੀ ਅਕਾਲ {{1}}, {{2}} ਤੋਂ ਤੁਹਾਡਾ ਬਿੱਲ {{3}}: {{4}}।"),
    ];
}
