namespace ConverseErp.Contracts;

/// <summary>Payments for those who write no chat; owned by Ledger.</summary>
public interface IPayments
{
    /// <summary>Books a payment at once, decided as the chat's are. Asked twice with the same id
    /// it is booked once, and both times told.</summary>
    Task<PaymentAnswered> RecordAsync(
        BusinessId business, RecordPayment payment, CancellationToken cancel);

    /// <summary>A payment as it was told; null when there is none.</summary>
    Task<PaymentView?> FindAsync(BusinessId business, Guid payment, CancellationToken cancel);
}
