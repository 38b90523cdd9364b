using ConverseErp.Businesses.Access;
using ConverseErp.Businesses.Front;
using ConverseErp.Businesses.Members;
using ConverseErp.Businesses.Opening;
using ConverseErp.Businesses.People;
using ConverseErp.Businesses.Reading;
using ConverseErp.Businesses.Routing;
using ConverseErp.Businesses.Settings;
using ConverseErp.Businesses.Tokens;
using ConverseErp.Businesses.Watching;
using ConverseErp.Contracts;
using ConverseErp.Platform.Caching;
using ConverseErp.Platform.Modules;
using ConverseErp.Platform.Personal;
using ConverseErp.Platform.Tenancy;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ConverseErp.Businesses;

/// <summary>Shops, members and what they may do; how a message finds its shop.</summary>
public sealed class BusinessesModule : IModule
{
    public string Name => "businesses";

    public IReadOnlyList<Loop> Loops { get; } =
        [Loop.Lanes<FrontHandler>("front", LaneAddress.Front)];

    public void Register(IServiceCollection services, IConfiguration configuration)
    {
        services.AddStrictOptions<BusinessesOptions>(configuration, "Businesses");
        services.AddSingleton<ShopRows>();
        services.AddSingleton<PersonReads>();
        services.AddSingleton<NumberRoutes>();
        services.AddSingleton<ShopCaches>();
        services.AddSingleton<IShops, ShopReads>();
        services.AddSingleton<IPeopleDirectory, PeopleDirectory>();
        services.AddSingleton<IShopWishes, ShopWishes>();
        services.AddSingleton<IMemberDesk, MemberDesk>();
        services.AddSingleton<AccessRows>();
        services.AddSingleton<AccessDesk>();
        services.AddSingleton<IBookAccess>(s => s.GetRequiredService<AccessDesk>());
        services.AddSingleton<TillWatch>();
        services.AddSingleton<ITillSignals>(s => s.GetRequiredService<TillWatch>());
        services.AddSingleton<INightWork>(s => s.GetRequiredService<TillWatch>());
        services.AddSingleton<CorrectOpening>();
        services.AddSingleton<FrontChats>();
        services.AddSingleton<JoinCodeReads>();
        services.AddSingleton<OnboardingDesk>();
        services.AddSingleton<FrontDesk>();
        services.AddSingleton<FrontRound>();
        AddServices(services);
    }

    // Public services with inner parts: their constructors stay in this room.
    private static void AddServices(IServiceCollection services)
    {
        services.AddSingleton(s => new ChangeShop(
            s.GetRequiredService<TenantSessions>(), s.GetRequiredService<PersonalData>(),
            s.GetRequiredService<ShopCaches>()));
        services.AddSingleton(s => new ShopMembers(
            s.GetRequiredService<TenantSessions>(), s.GetRequiredService<PersonalData>(),
            s.GetRequiredService<ShopCaches>(), s.GetRequiredService<BusinessesOptions>(),
            s.GetRequiredService<TimeProvider>(), s.GetRequiredService<IPeopleDirectory>()));
        services.AddSingleton(s => new OpenShop(
            s.GetRequiredService<TenantSessions>(), s.GetRequiredService<PersonalData>(),
            s.GetRequiredService<ShopCaches>(), s.GetRequiredService<ICatalogueImport>(),
            s.GetRequiredService<IPartyImport>(), s.GetRequiredService<BusinessesOptions>(),
            s.GetRequiredService<TimeProvider>(), s.GetRequiredService<ILogger<OpenShop>>()));
        services.AddSingleton(s => new MemberTokens(
            s.GetRequiredService<TenantSessions>(), s.GetRequiredService<ShopCaches>(),
            s.GetRequiredService<ISharedCache>(), s.GetRequiredService<TimeProvider>(),
            s.GetRequiredService<ILogger<MemberTokens>>()));
        services.AddSingleton<IMemberTokens>(s => s.GetRequiredService<MemberTokens>());
        services.AddSingleton(s => new Logins(
            s.GetRequiredService<SystemSession>(), s.GetRequiredService<AccessRows>(),
            s.GetRequiredService<AccessDesk>(), s.GetRequiredService<ShopCaches>(),
            s.GetRequiredService<PersonalData>(), s.GetRequiredService<TimeProvider>(),
            s.GetRequiredService<ILogger<Logins>>()));
        services.AddSingleton<ILogins>(s => s.GetRequiredService<Logins>());
        services.AddSingleton(s => new SharedNumbers(
            s.GetRequiredService<NumberRoutes>(), s.GetRequiredService<ShopCaches>()));
    }
}
