using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using ConverseErp.Contracts;
using ConverseErp.Platform.Auditing;
using Npgsql;

namespace ConverseErp.Tests.Integration.Stories;

/// <summary>Who did what: found by whoever answers for the shop, changed by nobody.</summary>
public sealed class When_the_trail_is_read
{
    private static readonly MemberId Raju = new(Guid.NewGuid());
    private static readonly MemberId Geeta = new(Guid.NewGuid());

    [Fact]
    public async Task It_is_filtered_paged_and_another_shops_is_not_there()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        ShopStory other = await ShopStory.OpenAsync();
        Guid bill = Guid.NewGuid();
        for (int i = 0; i < 5; i++)
            await NoteAsync(shop, new("discount", Now, Raju, Doors.Chat) { Amount = new(i) });
        await NoteAsync(shop, new("price", Now, Geeta, Doors.Api)
        {
            Ref = bill,
            Before = """{"pricePaise":4500}""",
            After = """{"pricePaise":4400}""",
        });
        await NoteAsync(other, new("price", Now, Geeta, Doors.Api) { Ref = bill });
        using HttpClient api = await shop.ApiAsync();

        JsonElement[] pages = await PagesAsync(api, $"audit?member={Raju}&limit=2");
        JsonElement[] about = await PagesAsync(api, $"audit?about={bill}");
        JsonElement[] kinds = await PagesAsync(api, "audit?kind=price,drawer");
        JsonElement[] earlier = await PagesAsync(
            api, $"audit?from={Day(-40)}&to={Day(-10)}");
        HttpStatusCode wrong = (await api.GetAsync(new Uri(
            $"audit?from={Day(0)}&to={Day(-3)}", UriKind.Relative))).StatusCode;

