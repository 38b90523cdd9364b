using ConverseErp.Contracts;
using ConverseErp.Invoicing.Bills;
using ConverseErp.Invoicing.Statutory;
using ConverseErp.Invoicing.Statutory.Checking;
using ConverseErp.Invoicing.Statutory.EInvoicing;
using ConverseErp.Platform.Tenancy;
using Microsoft.Extensions.Logging;
using Polly.CircuitBreaker;
using Polly.Timeout;

namespace ConverseErp.Invoicing.Registering;

/// <summary>What one document needs of the portal: to be registered, or cancelled there. The
/// portal is asked between two transactions, never in one.</summary>
internal sealed class EInvoiceErrand(
    TenantSessions sessions, EInvoiceStore store, IrpAccounts accounts, IrpClient client,
    EInvoiceNews news, AddressBook addresses, IrpOptions options, TimeProvider clock,
    ILogger<EInvoiceErrand> log)
{
    public async Task RunAsync(DueEInvoice due, CancellationToken cancel)
    {
        KeptEInvoice? kept = await store.FindAsync(due.Business, due.Invoice, cancel);
        var found = kept?.View.State is "wanted" or "ending"
            ? await store.DocumentAsync(due.Business, due.Invoice, cancel)
            : null;
        if (kept is null || found is not var (document, billed))
        {
            await WriteAsync(due, _ => { }, cancel);
            return;
        }

        try
        {
            IrpAccount? account = await accounts.FindAsync(due.Business, cancel);
            if (kept.View.State == "ending")
                await EndAsync(due, kept, document, account, cancel);
            else
                await RegisterAsync(due, kept, document, account, billed, cancel);
        }
        catch (Exception error) when (error is HttpRequestException or IOException
            or TimeoutRejectedException or BrokenCircuitException)
        {
            InvoicingLog.PortalTrouble(log, error.Message);
            await WaitAsync(due, kept, document, EInvoiceRefusals.PortalAway,
                tell: due.Tries >= options.TellAfterTries, cancel);
        }
    }

    private async Task RegisterAsync(
        DueEInvoice due, KeptEInvoice kept, IssuedDocument document, IrpAccount? account,
        Money billed, CancellationToken cancel)
    {
        if (account is null)
        {
            await CloseAsync(due, kept, document, "refused", EInvoiceRefusals.NotSetUp, cancel);
            return;
        }

        long turnover = Math.Max(billed.Paise, account.Turnover);
        IssuedDocument complete = await addresses.CompletedAsync(
            due.Business, document, anew: kept.View.Code == "einvoice-address", cancel);
        Answer<byte[]> built = EInvoice.Build(complete, turnover);
        if (built.Fact is not { } json)
        {
            bool needed = EInvoice.IsNeeded(document, turnover);
            await CloseAsync(due, kept, document, needed ? "refused" : "not-needed",
                needed ? built.Refusal : null, cancel);
            return;
        }

        if (IsTooLate(document.Bill.Date, turnover))
        {
            await CloseAsync(due, kept, document, "refused", EInvoiceRefusals.TooLate, cancel);
            return;
        }

        IrpAnswer answer = await client.RegisterAsync(account, json, cancel);
        // A try whose answer was lost, or other software of the shop, has registered it.
        bool again = answer.Fault is { IsDuplicate: true };
        if (again) answer = await FindAsync(account, document, cancel);
        if (answer.Record is { } record && !(again && IsAnother(record, document)))
            await RegisteredAsync(due, kept, document, record, cancel);
        else if (answer.Record is not null)
            await CloseAsync(due, kept, document, "refused", EInvoiceRefusals.NumberUsed, cancel);
        else
            await RefusedAsync(due, kept, document, account, answer.Fault!, cancel);
    }

    private Task RefusedAsync(
        DueEInvoice due, KeptEInvoice kept, IssuedDocument document, IrpAccount account,
        IrpFault fault, CancellationToken cancel)
    {
        Refusal refusal = EInvoiceRefusals.Of(fault, account.Gstin);
        InvoicingLog.PortalRefused(log, due.Invoice.Value, fault.Code);
        // A login is mended for all documents at once: each is tried until then.
        // What is not signed may be on the way: it is asked for again until its signature fits.
        return fault.IsLogin || fault.IsUnsigned
            ? WaitAsync(due, kept, document, refusal, tell: true, cancel)
            : CloseAsync(due, kept, document, "refused", refusal, cancel);
    }

    private async Task EndAsync(
        DueEInvoice due, KeptEInvoice kept, IssuedDocument document, IrpAccount? account,
        CancellationToken cancel)
    {
        string? irn = kept.View.Irn;
        if (account is null || (irn is null && due.Tries <= 1))
        {
            // Never asked for, or by nobody we could ask now.
            await CloseAsync(due, kept, document, irn is null ? "ended" : "end-refused",
                irn is null ? null : EInvoiceRefusals.NotSetUp, cancel);
            return;
        }

        if (irn is null)
        {
            IrpAnswer there = await FindAsync(account, document, cancel);
            if (there.Fault is { IsUnsigned: true } unsigned)
            {
                await RefusedAsync(due, kept, document, account, unsigned, cancel);
                return;
            }

            if (there.Record is not { Cancelled: false } record || IsAnother(record, document))
            {
                await CloseAsync(due, kept, document, "ended", null, cancel);
                return;
            }

            irn = record.Irn;
        }

        IrpAnswer answer = await client.CancelAsync(account, irn, cancel);
        if (answer.Fault is null or { IsGone: true })
            await CloseAsync(due, kept, document, "ended", null, cancel);
        else if (answer.Fault.IsLogin)
            await WaitAsync(due, kept, document, EInvoiceRefusals.Login(answer.Fault),
                tell: true, cancel);
        else
            await CloseAsync(due, kept, document, "end-refused",
                EInvoiceRefusals.CancelRefused(answer.Fault), cancel);
    }

    private Task<IrpAnswer> FindAsync(
        IrpAccount account, IssuedDocument document, CancellationToken cancel) =>
        client.FindAsync(account, EInvoice.KindOf(document), document.Number,
            document.Bill.Date, cancel);

    // The same number, and another sale: other software counts in this series too.
    private static bool IsAnother(IrpRecord record, IssuedDocument document) =>
        SignedContent.Read(record.SignedCode) is not { } there
        || !there.Number.Equals(document.Number, StringComparison.OrdinalIgnoreCase)
        || there.Seller != document.Bill.Supplier.Gstin
        || (document.BuyerGstin is { } buyer && there.Buyer != buyer)
        || there.Total != document.Bill.Totals.GrandTotalPaise / 100m;

    private bool IsTooLate(DateOnly day, long turnover) =>
        GstThresholds.EInvoiceDays(day, turnover) is { } days
        && IndianDay.Of(clock.GetUtcNow(), IndianDay.Zone) > day.AddDays(days);

    private async Task RegisteredAsync(
        DueEInvoice due, KeptEInvoice kept, IssuedDocument document, IrpRecord record,
        CancellationToken cancel)
    {
        DateTimeOffset now = clock.GetUtcNow();
        await WriteAsync(due,
            writes => EInvoiceStore.Registered(writes, due.Invoice, record, now), cancel);
        // The paper and the news may be made twice, the registration not.
        EInvoiceTold told = await news.RegisteredAsync(
            due.Business, document, relieved: kept.Told is not null, cancel);
        await WriteAsync(due, writes =>
        {
            if (kept.Told is not null)
                EInvoiceStore.Told(writes, due.Invoice, null, now);
            if (told.Relieved || told.Customer is not null) EInvoiceNews.Tell(writes, told, now);
        }, cancel);
    }

    private Task CloseAsync(
        DueEInvoice due, KeptEInvoice kept, IssuedDocument document, string state,
        Refusal? trouble, CancellationToken cancel)
    {
        DateTimeOffset now = clock.GetUtcNow();
        return WriteAsync(due, writes =>
        {
            EInvoiceStore.Close(writes, due.Invoice, kept.View.State, state, trouble, now);
            if (trouble is null || trouble.Code == kept.Told) return;
            EInvoiceStore.Told(writes, due.Invoice, trouble.Code, now);
            EInvoiceNews.Tell(writes, EInvoiceNews.Trouble(document, trouble), now);
        }, cancel);
    }

    /// <summary>It stays wanted. What concerns the whole shop is told twice a day at most.
    /// </summary>
    private Task WaitAsync(
        DueEInvoice due, KeptEInvoice kept, IssuedDocument document, Refusal trouble, bool tell,
        CancellationToken cancel)
    {
        DateTimeOffset now = clock.GetUtcNow();
        bool heard = kept.AwayToldAt is { } at && now - at < TimeSpan.FromHours(12);
        return sessions.RunAsync(due.Business, SessionUse.Write, writes =>
        {
            EInvoiceStore.Waits(writes, due.Invoice, trouble);
            EInvoiceWork.Again(writes, due.Invoice, now + Backoff(due.Tries));
            if (!tell || heard || kept.Told == trouble.Code) return;
            EInvoiceStore.Told(writes, due.Invoice, trouble.Code, now);
            EInvoiceNews.Tell(writes, EInvoiceNews.Trouble(document, trouble), now);
        }, cancel);
    }

    private Task WriteAsync(
        DueEInvoice due, Action<ITenantStatements> write, CancellationToken cancel) =>
        sessions.RunAsync(due.Business, SessionUse.Write, writes =>
        {
            write(writes);
            EInvoiceWork.Done(writes, due.Invoice, clock.GetUtcNow());
        }, cancel);

    // 2, 4, 8 … seconds, with a quarter of it by chance, so that many do not come together.
    private TimeSpan Backoff(int tries)
    {
        double seconds = Math.Min(
            options.BackoffSecondsMax, Math.Pow(2, Math.Min(tries, 12)));
        return TimeSpan.FromSeconds(seconds * (1 + (Random.Shared.NextDouble() / 4)));
    }
}
