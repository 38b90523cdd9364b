using ConverseErp.Contracts;
using ConverseErp.Invoicing.Statutory.Checking;

namespace ConverseErp.Invoicing.Gst;

/// <summary>The dated schedules and checks, for rooms that take master data.</summary>
internal sealed class GstRules : IGstRules
{
    public bool HasRate(decimal rate, DateOnly date, string? hsn) =>
        RateSchedule.Has(rate, date, hsn);

    public IReadOnlyList<decimal> RatesOn(DateOnly date) => RateSchedule.On(date);

    public bool IsGstin(string text) => Gstin.IsValid(text);

    public Refusal? RefusesGstin(string text) =>
        Gstin.IsValid(text) ? null : GstNumbers.Gstin(text);

    public bool IsState(string code) => code.Length == 2 && IndianStates.Parse(code) != 0;
}
