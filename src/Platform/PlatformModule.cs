using ConverseErp.Contracts;
using ConverseErp.Platform.Auditing;
using ConverseErp.Platform.Blobs;
using ConverseErp.Platform.Bus;
using ConverseErp.Platform.Caching;
using ConverseErp.Platform.Lanes;
using ConverseErp.Platform.Links;
using ConverseErp.Platform.Modules;
using ConverseErp.Platform.Personal;
using ConverseErp.Platform.Providers;
using ConverseErp.Platform.Running;
using ConverseErp.Platform.Tenancy;
using ConverseErp.Platform.Telemetry;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace ConverseErp.Platform;

/// <summary>Plumbing for every room.</summary>
public static class PlatformModule
{
    public static void AddPlatform(
        this IServiceCollection services, IConfiguration configuration)
    {
        services.AddStrictOptions<PostgresOptions>(configuration, "Postgres");
        services.AddStrictOptions<RabbitMqOptions>(configuration, "RabbitMq");
        services.AddStrictOptions<RedisOptions>(configuration, "Redis");
        services.AddStrictOptions<LaneOptions>(configuration, "Lanes").Checked();
        services.AddStrictOptions<BlobOptions>(configuration, "Blobs");
        PersonalDataOptions personal =
            services.AddStrictOptions<PersonalDataOptions>(configuration, "PersonalData");
        LinkOptions links = services.AddStrictOptions<LinkOptions>(configuration, "Links");
        services.AddSingleton(s => new PublicLinks(
            new LinkTokens(Convert.FromBase64String(links.SigningKey)),
            s.GetRequiredService<TimeProvider>(), configuration["PublicUrl"] ?? ""));
        services.AddStrictOptions<MetaOptions>(configuration, "Providers:Meta");
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(_ => new PersonalData(Convert.FromBase64String(personal.HashKey)));
        services.AddSingleton(s => new Databases(s.GetRequiredService<PostgresOptions>()));
        services.AddSingleton(s => new Placements(
            s.GetRequiredService<Databases>(), s.GetRequiredService<TimeProvider>()));
        services.AddSingleton(s => new TenantSessions(
            s.GetRequiredService<Databases>(), s.GetRequiredService<Placements>()));
        services.AddSingleton(s => new SystemSession(s.GetRequiredService<Databases>()));
        services.AddSingleton<PlacedShops>();
        services.AddSingleton<AuditTrail>();
        services.AddSingleton<IAuditTrail>(s => s.GetRequiredService<AuditTrail>());
        services.AddSingleton<ISharedCache, RedisCache>();
        services.AddSingleton<IBlobs, FolderBlobs>();
        services.AddSingleton<Broker>();
        services.AddSingleton<MessageBus>();
        services.AddSingleton<LanePublisher>();
        services.AddSingleton<OutboxSignal>();
        services.AddSingleton<LaneServices>();
        services.AddSingleton<LaneLeases>();
        services.AddSingleton<ParkingLot>();
        services.AddSingleton<QueueDepths>();
        services.AddSingleton<LaneWorkers>();
        services.AddSingleton<LanePace>();
        services.AddSingleton<LaneWorkerServices>();
        services.AddSingleton<OutboxRelay>();
        services.AddSingleton<ServersReady>();
        services.AddSingleton<PrometheusText>();
        AddRunning(services, configuration);
    }

    // Every process knows how the installation is, whatever its role.
    private static void AddRunning(IServiceCollection services, IConfiguration configuration)
    {
        services.AddStrictOptions<RunningOptions>(configuration, "Running").Checked();
        services.AddSingleton<Conditions>();
        services.AddSingleton<SurgeSignals>();
        services.AddSingleton<ISurgeSignals>(s => s.GetRequiredService<SurgeSignals>());
        services.AddSingleton<RunningWatch>();
        services.AddSingleton<ISurge>(s => s.GetRequiredService<RunningWatch>());
        services.AddSingleton<IDegradation>(s => s.GetRequiredService<RunningWatch>());
        services.AddHostedService(s => s.GetRequiredService<RunningWatch>());
    }
}
