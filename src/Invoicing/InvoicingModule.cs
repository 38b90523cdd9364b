using ConverseErp.Contracts;
using ConverseErp.Invoicing.Bills;
using ConverseErp.Invoicing.Booking;
using ConverseErp.Invoicing.Gst;
using ConverseErp.Invoicing.Looks;
using ConverseErp.Invoicing.Notes;
using ConverseErp.Invoicing.Papers;
using ConverseErp.Invoicing.Pdf;
using ConverseErp.Invoicing.Reading;
using ConverseErp.Invoicing.Registering;
using ConverseErp.Invoicing.Rendering;
using ConverseErp.Invoicing.Statutory;
using ConverseErp.Invoicing.Statutory.Outward;
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
    [
        Loop.Lanes<InvoicingHandler>("invoicing", LaneAddress.Invoicing),
        Loop.InBackground<EInvoiceLoop>("invoicing-irp"),
    ];

    public void Register(IServiceCollection services, IConfiguration configuration)
    {
        services.AddStrictOptions<PdfOptions>(configuration, "Pdf");
        services.AddSingleton<IGstRules, GstRules>();
        services.AddSingleton<BillRenderer>();
        services.AddSingleton<BillPapers>();
        services.AddSingleton<BatchesOfBills>();
        services.AddSingleton<IBillBooking, BillBooking>();
        services.AddSingleton<INoteBooking, NoteBooking>();
        services.AddSingleton<IBills, BillReads>();
        services.AddSingleton<ILineTaxes, LineTaxes>();
        services.AddSingleton<IssuedDocuments>();
        services.AddSingleton<ReturnReads>();
        services.AddSingleton<InwardStore>();
        services.AddSingleton<InputCredits>();
        services.AddSingleton<IInputCredit>(s => s.GetRequiredService<InputCredits>());
        services.AddSingleton<OutwardSums>();
        services.AddSingleton<SummaryReads>();
        services.AddSingleton<IBookCheck, OutwardCheck>();
        services.AddSingleton<TallyExport>();
        services.AddSingleton<IStatutoryExports, StatutoryExports>();
        services.AddSingleton<IStatutoryPapers, StatutoryPapers>();
        services.AddSingleton<IPayPages, PayPages>();
        services.AddSingleton<ITradePapers, TradePapers>();
        services.AddSingleton<QuotationPapers>();
        services.AddSingleton<OrderPapers>();
        services.AddSingleton<BillLooks>();
        services.AddSingleton<IBillLooks>(s => s.GetRequiredService<BillLooks>());
        services.AddSingleton<IBillForms, BillForms>();
        AddPortal(services, configuration);
    }

    private static void AddPortal(IServiceCollection services, IConfiguration configuration)
    {
        services.AddStrictOptions<IrpOptions>(configuration, "Providers:Irp");
        services.AddSingleton<IrpSignature>();
        services.AddSingleton<IrpClient>();
        services.AddSingleton<IrpAccounts>();
        services.AddSingleton<AddressBook>();
        services.AddSingleton<EInvoiceNews>();
        services.AddSingleton<EInvoiceWishes>();
        services.AddSingleton<EInvoiceStore>();
        services.AddSingleton<EInvoiceWork>();
        services.AddSingleton<EInvoiceErrand>();
        services.AddSingleton<IEInvoices, EInvoiceDesk>();
        services.AddHttpClient(IrpClient.ClientName, static client =>
                client.Timeout = Timeout.InfiniteTimeSpan)
            .RemoveAllLoggers()
            .ConfigurePrimaryHttpMessageHandler(static () => new SocketsHttpHandler
            {
                AllowAutoRedirect = false,
                UseCookies = false,
                ConnectTimeout = TimeSpan.FromSeconds(5),
                PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            });
    }
}
