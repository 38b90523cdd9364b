using System.Security.Cryptography;
using ConverseErp.Contracts;
using ConverseErp.Invoicing.Bills;
using ConverseErp.Platform.Blobs;
using ConverseErp.Platform.Caching;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Invoicing.Looks;

/// <summary>A look as it is stored: pictures by their keys in the blobs.</summary>
internal sealed record KeptLook(string? Language, string? Logo, string? Signature)
{
    public static readonly KeptLook Plain = new(null, null, null);
}

/// <summary>How shops' papers look.</summary>
internal sealed class BillLooks(TenantSessions sessions, IBlobs blobs, TimeProvider clock)
    : IBillLooks
{
    private const long CacheBytesMax = 64L << 20;
    private readonly BoundedCache<string, Picture> _pictures = new(CacheBytesMax, clock);

    public async Task<BillLookView> FindAsync(BusinessId business, CancellationToken cancel)
    {
        KeptLook look = await KeptAsync(business, cancel);
        return new BillLookView(look.Language, look.Logo is not null, look.Signature is not null);
    }

    public async Task<Answer<BillLookView>> SpeakAsync(
        BusinessId business, string? language, CancellationToken cancel)
    {
        if (language is not null && !BillWords.Languages.Contains(language))
            return LookRefusals.LanguageUnknown;
        await sessions.RunAsync(business, SessionUse.Write, writes => writes.Run("""
            INSERT INTO invoicing.bill_look (business_id, language, at) VALUES ($1, $2, $3)
            ON CONFLICT (business_id) DO UPDATE
              SET language = excluded.language, at = excluded.at
            """, business.Value, language, clock.GetUtcNow().UtcDateTime), cancel);
        return await FindAsync(business, cancel);
    }

    public async Task<Answer<BillLookView>> ShowAsync(
        BusinessId business, BillPicture picture, byte[]? file, CancellationToken cancel)
    {
        string? key = null;
        if (file is not null)
        {
            Answer<Picture> read = Picture.Read(file);
            if (read.Fact is not { } drawn) return read.Refusal!;
            byte[] packed = drawn.Pack();
            // By its content: the same picture is one file, and a cache never shows an old one.
            string hash = Convert.ToHexStringLower(SHA256.HashData(packed).AsSpan(0, 12));
            key = FormattableString.Invariant($"looks/{business.Value:N}/{hash}.bin");
            await blobs.PutAsync(key, packed, cancel);
        }

        string column = picture == BillPicture.Logo ? "logo" : "signature";
        await sessions.RunAsync(business, SessionUse.Write, writes => writes.Run($"""
            INSERT INTO invoicing.bill_look (business_id, {column}, at) VALUES ($1, $2, $3)
            ON CONFLICT (business_id) DO UPDATE
              SET {column} = excluded.{column}, at = excluded.at
            """, business.Value, key, clock.GetUtcNow().UtcDateTime), cancel);
        return await FindAsync(business, cancel);
    }

    public async Task<KeptLook> KeptAsync(BusinessId business, CancellationToken cancel) =>
        (await sessions.ListAsync(business, SessionUse.ReadNow,
            "SELECT language, logo, signature FROM invoicing.bill_look WHERE business_id = $1",
            row => new KeptLook(
                row.IsDBNull(0) ? null : row.GetString(0),
                row.IsDBNull(1) ? null : row.GetString(1),
                row.IsDBNull(2) ? null : row.GetString(2)),
            cancel, business.Value)).SingleOrDefault() ?? KeptLook.Plain;

    /// <summary>The look with its pictures; one that is gone from the blobs is left out.
    /// </summary>
    public async Task<BillLook> DrawnAsync(KeptLook look, CancellationToken cancel) =>
        look == KeptLook.Plain
            ? BillLook.Plain
            : new BillLook(
                look.Language, await PictureAsync(look.Logo, cancel),
                await PictureAsync(look.Signature, cancel));

    private async Task<Picture?> PictureAsync(string? key, CancellationToken cancel)
    {
        if (key is null) return null;
        if (_pictures.TryGet(key, out Picture? kept)) return kept;
        if (await blobs.GetAsync(key, cancel) is not { } packed
            || Picture.Unpack(packed) is not { } picture)
            return null;
        _pictures.Set(key, picture, picture.Content.Length);
        return picture;
    }
}

/// <summary>Why a look is not taken. Codes are permanent.</summary>
internal static class LookRefusals
{
    public static readonly Refusal LanguageUnknown = new(
        "look-language-unknown",
        "Labels are in hi, mr, gu, bn, pa, ta, te or kn beside English.");
}
