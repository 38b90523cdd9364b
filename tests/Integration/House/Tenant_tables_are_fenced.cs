using Npgsql;

namespace ConverseErp.Tests.Integration.House;

public sealed class Tenant_tables_are_fenced
{
    private const string Unfenced = """
        SELECT n.nspname || '.' || c.relname
        FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition
          AND n.nspname NOT IN ('pg_catalog', 'information_schema', 'migrations')
          AND EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.oid
                      AND a.attname = 'business_id' AND NOT a.attisdropped)
          AND (NOT c.relrowsecurity OR NOT c.relforcerowsecurity
               OR EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = c.oid
                          AND (p.polqual IS NULL OR p.polwithcheck IS NULL))
               OR NOT EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = c.oid))
        ORDER BY 1
        """;

    private const string GrantedLeaves = """
        SELECT DISTINCT table_schema || '.' || table_name
        FROM information_schema.role_table_grants g
        JOIN pg_class c ON c.relname = g.table_name AND c.relispartition
        JOIN pg_namespace n ON n.oid = c.relnamespace AND n.nspname = g.table_schema
        WHERE g.grantee IN ('erp_app', 'erp_system')
        """;

    [Fact]
    public async Task Every_table_with_a_shop_forces_its_policy_for_reading_and_writing()
    {
        await using NpgsqlConnection owner = await OwnerAsync();

        Assert.Empty(await ListAsync(owner, Unfenced));
        Assert.Empty(await ListAsync(owner, GrantedLeaves));
    }

    [Fact]
    public async Task A_table_without_a_fence_would_be_found()
    {
        await using NpgsqlConnection owner = await OwnerAsync();
        await using NpgsqlTransaction undone = await owner.BeginTransactionAsync();
        await using NpgsqlCommand make = new(
            "CREATE TABLE orders.open_to_all (business_id uuid)", owner);
        await make.ExecuteNonQueryAsync();

        Assert.Equal(["orders.open_to_all"], await ListAsync(owner, Unfenced));
    }

    [Fact]
    public async Task The_logins_own_nothing_and_bypass_nothing()
    {
        await using NpgsqlConnection owner = await OwnerAsync();

        Assert.Empty(await ListAsync(owner, """
            SELECT rolname::text FROM pg_roles
            WHERE rolname IN ('erp_app', 'erp_system')
              AND (rolsuper OR rolbypassrls OR rolcreatedb OR rolcreaterole)
            """));
        Assert.Empty(await ListAsync(owner, """
            SELECT c.relname::text FROM pg_class c JOIN pg_roles r ON r.oid = c.relowner
            WHERE r.rolname IN ('erp_app', 'erp_system')
            """));
    }

    private static async Task<NpgsqlConnection> OwnerAsync()
    {
        Installation house = await Installation.Shared;
        NpgsqlConnection owner = new(house.Servers.Settings["Postgres__OwnerConnectionString"]);
        await owner.OpenAsync();
        return owner;
    }

    private static async Task<List<string>> ListAsync(NpgsqlConnection connection, string sql)
    {
        await using NpgsqlCommand command = new(sql, connection);
        await using NpgsqlDataReader reader = await command.ExecuteReaderAsync();
        List<string> rows = [];
        while (await reader.ReadAsync()) rows.Add(reader.GetString(0));
        return rows;
    }
}
