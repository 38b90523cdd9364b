using System.Security.Cryptography;
using System.Text;
using ConverseErp.Contracts;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Invoicing.Registering;

/// <summary>Shops' logins at the portal; passwords are sealed under a key that the database does
/// not have, and only for their own shop.</summary>
internal sealed class IrpAccounts(
    TenantSessions sessions, IShops shops, IrpOptions options, IrpClient client,
    TimeProvider clock)
{
    private const int NonceBytes = 12;
    private const int TagBytes = 16;
    private const int UserCharsMax = 30;
    private const int PasswordCharsMin = 6;
    private const int PasswordCharsMax = 30;

    /// <summary>The shop's account; null when it has none, or none that can be opened.</summary>
    public async Task<IrpAccount?> FindAsync(BusinessId business, CancellationToken cancel)
    {
        if (options.KeyOfAccounts() is not { } key
            || (await shops.FindAsync(business, cancel))?.Gstin is not { } gstin)
            return null;
        return (await sessions.ListAsync(business, SessionUse.ReadNow,
            "SELECT user_name, password, turnover_paise FROM invoicing.irp_account "
            + "WHERE business_id = $1",
            row => Open(business, key, (byte[])row.GetValue(1)) is { } password
                ? new IrpAccount(
                    business.Value, gstin, row.GetString(0), password, row.GetInt64(2))
                : null, cancel, business.Value)).SingleOrDefault();
    }

    public async Task<EInvoiceAccount?> ShownAsync(
        BusinessId business, CancellationToken cancel) =>
        (await sessions.ListAsync(business, SessionUse.ReadNow,
            "SELECT user_name, turnover_paise, since FROM invoicing.irp_account "
            + "WHERE business_id = $1",
            row => new EInvoiceAccount(
                row.GetString(0), new Money(row.GetInt64(1)), row.GetFieldValue<DateOnly>(2)),
            cancel, business.Value)).SingleOrDefault();

    public async Task<Answer<EInvoiceAccount>> SaveAsync(
        BusinessId business, string userName, string password, Money turnover,
        CancellationToken cancel)
    {
        Shop? shop = await shops.FindAsync(business, cancel);
        if (!options.IsOn || options.KeyOfAccounts() is not { } key
            || shop is not { Scheme: GstScheme.Regular, Gstin: not null })
            return EInvoiceRefusals.NotSetUp;
        if (!IsPlain(userName, 1, UserCharsMax)
            || !IsPlain(password, PasswordCharsMin, PasswordCharsMax)
            || turnover < Money.Zero)
            return EInvoiceRefusals.AccountInvalid;
        DateTimeOffset now = clock.GetUtcNow();
        await sessions.RunAsync(business, SessionUse.Write, writes => writes.Run("""
            INSERT INTO invoicing.irp_account
              (business_id, user_name, password, turnover_paise, since, at)
            VALUES ($1, $2, $3, $4, $5, $6)
            ON CONFLICT (business_id) DO UPDATE SET user_name = excluded.user_name,
              password = excluded.password, turnover_paise = excluded.turnover_paise,
              at = excluded.at
            """, business.Value, userName, Seal(business, key, password), turnover.Paise,
            IndianDay.Of(now, shop.TimeZone), now.UtcDateTime), cancel);
        client.Forget(business.Value);
        return (await ShownAsync(business, cancel))!;
    }

    public Task DeleteAsync(BusinessId business, CancellationToken cancel) =>
        sessions.RunAsync(business, SessionUse.Write, writes => writes.Run(
            "DELETE FROM invoicing.irp_account WHERE business_id = $1", business.Value), cancel);

    private static bool IsPlain(string text, int least, int most) =>
        text.Length >= least && text.Length <= most && text.All(c => c is > ' ' and < (char)127);

    private static byte[] Seal(BusinessId business, byte[] key, string password)
    {
        byte[] plain = Encoding.ASCII.GetBytes(password);
        byte[] stored = new byte[NonceBytes + TagBytes + plain.Length];
        RandomNumberGenerator.Fill(stored.AsSpan(0, NonceBytes));
        using AesGcm aes = new(key, TagBytes);
        aes.Encrypt(
            stored.AsSpan(0, NonceBytes), plain, stored.AsSpan(NonceBytes + TagBytes),
            stored.AsSpan(NonceBytes, TagBytes), business.Value.ToByteArray());
        return stored;
    }

    private static string? Open(BusinessId business, byte[] key, byte[] stored)
    {
        if (stored.Length < NonceBytes + TagBytes) return null;
        byte[] plain = new byte[stored.Length - NonceBytes - TagBytes];
        try
        {
            using AesGcm aes = new(key, TagBytes);
            aes.Decrypt(
                stored.AsSpan(0, NonceBytes), stored.AsSpan(NonceBytes + TagBytes),
                stored.AsSpan(NonceBytes, TagBytes), plain, business.Value.ToByteArray());
        }
        catch (CryptographicException)
        {
            // The key is another one now: the shop enters its password again.
            return null;
        }

        return Encoding.ASCII.GetString(plain);
    }
}
