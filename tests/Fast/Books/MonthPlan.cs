using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ConverseErp.Contracts;
using ConverseErp.Invoicing.Gst;

namespace ConverseErp.Tests.Fast.Books;

/// <summary>What a shop does in a month, before it is done. Any part of it can be left out, so
/// that a month that goes wrong can be made smaller.</summary>
/// <param name="First">The first day of the month.</param>
internal sealed record MonthPlan(
    int State, GstScheme Scheme, DateOnly First, ImmutableArray<Deed> Deeds)
{
    /// <summary>As a person would retell it.</summary>
    public override string ToString()
    {
        StringBuilder text = new();
        text.Append(CultureInfo.InvariantCulture,
            $"State {State}, {Scheme}, {First:yyyy-MM}, {Deeds.Length} deeds");
        foreach (Deed deed in Deeds) text.Append("\n  ").Append(deed.Told());
        return text.ToString();
    }
}

/// <summary>Something the shop does on a day of the month, from 1.</summary>
internal abstract record Deed(int Day)
{
    public virtual string Told() => ToString();
}

/// <summary>A sale.</summary>
/// <param name="Id">What later deeds call it.</param>
/// <param name="Percent">Off the whole bill, beside the discount in paise.</param>
/// <param name="ByBooking">Drafted as Orders drafts it; otherwise from the arithmetic, with what
/// the counter has no words for.</param>
internal sealed record Sell(
    int Day, int Id, GstDocument Sale, MonthBuyer Buyer, PaymentMode Payment, decimal Percent,
    bool ByBooking) : Deed(Day)
{
    /// <summary>Section 10(2)(c) of the CGST Act: it is refused when it is booked.</summary>
    public bool IsForbidden => ByBooking && Sale.Scheme == GstScheme.Composition
        && Sale.PlaceOfSupply != Sale.SupplierState;

    public override string Told() => string.Create(CultureInfo.InvariantCulture,
        $"day {Day}: sale {Id} to {Buyer}, {Payment}, place {Sale.PlaceOfSupply}, sez {Sale.Sez},"
        + $" reverse {Sale.ReverseCharge}, off {Sale.DiscountPaise} p and {Percent} %,"
        + $" booking {ByBooking}: {string.Join("; ", Sale.Lines.Select(Told))}");

    private static string Told(GstLine line) => string.Create(CultureInfo.InvariantCulture,
        $"{line.Quantity} x {line.UnitPricePaise} p {(line.PriceIncludesTax ? "incl." : "excl.")}"
        + $" {line.GstRate} + {line.CessRate} % off {line.DiscountPercent} %");
}

/// <summary>Goods come back: of every line a share of what is left, in thousandths; all of it
/// when the shares are 1,000.</summary>
internal sealed record Bring(int Day, int Sale, ImmutableArray<int> Shares) : Deed(Day)
{
    public override string Told() => string.Create(CultureInfo.InvariantCulture,
        $"day {Day}: of sale {Sale} comes back {string.Join(", ", Shares)}");
}

/// <summary>All that is left of a sale comes back.</summary>
internal sealed record BringAll(int Day, int Sale) : Deed(Day);

/// <summary>The bill falls by a share of what is left, in thousandths.</summary>
internal sealed record Lower(int Day, int Sale, int Share) : Deed(Day);

/// <summary>A price was wrong: it should have been so many thousandths of what it was.</summary>
internal sealed record Reprice(int Day, int Sale, int Line, int Share) : Deed(Day);

/// <summary>The bill is cancelled and keeps its number.</summary>
internal sealed record Void(int Day, int Sale) : Deed(Day);

/// <summary>The note of this place among all notes is taken back.</summary>
internal sealed record VoidNote(int Day, int Note) : Deed(Day);

/// <summary>A customer pays, or, below 0, is paid.</summary>
internal sealed record Pay(int Day, MonthBuyer Buyer, long Paise) : Deed(Day);

/// <summary>Whose bill it is.</summary>
internal enum MonthBuyer
{
    WalkIn,
    Neighbour,
    RegisteredHere,
    RegisteredElsewhere,
}
