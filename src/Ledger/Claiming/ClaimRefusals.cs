using ConverseErp.Contracts;

namespace ConverseErp.Ledger.Claiming;

/// <summary>Refusals of answers to claims, in precedence order. Codes are permanent.</summary>
public static class ClaimRefusals
{
    public static readonly Refusal Unknown = new(
        "claim-unknown", "There is no such claim of a payment.");

    public static readonly Refusal AlreadyDecided = new(
        "claim-already-decided", "The claim has been answered already.");

    public static readonly Refusal BillCancelled = new(
        "payment-bill-cancelled",
        "The bill was cancelled: its money waits among the mismatches for a person.");
}
