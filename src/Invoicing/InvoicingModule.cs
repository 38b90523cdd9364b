using ConverseErp.Contracts;
using ConverseErp.Invoicing.Bills;
using ConverseErp.Invoicing.Booking;
using ConverseErp.Invoicing.Gst;
using ConverseErp.Invoicing.Notes;
using ConverseErp.Invoicing.Pdf;
using ConverseErp.Invoicing.Reading;
using ConverseErp.Invoicing.Rendering;
using ConverseErp.Invoicing.Statutory;
using ConverseErp.Invoicing.Statutory.Composition;
using ConverseErp.Invoicing.Statutory.EInvoicing;
using ConverseErp.Invoicing.Statutory.Inward;
using ConverseErp.Invoicing.Statutory.Returns;
using ConverseErp.Invoicing.Statutory.Tally;
using ConverseErp.Platform.Modules;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace ConverseErp.Invoicing;

/// <summary>GST documents, their numbers and their papers.</summary>
public sealed class InvoicingModule : IModule
{
    public string Name => "invoicing";

    public IReadOnlyList<Loop> Loops { get; } =
        [Loop.Lanes<InvoicingHandler>("invoicing", LaneAddress.Invoicing)];

    public void Register(IServiceCollection services, IConfiguration configuration)
    {
        services.AddStrictOptions<PdfOptions>(configuration, "Pdf");
        services.AddSingleton<IGstRules, GstRules>();
        services.AddSingleton<BillRenderer>();
        services.AddSingleton<BillPapers>();
        services.AddSingleton<IBillBooking, BillBooking>();
        services.AddSingleton<INoteBooking, NoteBooking>();
        services.AddSingleton<IBills, BillReads>();
        services.AddSingleton<ILineTaxes, LineTaxes>();
        services.AddSingleton<IssuedDocuments>();
        services.AddSingleton<ReturnReads>();
        services.AddSingleton<InwardStore>();
        services.AddSingleton<InputCredits>();
        services.AddSingleton<IInputCredit>(s => s.GetRequiredService<InputCredits>());
        services.AddSingleton<CompositionReads>();
        services.AddSingleton<TallyExport>();
        services.AddSingleton<IStatutoryExports, StatutoryExports>();
        services.AddSingleton<IStatutoryPapers, StatutoryPapers>();
        services.AddSingleton<IPayPages, PayPages>();
    }
}
