using ConverseErp.Contracts;
using ConverseErp.Invoicing.Bills;
using ConverseErp.Orders.Returning;

namespace ConverseErp.Tests.Fast.Books;

/// <summary>A bill of a played month, and what it still stands for.</summary>
internal sealed class PlayedBill(
    Sell deed, Guid order, InvoiceId invoice, long sequence, BillDocument document,
    BillStanding standing)
{
    public Sell Deed => deed;

    public Guid Order => order;

    public InvoiceId Invoice => invoice;

    public long Sequence => sequence;

    public BillDocument Document => document;

    public long GrandPaise => document.Totals.GrandTotalPaise;

    public BillStanding Standing { get; set; } = standing;

    public bool Cancelled { get; set; }

    /// <summary>Notes that stand against it.</summary>
    public IEnumerable<PlayedNote> Live(IEnumerable<PlayedNote> notes) =>
        notes.Where(n => n.Bill == this && !n.Cancelled);
}

/// <summary>A note of a played month.</summary>
internal sealed class PlayedNote(
    PlayedBill bill, Guid id, string series, int sequence, BillDocument document,
    ComputedNote note, StoredNote stored)
{
    public PlayedBill Bill => bill;

    public Guid Id => id;

    public string Series => series;

    public int Sequence => sequence;

    public BillDocument Document => document;

    public ComputedNote Note => note;

    public StoredNote Stored => stored;

    public bool Cancelled { get; set; }
}
