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

    /// <summary>By name and language. What is an account's own stands in place of the common one.
    /// </summary>
    /// <param name="wabaId">Null: everybody's.</param>
    public IEnumerable<MessageTemplate> Of(string? wabaId) => _templates
        .Where(pair => wabaId is null || pair.Key.Waba == wabaId
            || (pair.Key.Waba.Length == 0
                && !_templates.ContainsKey((wabaId, pair.Key.Name, pair.Key.Language))))
        .Select(pair => pair.Value)
        .OrderBy(template => template.Name, StringComparer.Ordinal)
        .ThenBy(template => template.Language, StringComparer.Ordinal);

    /// <summary>Back to the built-in ones.</summary>
    public void Clear()
    {
        _templates.Clear();
        foreach ((string name, string language, string body) in BuiltInTemplates.All)
            Put("", new(name, language, "utility", "APPROVED", "DOCUMENT", body));
        foreach ((string name, string language, string body) in BuiltInTemplates.Reminders)
            Put("", new(name, language, "utility", "APPROVED", "NONE", body));
        foreach ((string name, string language, string body) in BuiltInTemplates.News)
            Put("", new(name, language, "marketing", "APPROVED", "NONE", body));
    }
}
