using ConverseErp.Contracts;
using ConverseErp.Intake.Media;
using ConverseErp.Platform.Blobs;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace ConverseErp.Tests.Integration.Intake;

[Collection(IntakeTests.Name)]
public sealed class When_files_come_with_messages(IntakeServers servers)
{
    private const string Number = "106540352242922";
    private readonly BusinessId _shop = new(Guid.CreateVersion7());
    private readonly string _media = Guid.NewGuid().ToString("N");

    [Fact]
    public async Task They_are_fetched_and_seen_by_their_shop_alone()
    {
        await using ServiceProvider process = servers.Start();
        MediaLoop loop = await LoopAsync(process);

        await SendAsync(process, _shop.Value);
        ReceivedMedia media = await SettledAsync(process, _shop);

        Assert.Equal((MediaState.Fetched, "image/jpeg", (long)IntakeServers.Content.Length),
            (media.State, media.Mime, media.SizeBytes));
        Assert.Equal(IntakeServers.Content,
            await process.GetRequiredService<IBlobs>().GetAsync(media.Blob!, default));
        Assert.Equal(ReceivedMedia.Awaited,
            await FindAsync(process, new BusinessId(Guid.CreateVersion7())));
        await loop.StopAsync(default);
    }

    [Fact]
    public async Task From_a_shared_number_they_become_the_shops_when_it_asks()
    {
        await using ServiceProvider process = servers.Start();
        MediaLoop loop = await LoopAsync(process);

        await SendAsync(process, business: null);
        ReceivedMedia first = await SettledAsync(process, _shop);
        ReceivedMedia second = await FindAsync(process, _shop);

        Assert.Equal(MediaState.Fetched, first.State);
        Assert.StartsWith("media/shared/", first.Blob, StringComparison.Ordinal);
        Assert.Equal(first, second);
        await loop.StopAsync(default);
    }

    [Fact]
    public async Task Asked_for_twice_they_are_fetched_once()
    {
        int asked = 0;
        servers.Graph[_media] = _ =>
        {
            Interlocked.Increment(ref asked);
            return Task.FromResult(false);
        };
        await using ServiceProvider process = servers.Start();
        MediaLoop loop = await LoopAsync(process);
        await SendAsync(process, _shop.Value);
        await SettledAsync(process, _shop);

        await SendAsync(process, _shop.Value);
        await loop.StopAsync(default);

        Assert.Equal(2, asked);
    }

    [Fact]
    public async Task A_busy_provider_is_asked_again_until_it_gives_them()
    {
        int asked = 0;
        servers.Graph[_media] = context =>
        {
            if (Interlocked.Increment(ref asked) > 2) return Task.FromResult(false);
            context.Response.StatusCode = 503;
            return Task.FromResult(true);
        };
        await using ServiceProvider process = servers.Start();
        MediaLoop loop = await LoopAsync(process);

        await SendAsync(process, _shop.Value);
        ReceivedMedia media = await SettledAsync(process, _shop);

        Assert.Equal(MediaState.Fetched, media.State);
        await loop.StopAsync(default);
    }

    [Fact]
    public async Task What_the_provider_no_longer_has_is_given_up_with_a_code()
    {
        servers.Graph[_media] = context =>
        {
            context.Response.StatusCode = 404;
            return Task.FromResult(true);
        };
        await using ServiceProvider process = servers.Start();
        MediaLoop loop = await LoopAsync(process);

        await SendAsync(process, _shop.Value);
        ReceivedMedia media = await SettledAsync(process, _shop);

        Assert.Equal((MediaState.Failed, "media-gone"), (media.State, media.Code));
        await loop.StopAsync(default);
    }

    [Fact]
    public async Task A_process_that_stops_during_a_fetch_loses_nothing()
    {
        TaskCompletionSource begun = new();
        servers.Graph[_media] = async context =>
        {
            begun.TrySetResult();
            await Task.Delay(Timeout.Infinite, context.RequestAborted)
                .ContinueWith(static _ => { }, TaskScheduler.Default);
            return true;
        };
        await using (ServiceProvider first = servers.Start())
        {
            MediaLoop loop = await LoopAsync(first);
            await SendAsync(first, _shop.Value);
            await begun.Task.WaitAsync(TimeSpan.FromSeconds(30));
            await loop.StopAsync(default);
        }

        servers.Graph.TryRemove(_media, out _);
        await using ServiceProvider second = servers.Start();
        MediaLoop again = await LoopAsync(second);
        ReceivedMedia media = await SettledAsync(second, _shop);

        Assert.Equal(MediaState.Fetched, media.State);
        await again.StopAsync(default);
    }

    private static async Task<MediaLoop> LoopAsync(ServiceProvider process)
    {
        MediaLoop loop = process.GetRequiredService<MediaLoop>();
        await loop.StartAsync(default);
        return loop;
    }

    private async Task SendAsync(ServiceProvider process, Guid? business)
    {
        using CancellationTokenSource limit = new(TimeSpan.FromSeconds(30));
        await process.GetRequiredService<MediaQueue>().SendAsync(
            [new FetchMedia(FetchMedia.IdOf("meta", Number, _media), "meta", Number, _media,
                "image", null, business, TimeProvider.System.GetUtcNow())], limit.Token);
    }

    private Task<ReceivedMedia> FindAsync(ServiceProvider process, BusinessId shop) =>
        process.GetRequiredService<IReceivedMedia>().FindAsync(
            shop, "meta", Number, _media, default);

    private async Task<ReceivedMedia> SettledAsync(ServiceProvider process, BusinessId shop)
    {
        using CancellationTokenSource limit = new(TimeSpan.FromSeconds(60));
        while (true)
        {
            ReceivedMedia media = await FindAsync(process, shop);
            if (media.State != MediaState.Awaited) return media;
            await Task.Delay(50, limit.Token);
        }
    }
}
