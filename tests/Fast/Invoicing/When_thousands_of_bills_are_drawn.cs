using ConverseErp.Invoicing.Bills;
using ConverseErp.Invoicing.Pdf;

namespace ConverseErp.Tests.Fast.Invoicing;

/// <summary>Measures the whole process, so nothing else may run beside it.</summary>
[CollectionDefinition("memory", DisableParallelization = true)]
public sealed class Memory;

[Collection("memory")]
public sealed class When_thousands_of_bills_are_drawn
{
    private const long GrowthMaxBytes = 24 << 20;

    [Fact]
    public void Memory_stays_flat()
    {
        BillRenderer renderer = new(new PdfOptions());
        Draw(renderer, 0, 700);
        long before = Settled();

        Draw(renderer, 700, 2200);

        // A leak of one native buffer a bill would be well above this.
        Assert.InRange(Settled() - before, long.MinValue, GrowthMaxBytes);
    }

    private static void Draw(BillRenderer renderer, int from, int to)
    {
        for (int i = from; i < to; i++) renderer.RenderA4(SampleBills.Mixed(i));
    }

    private static long Settled()
    {
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        GC.WaitForPendingFinalizers();
        return Environment.WorkingSet;
    }
}
