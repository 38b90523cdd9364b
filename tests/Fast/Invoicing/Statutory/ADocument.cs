using System.Globalization;
using ConverseErp.Contracts;
using ConverseErp.Invoicing.Bills;
using ConverseErp.Invoicing.Booking;
using ConverseErp.Invoicing.Gst;
using ConverseErp.Invoicing.Statutory;
using FsCheck;
using FsCheck.Fluent;

namespace ConverseErp.Tests.Fast.Invoicing.Statutory;

/// <summary>Issued documents of a shop in Maharashtra, in November 2026.</summary>
internal static class ADocument
{
    public const string Shop = "27AAPFU0939F1ZV";
    public const string Buyer = "27AABCS4321M1ZA";
    public const string BuyerElsewhere = "33AABCS4321M1ZH";
    public static readonly BusinessId Business =
        new(Guid.Parse("01910000-0000-7000-8000-000000000001"));

    public static readonly StatutoryPeriod November = StatutoryPeriod.Parse("112026").Fact!;

    private static readonly decimal[] Rates = [0m, 0.25m, 3m, 5m, 18m, 40m];
    private static readonly string[] Codes = ["1701", "190230", "34022010", "7113", "0709"];
    private static readonly string[] Spoken = ["kg", "g", "pkt", "bottle", "nos", "ltr"];

    /// <summary>A numbered bill over such a sale.</summary>
    public static IssuedDocument Of(
        long sequence, GstDocument sale, string? buyer = null, string unit = "kg",
        string series = "INV")
    {
        GstResult taxed = ASale.Taxed(sale);
        BillLineText[] texts = [.. sale.Lines.Select(
            (line, i) => new BillLineText("Goods " + (line.Hsn ?? i.ToString(
                CultureInfo.InvariantCulture)), unit))];
        BillDocument bill = BillDrafting.Draft(
            sale, taxed, texts, new BillParty("Shop", Gstin: Shop)) with
        {
            Series = series,
            Recipient = buyer is null ? null : new BillParty("Buyer & Sons", Gstin: buyer),
        };
        return new IssuedDocument(
            new InvoiceId(Id(sequence, 1)), BillKinds.Word(bill.Kind), Id(sequence, 2),
            "2627", series, sequence,
            $"{series}/2627/{sequence}", Cancelled: false, null, bill);
    }

    /// <summary>A credit note over such a return.</summary>
    public static IssuedDocument Note(
        long sequence, GstDocument sale, string? buyer = null, long? originalTotal = null,
        bool debit = false)
    {
        IssuedDocument document = Of(sequence, sale, buyer, series: debit ? "DN" : "CN");
        return document with
        {
            Kind = debit ? "debit-note" : "credit-note",
            Source = Id(sequence, debit ? 4 : 3),
            Bill = document.Bill with
            {
                Kind = BillKind.CreditNote, OriginalNumber = "INV/2627/1",
                OriginalDate = new DateOnly(2026, 10, 3), OriginalTotalPaise = originalTotal,
                Reason = "goods returned",
            },
        };
    }

    public static GstDocument Sale(
        long price, decimal rate = 5, int place = 27, string? hsn = "1701", decimal quantity = 1)
        => ASale.Of(new GstLine(quantity, price, false, rate, Hsn: hsn)) with
        {
            PlaceOfSupply = place,
        };

    /// <summary>A month of bills and notes of every kind, some cancelled.</summary>
    public static Gen<IssuedDocument[]> Months() =>
        from drafts in Draft().NonEmptyListOf()
        select Numbered(drafts.Take(60));

    private static IssuedDocument[] Numbered(
        IEnumerable<(GstDocument Sale, string? Buyer, bool Note, bool Cancelled, string Unit)>
            drafts)
    {
        Dictionary<(bool Note, bool Debit), long> next = [];
        return
        [
            .. drafts.Select(d =>
                {
                    bool debit = d.Note && d.Unit == "g";
                    long sequence = next.GetValueOrDefault((d.Note, debit)) + 1;
                    next[(d.Note, debit)] = sequence;
                    IssuedDocument made = d.Note
                        ? Note(sequence, d.Sale, d.Buyer,
                            sequence % 2 == 0 ? 90_00_000_00 : 0, debit)
                        : Of(sequence, d.Sale, d.Buyer, d.Unit);
                    return made with { Cancelled = d.Cancelled };
                })
                .OrderBy(d => d.Series, StringComparer.Ordinal).ThenBy(d => d.Sequence),
        ];
    }

    private static Gen<(GstDocument, string?, bool, bool, string)> Draft()
    {
        Gen<GstLine> line =
            from thousandths in Gen.Choose(1, 20_000)
            from price in Gen.Choose(0, 3_000_000)
            from inclusive in Gen.Elements(true, false)
            from rate in Gen.Elements(Rates)
            from cess in Gen.Elements(0m, 0m, 0m, 12m)
            from hsn in Gen.Elements(Codes)
            select new GstLine(
                thousandths / 1000m, price, inclusive, rate, cess, 0, 0, hsn);
        return
            from lines in line.NonEmptyListOf()
            from place in Gen.Elements(27, 27, 27, 33, 29, 96)
            from sez in Gen.Elements(false, false, false, true)
            from reverse in Gen.Elements(false, false, false, true)
            from buyer in Gen.Elements<string?>(null, null, Buyer, BuyerElsewhere)
            from day in Gen.Choose(1, 30)
            from note in Gen.Elements(false, false, false, true)
            from cancelled in Gen.Elements(false, false, false, false, true)
            from unit in Gen.Elements(Spoken)
            select (ASale.Of([.. lines.Take(8)]) with
            {
                PlaceOfSupply = place, Sez = sez && buyer is not null, Date = new(2026, 11, day),
                ReverseCharge = reverse && buyer is not null && place != 96,
            }, buyer, note, cancelled, unit);
    }

    private static Guid Id(long sequence, int what) => new(
        (int)sequence, (short)what, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 0);
}
