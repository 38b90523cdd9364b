using ConverseErp.Platform.Providers;

namespace ConverseErp.Outbound.Channels;

/// <summary>What a provider calls our templates, where it does not know them by their names.
/// </summary>
internal sealed class TemplateIds
{
    private readonly Dictionary<(string, string), string> _ids = [];

    /// <exception cref="InvalidOperationException">One is named without an id, or twice.
    /// </exception>
    public TemplateIds(IEnumerable<ProviderTemplate> templates, string section)
    {
        foreach (ProviderTemplate template in templates)
        {
            if (template.Name.Length == 0 || template.Id.Length == 0
                || !_ids.TryAdd((template.Name, template.Language), template.Id))
            {
                throw new InvalidOperationException(
                    $"{section}: each template needs a Name and an Id, once for a Language.");
            }
        }
    }

    /// <summary>The id in the language, else in English; null when there is none.</summary>
    public string? Find(string name, string language) =>
        _ids.GetValueOrDefault((name, language))
        ?? _ids.GetValueOrDefault((name, Forms.English));
}
