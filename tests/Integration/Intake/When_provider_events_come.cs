using System.Text.Json;
using ConverseErp.Contracts;
using ConverseErp.Intake.Events;
using ConverseErp.Platform.Lanes;
using ConverseErp.Platform.Personal;
using ConverseErp.Platform.Tenancy;
using Microsoft.Extensions.DependencyInjection;

namespace ConverseErp.Tests.Integration.Intake;

[Collection(IntakeTests.Name)]
public sealed class When_provider_events_come(IntakeServers servers)
{
    [Fact]
    public async Task Each_is_stored_once_with_its_raw_json_protected()
    {
        await using ServiceProvider process = servers.Start();
        ProviderEventHandler handler =
            ActivatorUtilities.CreateInstance<ProviderEventHandler>(process);
        BusinessId shop = new(Guid.CreateVersion7());
        Delivery own = Told(shop, "account", """{"event":"ACCOUNT_RESTRICTION"}""");
        Delivery nobodys = Told(default, "unknown-number", """{"body":"नमस्ते"}""");

        await handler.HandleAsync([own, nobodys, own], default);
        await handler.HandleAsync([nobodys], default);

        List<(Guid? Business, string Reason, byte[] Raw)> rows =
            await process.GetRequiredService<SystemSession>().ListAsync("""
                SELECT business_id, reason, raw FROM intake.provider_event
                WHERE id = ANY($1) ORDER BY reason
                """,
                r => (r.IsDBNull(0) ? null : (Guid?)r.GetGuid(0), r.GetString(1),
                    (byte[])r.GetValue(2)),
                default, new[] { own.Id.Value, nobodys.Id.Value });
        Assert.Equal([(shop.Value, "account"), (null, "unknown-number")],
            rows.Select(r => (r.Business, r.Reason)));
        Assert.Equal("""{"body":"नमस्ते"}""",
            Decoded(process.GetRequiredService<PersonalData>().Reveal(default, rows[1].Raw)!));
    }

    private static Delivery Told(BusinessId business, string reason, string raw)
    {
        using JsonDocument json = JsonDocument.Parse(raw);
        return Delivery.Alone(
            Envelopes.Pack(
                new MessageId(Guid.CreateVersion7()), business, new PartitionKey("meta:1"),
                new ProviderEventReceived(
                    "meta", reason, "messages", "1", TimeProvider.System.GetUtcNow(),
                    json.RootElement),
                fromProvider: false));
    }

    // Escapes are the writer's choice, not part of the content.
    private static string Decoded(string json) =>
        System.Text.RegularExpressions.Regex.Unescape(json);
}
