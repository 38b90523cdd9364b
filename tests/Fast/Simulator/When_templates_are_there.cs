using ConverseErp.Outbound;
using ConverseErp.Simulator.Meta;

namespace ConverseErp.Tests.Fast.Simulator;

public sealed class When_templates_are_there
{
    private static readonly OutboundOptions Outbound = new();

    public static TheoryData<string, int> Ours() => new()
    {
        { Outbound.BillTemplate, 3 },
        { Outbound.CreditNoteTemplate, 4 },
        { Outbound.DebitNoteTemplate, 4 },
        { Outbound.ReminderTemplate, 2 },
    };

    [Theory]
    [MemberData(nameof(Ours))]
    public void Each_that_the_product_uses_is_there_in_every_language(string name, int values)
    {
        MessageTemplate[] all = [.. new TemplateRegistry().Of(null)];

        MessageTemplate[] ours = [.. all.Where(t => t.Name == name)];

        Assert.Equal(all.Select(t => t.Language).Distinct(), ours.Select(t => t.Language));
        Assert.Equal(10, ours.Length);
        Assert.All(ours, t => Assert.Equal(values, t.Parameters.Count));
    }

    [Fact]
    public void What_an_account_has_itself_stands_in_place_of_the_common_one()
    {
        // In which order a dictionary tells its entries is another thing in every process.
        for (int account = 0; account < 50; account++)
        {
            TemplateRegistry registry = new();
            string waba = $"waba-{account}";
            MessageTemplate common = registry.Of(waba).First(t => t.Name == Outbound.BillTemplate);
            registry.Put(waba, common with { Status = "PAUSED" });

            MessageTemplate only = Assert.Single(registry.Of(waba),
                t => t.Name == common.Name && t.Language == common.Language);

            Assert.Equal("PAUSED", only.Status);
            Assert.Equal("APPROVED", Assert.Single(registry.Of("another"),
                t => t.Name == common.Name && t.Language == common.Language).Status);
        }
    }
}
