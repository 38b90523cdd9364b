using ConverseErp.Simulator.Chats;
using ConverseErp.Simulator.Meta;

namespace ConverseErp.Simulator.Webhooks;

/// <summary>Puts a batch of updates into POSTs: those of Meta's numbers share an envelope, those
/// of 360dialog's another, and the rest go one by one.</summary>
internal sealed class MetaParcels(WebhookAddress address, SimulatorOptions options)
{
    public static IEnumerable<(IReadOnlyList<WebhookUpdate> Updates, WebhookParcel? Ready)> Of(
        IReadOnlyList<WebhookUpdate> batch)
    {
        foreach (IGrouping<string, WebhookUpdate> group in batch
            .Where(update => update.Parcel is null)
            .GroupBy(update => update.Chat.Number.Provider, StringComparer.Ordinal))
            yield return ([.. group], null);
        foreach (WebhookUpdate update in batch)
            if (update.Parcel is WebhookParcel ready) yield return ([update], ready);
    }

    /// <summary>The POST of one body, to where its provider's webhooks go by now.</summary>
    public WebhookParcel Addressed(string provider, byte[] body)
    {
        if (provider == ProviderNames.Dialog360)
        {
            Dialog360.Dialog360DeskOptions desk = options.Dialog360;
            return new WebhookParcel(
                desk.WebhookUrl, body, WebhookParcel.Json,
                string.IsNullOrEmpty(desk.SecretHeader)
                    ? []
                    : [(desk.SecretHeader, desk.WebhookSecret)])
            { UserAgent = "360dialog" };
        }

        WebhookTarget target = address.Current;
        return new WebhookParcel(
            target.Url, body, WebhookParcel.Json,
            [(MetaSignature.Header, MetaSignature.Of(body, target.AppSecret))])
        { Only200 = true };
    }
}
