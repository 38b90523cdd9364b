using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace ConverseErp.Tests.Fast.Intake;

public sealed class When_webhooks_are_hostile
{
    private const int Rounds = 2000;

    private static readonly string[] Odd =
    [
        "null", "true", "0", "-1", "1e400", "\"\"", "\"\\ud800\"", "\"\\u0000\"", "[]", "{}",
        "[null]", "[[[[{}]]]]", "\"whatsapp_business_account\"", "99999999999999999999999999",
        "{\"id\":\"x\",\"type\":\"text\"}", "\"IN.\"", "\"+\"",
    ];

    private static readonly JsonSerializerOptions Plainly = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    [Fact]
    public async Task Damaged_bytes_always_get_a_status()
    {
        int seed = Environment.TickCount;
        Random random = new(seed);
        using WebhookBench bench = new();
        HashSet<int> seen = [];

        for (int round = 0; round < Rounds; round++)
        {
            byte[] body = Damage(random, AnySample(random));
            HttpResponse response = await bench.PostAsync(body);
            seen.Add(response.StatusCode);
            Assert.True(response.StatusCode is 200 or 400,
                $"seed {seed} round {round}: {response.StatusCode} {LastLine(bench)}");
        }

        Assert.Equal([200, 400], seen.Order());
    }

    [Fact]
    public async Task Values_of_other_types_are_taken_or_kept_but_never_lost()
    {
        int seed = Environment.TickCount;
        Random random = new(seed);
        HashSet<string> services = [];

        for (int round = 0; round < Rounds / 2; round++)
        {
            using WebhookBench bench = new();
            string body = Twist(random, AnySample(random));
            HttpResponse response = await bench.PostAsync(body);
            Assert.True(response.StatusCode is 200 or 400,
                $"seed {seed} round {round}: {response.StatusCode} {LastLine(bench)} {body}");
            Assert.True(response.StatusCode == 400 || bench.Published.Count > 0
                || IsEmpty(body), $"seed {seed} round {round} lost {body}");
            services.UnionWith(bench.Published.Select(e => e.To.Service));
        }

        Assert.Equal(["conversations", "intake-events", "outbound-statuses"], services.Order());
    }

    private static byte[] AnySample(Random random) =>
        MetaFixtures.Bytes(MetaFixtures.Webhooks[random.Next(MetaFixtures.Webhooks.Count)]);

    private static byte[] Damage(Random random, byte[] body)
    {
        byte[] damaged = [.. body];
        for (int i = random.Next(1, 6); i > 0; i--)
        {
            int at = random.Next(damaged.Length);
            switch (random.Next(4))
            {
                case 0:
                    damaged[at] = (byte)random.Next(256);
                    break;
                case 1:
                    damaged = [.. damaged[..at], .. damaged[Math.Min(damaged.Length, at + 3)..]];
                    break;
                case 2:
                    damaged = [.. damaged[..at], .. "\\ud83d"u8, .. damaged[at..]];
                    break;
                default:
                    damaged = [.. damaged[..Math.Max(1, damaged.Length - random.Next(3))]];
                    break;
            }

            if (damaged.Length == 0) return [(byte)'{'];
        }

        return damaged;
    }

    // One to three values anywhere below the entries become something else, or go.
    private static string Twist(Random random, byte[] body)
    {
        JsonNode root = JsonNode.Parse(body)!;
        for (int i = random.Next(1, 4); i > 0; i--)
        {
            List<JsonNode> all = [];
            Collect(root["entry"], all);
            if (all.Count == 0) break;
            JsonNode victim = all[random.Next(all.Count)];
            string odd = Odd[random.Next(Odd.Length)];
            if (victim.Parent is JsonObject parent)
            {
                string name = victim.GetPropertyName();
                parent[name] = JsonValue.Create($"@@{odd}@@");
            }
            else if (victim.Parent is JsonArray list)
            {
                list[victim.GetElementIndex()] = JsonValue.Create($"@@{odd}@@");
            }
        }

        StringBuilder text = new(root.ToJsonString(Plainly));
        foreach (string odd in Odd)
            text.Replace(JsonSerializer.Serialize($"@@{odd}@@", Plainly), odd);

        return text.ToString();
    }

    private static void Collect(JsonNode? node, List<JsonNode> all)
    {
        IEnumerable<JsonNode?> children = node switch
        {
            JsonObject o => o.Select(p => p.Value),
            JsonArray a => a,
            _ => [],
        };
        foreach (JsonNode? child in children)
        {
            if (child is null) continue;
            all.Add(child);
            Collect(child, all);
        }
    }

    private static bool IsEmpty(string body)
    {
        using JsonDocument json = JsonDocument.Parse(body);
        return json.RootElement.GetProperty("entry").EnumerateArray().All(e =>
            e.ValueKind == JsonValueKind.Object && e.TryGetProperty("changes", out var changes)
            && changes.ValueKind == JsonValueKind.Array
            && changes.EnumerateArray().All(HoldsNothing));
    }

    private static bool HoldsNothing(JsonElement change) =>
        change.TryGetProperty("value", out JsonElement value)
        && (value.TryGetProperty("messages", out JsonElement list)
            || value.TryGetProperty("statuses", out list))
        && list.ValueKind == JsonValueKind.Array && list.GetArrayLength() == 0;

    private static string LastLine(WebhookBench bench) => bench.LogLines.LastOrDefault() ?? "";
}
