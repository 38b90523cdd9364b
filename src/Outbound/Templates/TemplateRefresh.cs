using System.Globalization;
using System.Net.Http.Headers;
using System.Text.Json;
using ConverseErp.Contracts;
using ConverseErp.Outbound.Channels;
using ConverseErp.Platform.Providers;
using Microsoft.Extensions.Logging;

namespace ConverseErp.Outbound.Templates;

/// <summary>Reads the list of templates of each named account, once an hour by one process: a
/// webhook that never came is made good.</summary>
internal sealed class TemplateRefresh(
    TemplateAccounts accounts, TemplateStore store, TemplateNews news, MetaOptions meta,
    IHttpClientFactory clients, TimeProvider clock, ILogger<TemplateRefresh> log)
{
    private const string Fields = "name,language,status,category,quality_score,rejected_reason";
    private const int PageSize = 100;
    private const int PagesMax = 60;
    private static readonly TimeSpan Every = TimeSpan.FromHours(1);
    private static readonly TimeSpan AfterFailure = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan PageWithin = TimeSpan.FromSeconds(20);

    /// <summary>Asks for each list whose turn has come.</summary>
    public async Task LookAsync(CancellationToken cancel)
    {
        if (meta.GraphRoot() is not { } root) return;
        foreach ((string account, string token) in accounts.Named)
        {
            DateTimeOffset now = clock.GetUtcNow();
            if (!await store.TakeTurnAsync(account, now, Every, cancel)) continue;
            try
            {
                await ReadAsync(root, account, token, now, cancel);
            }
            catch (Exception error) when (
                error is HttpRequestException or JsonException or InvalidDataException
                    // Half a surrogate pair is no text.
                    or InvalidOperationException
                || (error is OperationCanceledException && !cancel.IsCancellationRequested))
            {
                OutboundLog.TemplatesNotRead(log, account, error.Message);
                await store.AgainAtAsync(account, now + AfterFailure, Every, cancel);
            }
        }
    }

    private async Task ReadAsync(
        Uri root, string account, string token, DateTimeOffset at, CancellationToken cancel)
    {
        List<(string, string)> listed = [];
        string? after = null;
        for (int page = 0; page < PagesMax; page++)
        {
            TemplatePage read = await PageAsync(root, account, token, after, at, cancel);
            foreach (TemplateTold told in read.Templates)
            {
                listed.Add((told.Template, told.Language));
                await news.TakeAsync(told, cancel);
            }

            after = read.After;
            if (after is not null) continue;
            // Only a list that was read to its end says what is not there.
            await store.MissAsync(account, listed, at, cancel);
            return;
        }

        throw new InvalidDataException(string.Create(
            CultureInfo.InvariantCulture, $"The list has more than {PagesMax} pages."));
    }

    private async Task<TemplatePage> PageAsync(
        Uri root, string account, string token, string? after, DateTimeOffset at,
        CancellationToken cancel)
    {
        Uri address = new(root, string.Create(CultureInfo.InvariantCulture,
            $"{Uri.EscapeDataString(account)}/message_templates?fields={Fields}")
            + string.Create(CultureInfo.InvariantCulture, $"&limit={PageSize}")
            + (after is null ? "" : "&after=" + Uri.EscapeDataString(after)));
        using CancellationTokenSource limit =
            CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(PageWithin);
        using HttpRequestMessage request = new(HttpMethod.Get, address);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using HttpResponseMessage answer = await clients.CreateClient(ProviderLine.ClientName)
            .SendAsync(request, limit.Token);
        answer.EnsureSuccessStatusCode();
        byte[] body = await answer.Content.ReadAsByteArrayAsync(limit.Token);
        return TemplatePage.Read(body, "meta", account, at);
    }
}