        Assert.Equal([4L, 3, 2, 1, 0], pages.Select(
            l => l.GetProperty("amount").GetInt64()));
        JsonElement one = Assert.Single(about);
        Assert.Equal(4500, one.GetProperty("before").GetProperty("pricePaise").GetInt32());
        Assert.Equal(4400, one.GetProperty("after").GetProperty("pricePaise").GetInt32());
        Assert.Single(kinds);
        Assert.Empty(earlier);
        Assert.Equal(HttpStatusCode.BadRequest, wrong);
    }

    [Fact]
    public async Task Prices_and_limits_are_told_as_they_were_and_are()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        using HttpClient api = await shop.ApiAsync();
        Catalogue catalogue = await shop.House.Room<ICatalogue>().GetAsync(shop.Id, default);
        Guid list = Guid.CreateVersion7();
        ProductId sugar = catalogue.Products.First(p => p.Sku == "SUGAR").Id;

        await shop.OwnerSaysAsync("Ramesh ki limit 8000");
        await shop.OwnerSaysAsync("haan");
        foreach (int paise in (int[])[4400, 4300])
        {
            using HttpResponseMessage set = await api.PutAsJsonAsync($"price-lists/{list}", new
            {
                name = "Wholesale",
                prices = new[] { new { product = sugar.Value, price = paise } },
            });
            Assert.Equal(HttpStatusCode.NoContent, set.StatusCode);
        }

        foreach (int factor in (int[])[20, 24])
        {
            using HttpResponseMessage packed = await api.PutAsJsonAsync(
                $"products/{sugar}/packs",
                new { packs = new[] { new { unit = "box", factor } } });
            Assert.Equal(HttpStatusCode.NoContent, packed.StatusCode);
        }

        JsonElement[] packs = await PagesAsync(api, "audit?kind=packs");
        Assert.Equal(20, packs[0].GetProperty("before")[0].GetProperty("factor").GetDecimal());
        Assert.Equal(24, packs[0].GetProperty("after")[0].GetProperty("factor").GetDecimal());
        JsonElement limit = Assert.Single(await PagesAsync(api, "audit?kind=limit"));
        Assert.Equal(500_000, limit.GetProperty("before").GetProperty("limitPaise").GetInt64());
        Assert.Equal(800_000, limit.GetProperty("after").GetProperty("limitPaise").GetInt64());
        JsonElement[] lists = await PagesAsync(api, "audit?kind=price-list");
        Assert.Equal(2, lists.Length);
        Assert.Equal(4400, Price(lists[0].GetProperty("before")));
        Assert.Equal(4300, Price(lists[0].GetProperty("after")));
        Assert.Equal(JsonValueKind.Null, lists[1].GetProperty("before").ValueKind);
    }

    [Theory]
    [InlineData("UPDATE platform.audit SET kind = 'other' WHERE business_id = $1")]
    [InlineData("DELETE FROM platform.audit WHERE business_id = $1")]
    [InlineData("TRUNCATE platform.audit")]
    [InlineData("ALTER TABLE platform.audit DISABLE TRIGGER ALL")]
    [InlineData("DROP TABLE platform.audit")]
    [InlineData("ALTER TABLE platform.audit NO FORCE ROW LEVEL SECURITY")]
    [InlineData("SET session_replication_role = 'replica'")]
    [InlineData("SELECT platform.make_audit_months(1)")]
    public async Task The_applications_login_changes_nothing_and_switches_nothing_off(string sql)
    {
        ShopStory shop = await ShopStory.OpenAsync();
        await NoteAsync(shop, new("discount", Now, Raju, Doors.Chat));
        await using NpgsqlConnection app = new(
            shop.House.Servers.Settings["Postgres__ConnectionString"]);
        await app.OpenAsync();
        await using NpgsqlCommand tenant = new(
            $"SELECT set_config('app.business_id', '{shop.Id}', false)", app);
        await tenant.ExecuteNonQueryAsync();
        await using NpgsqlCommand change = new(sql, app);
        if (sql.Contains("$1", StringComparison.Ordinal))
            change.Parameters.Add(new NpgsqlParameter { Value = shop.Id.Value });

        PostgresException refused = await Assert.ThrowsAsync<PostgresException>(
            () => change.ExecuteNonQueryAsync());

        Assert.Equal("42501", refused.SqlState);
    }

    [Fact]
    public async Task Months_that_a_scheduler_left_out_are_made_when_it_is_back()
    {
        Installation house = await Installation.Shared;
        await using NpgsqlConnection owner = new(
            house.Servers.Settings["Postgres__OwnerConnectionString"]);
        await owner.OpenAsync();
        await using NpgsqlTransaction undone = await owner.BeginTransactionAsync();
        // The last months of the two years, as if nobody had made any for a while.
        await RunAsync(owner, """
            DO $$ DECLARE leaf text; BEGIN
              SET LOCAL lock_timeout = '20s';
              FOR leaf IN SELECT c.relname FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid
                          WHERE i.inhparent = 'platform.audit'::regclass
                          ORDER BY c.relname DESC LIMIT 7
              LOOP EXECUTE format('DROP TABLE platform.%I', leaf); END LOOP;
            END $$
            """);

        int made = await NumberAsync(owner, "SELECT platform.make_audit_months(24)");
        int again = await NumberAsync(owner, "SELECT platform.make_audit_months(24)");
        int ahead = await NumberAsync(owner, """
            SELECT count(*)::int FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid
            WHERE i.inhparent = 'platform.audit'::regclass
              AND c.relname > 'audit_' || to_char(now() AT TIME ZONE 'UTC', 'YYYYMM')
            """);

        Assert.Equal((7, 0, 24), (made, again, ahead));
    }

    private static DateTimeOffset Now => TimeProvider.System.GetUtcNow();

    private static string Day(int from) => IndianDay.Of(Now).AddDays(from).ToString(
        "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static Task NoteAsync(ShopStory shop, AuditEntry entry) =>
        shop.House.Room<AuditTrail>().NoteAsync(shop.Id, entry, CancellationToken.None);

    private static long Price(JsonElement list) =>
        Assert.Single(list.GetProperty("prices").EnumerateObject()).Value.GetInt64();

    private static async Task<JsonElement[]> PagesAsync(HttpClient api, string what)
    {
        List<JsonElement> all = [];
        string? next = "";
        while (next is not null)
        {
            string cursor = next.Length == 0 ? "" : "&cursor=" + Uri.EscapeDataString(next);
            using JsonDocument page = JsonDocument.Parse(
                await api.GetStringAsync(new Uri(what + cursor, UriKind.Relative)));
            all.AddRange(page.RootElement.GetProperty("items").EnumerateArray()
                .Select(i => i.Clone()));
            next = page.RootElement.GetProperty("next").GetString();
        }

        return [.. all];
    }

    private static async Task RunAsync(NpgsqlConnection connection, string sql)
    {
        await using NpgsqlCommand command = new(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    private static async Task<int> NumberAsync(NpgsqlConnection connection, string sql)
    {
        await using NpgsqlCommand command = new(sql, connection);
        return (int)(await command.ExecuteScalarAsync())!;
    }
}
