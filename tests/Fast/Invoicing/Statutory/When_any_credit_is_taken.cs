using ConverseErp.Contracts;
using ConverseErp.Invoicing.Statutory;
using ConverseErp.Invoicing.Statutory.Inward;

namespace ConverseErp.Tests.Fast.Invoicing.Statutory;

/// <summary>Random suppliers' bills and statements over some months.</summary>
public sealed class When_any_credit_is_taken
{
    private static readonly string[] Months = ["082026", "092026", "102026", "112026", "122026"];

    [Fact]
    public void The_ledger_leads_to_the_credit_and_table_4_says_the_same()
    {
        for (int seed = 1; seed <= 400; seed++)
        {
            Random random = new(seed);
            (InwardDocument[] documents, BookBill[] bills) = Made(random);
            IReadOnlyList<CreditPair> pairs = CreditMatching.Pair(documents, bills);
            HeadTax ever = default;
            foreach (string month in Months)
            {
                StatutoryPeriod span = StatutoryPeriod.Parse(month).Fact!;
                CreditPeriod period = new(pairs, bills, span);
                CreditReconciliation books = period.Reconcile(Ledger(bills, span));
                CreditTable table = period.Table();

                Assert.Equal(default, HeadTax.Of(books.Difference));
                Assert.Equal(HeadTax.Of(books.Credit) + table.ReverseCharge, table.Net);
                Assert.Equal(books.Credit.Sum().Paise,
                    period.Lines().Sum(l => l.Credit.Sum().Paise));
                ever += HeadTax.Of(books.Credit);
            }

            // However it is spread over months, it is what it is over all of them at once.
            StatutoryPeriod all = new(new DateOnly(2026, 8, 1), new DateOnly(2026, 12, 31));
            Assert.Equal(ever, HeadTax.Of(
                new CreditPeriod(pairs, bills, all).Reconcile(Ledger(bills, all)).Credit));
            Assert.Equal(InwardChains.Fold(documents).Count,
                pairs.Count(p => p.Document is not null));
            Assert.Equal(bills.Count(b => b.Bill.TakenBack is null),
                pairs.Count(p => p.Bill is not null));
        }
    }

    // What the input accounts get: on the day of the booking, and back when it is taken back.
    private static HeadTax Ledger(BookBill[] bills, StatutoryPeriod span)
    {
        HeadTax sum = default;
        foreach (BookBill bill in bills)
        {
            if (bill.Bill.Booked >= span.From && bill.Bill.Booked <= span.To) sum += bill.Claimed;
            if (bill.Bill.TakenBack is { } day && day >= span.From && day <= span.To)
                sum -= bill.Claimed;
        }

        return sum;
    }

    private static (InwardDocument[], BookBill[]) Made(Random random)
    {
        List<InwardDocument> documents = [];
        List<BookBill> bills = [];
        for (int i = 0; i < random.Next(1, 30); i++)
        {
            DateOnly day = new DateOnly(2026, 8, 1).AddDays(random.Next(140));
            long taxable = random.Next(1, 500) * 4_000L;
            int sign = random.Next(5) == 0 ? -1 : 1;
            string number = "A/" + random.Next(25);
            if (random.Next(4) > 0)
            {
                documents.Add(AStatement.Document(number + "/" + i, taxable, day,
                    new DateOnly(2026, 8 + random.Next(5), 1)) with
                {
                    Section = sign < 0 ? "cdnr" : random.Next(12) == 0 ? "b2ba" : "b2b",
                    Sign = sign,
                    Available = random.Next(6) == 0 ? "N" : "Y",
                    ReverseCharge = random.Next(10) == 0,
                });
            }

            // What stands there already is put right a month or more later, some of it twice.
            if (documents.Count > 0 && random.Next(5) == 0)
            {
                InwardDocument old = documents[random.Next(documents.Count)];
                documents.Add(AStatement.Document(old.Number + "R", taxable, day,
                    new DateOnly(2026, 8 + random.Next(5), 1)) with
                {
                    Section = old.Section is "b2b" or "b2ba" ? "b2ba" : "cdnra",
                    Sign = random.Next(15) == 0 ? -old.Sign : old.Sign,
                    OriginalNumber = old.Number,
                    OriginalDay = random.Next(3) == 0 ? null : old.Day,
                    Available = random.Next(6) == 0 ? "N" : "Y",
                    ReverseCharge = random.Next(10) == 0,
                });
            }

            if (random.Next(4) == 0) continue;
            BookBill bill = AStatement.Bill(
                random.Next(8) == 0 ? null : number + "-0" + i,
                random.Next(5) == 0 ? taxable + 8_000 : taxable, day,
                day.AddDays(random.Next(40)));
            bills.Add(bill with
            {
                Bill = bill.Bill with
                {
                    Returned = sign < 0,
                    Claimed = random.Next(6) > 0,
                    TakenBack = random.Next(8) == 0
                        ? bill.Bill.Booked.AddDays(random.Next(40)) : null,
                },
            });
        }

        return ([.. documents], [.. bills]);
    }
}
