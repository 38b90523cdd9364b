using ConverseErp.Companion.Accountants;
using ConverseErp.Companion.Api;
using ConverseErp.Companion.Exports;
using ConverseErp.Companion.Learned;
using ConverseErp.Companion.Pages;
using ConverseErp.Contracts;
using ConverseErp.Platform.Modules;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace ConverseErp.Companion;

/// <summary>The API for scripts and the app, and the public pages behind tokens.</summary>
public sealed class CompanionModule : IModule
{
    public string Name => "companion";

    public IReadOnlyList<Loop> Loops { get; } =
    [
        Loop.Http("companion-api", ApiEndpoints.Map),
        Loop.Http("companion-pages", static routes =>
        {
            BillPage.Map(routes);
            QuotationPage.Map(routes);
            KhataPage.Map(routes);
            KhataForms.Map(routes);
            PayPage.Map(routes);
            LearnedPage.Map(routes);
            ExportPage.Map(routes);
            LatePage.Map(routes);
        }),
    ];

    public void Register(IServiceCollection services, IConfiguration configuration)
    {
        // Everything else it needs is read through the rooms' own interfaces.
        services.AddSingleton<ExportGate>();
        services.AddSingleton<ExportPages>();
        services.AddSingleton<IExportPages>(s => s.GetRequiredService<ExportPages>());
        services.AddSingleton<EverythingTables>();
        services.AddSingleton<EverythingExport>();
        services.AddSingleton<EverythingImport>();
        services.AddSingleton<BulkExport>();
    }
}
