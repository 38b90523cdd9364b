using System.Collections.Immutable;

namespace ConverseErp.Tests.Fast.Books;

/// <summary>Plays random months until so many documents were looked at. A month that breaks a
/// rule is made as small as it still breaks it, and told.</summary>
internal sealed class BooksCheck(int seed)
{
    private const int TriesMax = 3_000;

    public MonthChecks Checks { get; } = new();

    public int Months { get; private set; }

    public long Bills { get; private set; }

    public long Notes { get; private set; }

    public long Voided { get; private set; }

    public long Documents => Bills + Notes;

    /// <param name="documents">At least so many bills and notes.</param>
    /// <param name="stop">Ends it between two months.</param>
    /// <exception cref="InvalidOperationException">A rule does not hold; the message names the
    /// seed, the month and what is left of it.</exception>
    public void Run(long documents, CancellationToken stop = default)
    {
        while (Documents < documents)
        {
            stop.ThrowIfCancellationRequested();
            int number = Months++;
            MonthPlan plan = AnyMonth.Of(seed, number);
            try
            {
                PlayedMonth month = Played(plan, Checks);
                Bills += month.Bills.Count;
                Notes += month.Notes.Count;
                Voided += month.Bills.Count(b => b.Cancelled)
                    + month.Notes.Count(n => n.Cancelled);
            }
            catch (Exception fault)
            {
                MonthPlan small = Smallest(plan, fault, out Exception last);
                throw new InvalidOperationException(
                    $"seed {seed}, month {number}: {last.Message}\n{small}", last);
            }
        }
    }

    private static PlayedMonth Played(MonthPlan plan, MonthChecks checks)
    {
        PlayedMonth month = PlayedMonth.Of(plan, checks);
        MonthRules.Look(checks, month);
        return month;
    }

    private static MonthPlan Smallest(MonthPlan plan, Exception fault, out Exception last)
    {
        last = fault;
        int tries = 0;
        bool smaller = true;
        while (smaller)
        {
            smaller = false;
            foreach (MonthPlan each in Smaller(plan))
            {
                if (++tries > TriesMax) return plan;
                if (Breaks(each) is not { } still || !Alike(still, fault)) continue;
                plan = each;
                last = still;
                smaller = true;
                break;
            }
        }

        return plan;
    }

    private static IEnumerable<MonthPlan> Smaller(MonthPlan plan)
    {
        for (int size = plan.Deeds.Length / 2; size > 0; size /= 2)
        {
            for (int i = 0; i + size <= plan.Deeds.Length; i += size)
                yield return plan with { Deeds = plan.Deeds.RemoveRange(i, size) };
        }

        for (int i = 0; i < plan.Deeds.Length; i++)
        {
            if (plan.Deeds[i] is not Sell sell) continue;
            foreach (Sell less in Smaller(sell))
                yield return plan with { Deeds = plan.Deeds.SetItem(i, less) };
        }
    }

    private static IEnumerable<Sell> Smaller(Sell sell)
    {
        for (int i = 0; sell.Sale.Lines.Length > 1 && i < sell.Sale.Lines.Length; i++)
            yield return sell with
            {
                Sale = sell.Sale with { Lines = sell.Sale.Lines.RemoveAt(i), DiscountPaise = 0 },
            };
        if (sell.Sale.DiscountPaise > 0)
            yield return sell with { Sale = sell.Sale with { DiscountPaise = 0 } };
        if (sell.Percent > 0) yield return sell with { Percent = 0 };
    }

    private static Exception? Breaks(MonthPlan plan)
    {
        try
        {
            Played(plan, new MonthChecks());
            return null;
        }
        catch (Exception fault)
        {
            return fault;
        }
    }

    private static bool Alike(Exception a, Exception b) =>
        a.GetType() == b.GetType() && (a as MonthFault)?.Rule == (b as MonthFault)?.Rule;
}
