using ConverseErp.Contracts;

namespace ConverseErp.Tests.Fast.Orders;

/// <summary>For decisions, which compute a bill and never issue one.</summary>
internal abstract class UnissuedBills : IBillBooking
{
    public abstract Answer<ComputedBill> Compute(BillDraft draft);

    public void Issue(
        ITenantStatements last, IReadOnlyList<(BillDraft Draft, ComputedBill Bill)> bills) =>
        throw new NotSupportedException();

    public Func<IssuedBill?> Load(ITenantStatements reads, InvoiceId invoice) =>
        throw new NotSupportedException();

    public void Cancel(
        ITenantStatements writes, InvoiceId invoice, DateTimeOffset at) =>
        throw new NotSupportedException();
}
