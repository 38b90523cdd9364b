using ConverseErp.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace ConverseErp.Businesses.Settings;

/// <summary>Shops and members for the slices that load, change and save; it joins the tenant
/// session's transaction, so row level security holds here as everywhere.</summary>
internal sealed class BusinessesContext(TenantSession session) : DbContext
{
    public DbSet<ShopRecord> Shops => Set<ShopRecord>();

    public DbSet<MemberRecord> Members => Set<MemberRecord>();

    public static async Task<BusinessesContext> JoinAsync(
        TenantSession session, CancellationToken cancel)
    {
        BusinessesContext context = new(session);
        await context.Database.UseTransactionAsync(session.Transaction, cancel);
        return context;
    }

    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) =>
        optionsBuilder.UseNpgsql(session.Connection);

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.HasDefaultSchema("businesses");
        modelBuilder.Entity<ShopRecord>(shop =>
        {
            shop.ToTable("shop").HasKey(s => s.BusinessId);
            shop.Property(s => s.Version).IsConcurrencyToken();
        });
        modelBuilder.Entity<MemberRecord>(member =>
        {
            member.ToTable("member").HasKey(m => new { m.BusinessId, m.MemberId });
            member.Property(m => m.Version).IsConcurrencyToken();
        });
        foreach (var entity in modelBuilder.Model.GetEntityTypes())
        {
            foreach (var property in entity.GetProperties())
                property.SetColumnName(SnakeCase(property.Name));
        }
    }

    private static string SnakeCase(string name) => string.Concat(name.Select(
        (c, i) => (i > 0 && char.IsUpper(c) ? "_" : "") + char.ToLowerInvariant(c)));
}

/// <summary>A row of businesses.shop, as far as settings change it.</summary>
internal sealed class ShopRecord
{
    public Guid BusinessId { get; set; }

    public byte[] Name { get; set; } = [];

    public string Kind { get; set; } = "";

    public string StateCode { get; set; } = "";

    public string Scheme { get; set; } = "";

    public byte[]? Gstin { get; set; }

    public byte[]? UpiId { get; set; }

    public byte[]? Address { get; set; }

    public byte[]? Phone { get; set; }

    public string Language { get; set; } = "";

    public long ConfirmAbovePaise { get; set; }

    public string Confirming { get; set; } = "";

    public string ShortStock { get; set; } = "";

    public string TimeZone { get; set; } = "";

    public string Series { get; set; } = "";

    public long Version { get; set; }
}

/// <summary>A row of businesses.member.</summary>
internal sealed class MemberRecord
{
    public Guid BusinessId { get; set; }

    public Guid MemberId { get; set; }

    public string Role { get; set; } = "";

    public byte[] Name { get; set; } = [];

    public byte[]? Phone { get; set; }

    public byte[]? PhoneHash { get; set; }

    public byte[]? Bsuid { get; set; }

    public byte[]? BsuidHash { get; set; }

    public string? Language { get; set; }

    public bool Active { get; set; }

    public DateTimeOffset CreatedAt { get; set; }

    public long Version { get; set; }
}
