using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using StackExchange.Redis;

namespace ConverseErp.Platform.Caching;

/// <summary>Section <c>Redis</c>.</summary>
public sealed class RedisOptions
{
    /// <summary>host:port, or empty to do without.</summary>
    public string ConnectionString { get; set; } = "";
}

/// <summary>Invalidations over Redis publish/subscribe.</summary>
public sealed class RedisCache : ISharedCache, IDisposable
{
    private const string ChannelName = "converse-erp:forget";
    private readonly ConcurrentDictionary<string, Action<string>> _listeners = new();
    private readonly ILogger<RedisCache> _log;
    private readonly ConnectionMultiplexer? _redis;

    public RedisCache(RedisOptions options, ILogger<RedisCache> log)
    {
        _log = log;
        if (options.ConnectionString.Length == 0) return;
        ConfigurationOptions settings = ConfigurationOptions.Parse(options.ConnectionString);
        // Start without it if need be; it connects by itself when Redis is there.
        settings.AbortOnConnectFail = false;
        settings.ConnectTimeout = 1000;
        settings.SyncTimeout = 500;
        settings.KeepAlive = 15;
        try
        {
            _redis = ConnectionMultiplexer.Connect(settings);
            _redis.GetSubscriber().Subscribe(ChannelName, (_, message) => Heard(message));
        }
        catch (Exception error)
        {
            PlatformLog.RedisAway(_log, error.Message);
        }
    }

    public bool Connected => _redis?.IsConnected == true;

    public void Forget(string cache, string key)
    {
        Tell(cache, key);
        try
        {
            _redis?.GetSubscriber().Publish(
                ChannelName, cache + "\n" + key, CommandFlags.FireAndForget);
        }
        catch (Exception error)
        {
            PlatformLog.RedisAway(_log, error.Message);
        }
    }

    public void OnForget(string cache, Action<string> forget) =>
        _listeners.AddOrUpdate(cache, forget, (_, before) => before + forget);

    public void Dispose() => _redis?.Dispose();

    private void Heard(RedisValue message)
    {
        string[] parts = ((string?)message ?? "").Split('\n', 2);
        if (parts.Length == 2) Tell(parts[0], parts[1]);
    }

    private void Tell(string cache, string key)
    {
        if (_listeners.TryGetValue(cache, out Action<string>? forget)) forget(key);
    }
}
