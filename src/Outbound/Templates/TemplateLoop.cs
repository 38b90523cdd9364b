using ConverseErp.Outbound.Upkeep;
using Microsoft.Extensions.Logging;

namespace ConverseErp.Outbound.Templates;

/// <summary>Keeps the templates in memory some seconds old at most, and the table an hour.
/// </summary>
internal sealed class TemplateLoop(
    TemplateBook book, TemplateRefresh refresh, TimeProvider clock, ILogger<TemplateLoop> log)
    : SteadyLoop(TimeSpan.FromSeconds(3), clock, log)
{
    internal override async Task LookAsync(CancellationToken cancel)
    {
        await book.ReadAsync(cancel);
        await refresh.LookAsync(cancel);
    }
}
