using ConverseErp.Contracts;
using Microsoft.Extensions.Logging;

namespace ConverseErp.Outbound.Templates;

/// <summary>Takes what providers tell of templates, and tells on-call what costs money.</summary>
internal sealed class TemplateNews(
    TemplateStore store, OutboundOptions options, ILogger<TemplateNews> log)
{
    public async Task TakeAsync(TemplateTold told, CancellationToken cancel)
    {
        TemplateChange change = await store.TellAsync(told, cancel);
        if (!options.IsOurs(told.Template)) return;
        if (change is { Stops: true, State: { } state })
        {
            OutboundLog.TemplateTrouble(
                log, told.Template, told.Language, state, told.Reason ?? "no reason told");
        }

        if (change.BecomesMarketing)
            OutboundLog.TemplateRecategorised(log, told.Template, told.Language, told.Account);
    }
}
