using System.Text;
using ConverseErp.Contracts;

namespace ConverseErp.Invoicing.Statutory.Inward;

/// <summary>Finds the bill of the books for each document of the statements. Pure; every document
/// and every bill that stands is in one pair.</summary>
internal static class CreditMatching
{
    /// <summary>How far apart a day may be where no number says it.</summary>
    private const int DaysApart = 10;

    /// <param name="statements">All their documents; amendments are put behind what they amend.
    /// </param>
    public static IReadOnlyList<CreditPair> Pair(
        IReadOnlyList<InwardDocument> statements, IReadOnlyList<BookBill> bills)
    {
        IReadOnlyList<InwardDocument> documents = InwardChains.Fold(statements);
        List<CreditPair> pairs = [];
        List<BookBill> open = [.. bills.Where(b => b.Bill.TakenBack is null)];
        // The statement of a later month repeats nothing: the oldest first.
        List<InwardDocument> asked =
        [
            .. documents.Where(d => d.Gstin is not null && !d.Stray && !d.Distributed)
                .OrderBy(d => d.Period).ThenBy(d => d.Day),
        ];
        // Exact before what is alike, so that A/1 has its own bill before A/01 may take it. The
        // shop may have the paper as it was first, or the one that was put right.
        foreach (Func<string?, string?> alike in (Func<string?, string?>[])[Plain, WithoutZeros])
        {
            foreach (bool first in (bool[])[false, true])
            {
                Take(pairs, asked, open, d => Key(first ? d.Root : d, alike),
                    b => (b.Gstin, b.Sign, IndianDay.FinancialYear(b.Day),
                        alike(b.Bill.Number)), static (_, _) => true);
            }
        }

        // The day on one of them is a slip, and everything else agrees.
        Take(pairs, asked, open, d => (d.Gstin, d.Sign, "", WithoutZeros(d.Number)),
            b => (b.Gstin, b.Sign, "", WithoutZeros(b.Bill.Number)), SameMoney);
        TakeUnnumbered(pairs, asked, open);
        pairs.AddRange(documents.Except(pairs.Select(p => p.Document!))
            .Select(d => new CreditPair(d, null)));
        pairs.AddRange(open.Select(b => new CreditPair(null, b)));
        return pairs;
    }

    private static (string?, int, string, string?) Key(
        InwardDocument document, Func<string?, string?> alike) => (
        document.Gstin, document.Sign, IndianDay.FinancialYear(document.Day),
        alike(document.Number));

    /// <summary>Letters and digits in upper case; null when there is none.</summary>
    public static string? Plain(string? number)
    {
        string plain = string.Concat((number ?? "").Where(char.IsLetterOrDigit))
            .ToUpperInvariant();
        return plain.Length == 0 ? null : plain;
    }

    /// <summary>The same, each run of digits without the zeros before it: INV-007 as INV7.
    /// </summary>
    public static string? WithoutZeros(string? number)
    {
        StringBuilder kept = new();
        bool inDigits = false;
        foreach (char c in number ?? "")
        {
            if (!char.IsLetterOrDigit(c))
            {
                inDigits = false;
                continue;
            }

            bool digit = char.IsDigit(c);
            if (digit && c == '0' && !inDigits) continue;
            kept.Append(char.ToUpperInvariant(c));
            inDigits = digit;
        }

        return kept.Length == 0 ? Plain(number) : kept.ToString();
    }

    private static void Take(List<CreditPair> pairs, List<InwardDocument> documents,
        List<BookBill> bills,
        Func<InwardDocument, (string? Gstin, int, string, string? Number)> keyOf,
        Func<BookBill, (string? Gstin, int, string, string? Number)> keyOfBill,
        Func<InwardDocument, BookBill, bool> alike)
    {
        Dictionary<(string?, int, string, string?), List<BookBill>> byKey = bills
            .Where(b => b.Gstin is not null && keyOfBill(b).Number is not null)
            .GroupBy(keyOfBill).ToDictionary(g => g.Key, g => g.ToList());
        HashSet<BookBill> taken = [];
        HashSet<InwardDocument> done = [];
        foreach (InwardDocument document in documents)
        {
            if (!byKey.TryGetValue(keyOf(document), out List<BookBill>? candidates)) continue;
            BookBill? best = candidates.Where(b => !taken.Contains(b) && alike(document, b))
                .OrderBy(b => Math.Abs(b.Bill.Total.Paise - document.TotalPaise))
                .ThenBy(b => b.Bill.Id).FirstOrDefault();
            if (best is null) continue;
            taken.Add(best);
            done.Add(document);
            pairs.Add(new CreditPair(document, best));
        }

        documents.RemoveAll(done.Contains);
        bills.RemoveAll(taken.Contains);
    }

    // A bill that was told without its number is the only one of that money in those days, or
    // none.
    private static void TakeUnnumbered(
        List<CreditPair> pairs, List<InwardDocument> documents, List<BookBill> bills)
    {
        foreach (BookBill bill in bills.Where(b => b.Gstin is not null
            && Plain(b.Bill.Number) is null).ToArray())
        {
            bool Fits(InwardDocument d, BookBill b) => d.Gstin == b.Gstin && d.Sign == b.Sign
                && Math.Abs(d.Day.DayNumber - b.Day.DayNumber) <= DaysApart && SameMoney(d, b);
            InwardDocument[] fitting = [.. documents.Where(d => Fits(d, bill))];
            if (fitting.Length != 1
                || bills.Count(b => Plain(b.Bill.Number) is null && Fits(fitting[0], b)) != 1)
                continue;
            pairs.Add(new CreditPair(fitting[0], bill));
            documents.Remove(fitting[0]);
            bills.Remove(bill);
        }
    }

    private static bool SameMoney(InwardDocument document, BookBill bill) =>
        !CreditPair.Apart(document.TotalPaise, bill.Bill.Total.Paise)
        && (!bill.Bill.Claimed
            || !CreditPair.Apart(document.Tax.Sum, HeadTax.Of(bill.Bill.Tax).Sum));
}
