using System.Text;
using ConverseErp.Contracts;
using Microsoft.AspNetCore.Http;

namespace ConverseErp.Tests.Fast.Intake;

public sealed class When_meta_sends_a_documented_shape
{
    [Fact]
    public async Task Each_is_understood_as_a_person_approved()
    {
        StringBuilder understood = new();

        foreach (string file in MetaFixtures.Webhooks)
        {
            using WebhookBench bench = new();
            HttpResponse response = await bench.PostAsync(MetaFixtures.Bytes(file));
            understood.Append(file).Append(' ').Append(response.StatusCode).Append('\n');
            foreach (Envelope envelope in bench.Published)
                understood.Append("  ").Append(Understood.Line(envelope)).Append('\n');
        }

        Assert.Equal(MetaFixtures.Text("understood.txt"), understood.ToString());
    }
}
