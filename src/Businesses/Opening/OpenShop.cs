using ConverseErp.Businesses.People;
using ConverseErp.Businesses.Reading;
using ConverseErp.Contracts;
using ConverseErp.Platform.Personal;
using ConverseErp.Platform.Tenancy;
using Microsoft.Extensions.Logging;

namespace ConverseErp.Businesses.Opening;

/// <summary>Opens shops: by chat, by command and for the demo, all the same way.</summary>
public sealed class OpenShop
{
    private readonly TenantSessions _sessions;
    private readonly PersonalData _personal;
    private readonly ShopCaches _caches;
    private readonly ICatalogueImport _catalogue;
    private readonly IPartyImport _parties;
    private readonly BusinessesOptions _options;
    private readonly TimeProvider _clock;
    private readonly ILogger<OpenShop> _log;

    internal OpenShop(
        TenantSessions sessions, PersonalData personal, ShopCaches caches,
        ICatalogueImport catalogue, IPartyImport parties, BusinessesOptions options,
        TimeProvider clock, ILogger<OpenShop> log)
    {
        _sessions = sessions;
        _personal = personal;
        _caches = caches;
        _catalogue = catalogue;
        _parties = parties;
        _options = options;
        _clock = clock;
        _log = log;
    }

    /// <summary>Opens a shop, or finds it again: the same owner, name and number are the same
    /// shop, so that a repeat after a failure goes on where it stopped.</summary>
    public async Task<Answer<ShopOpened>> OpenAsync(
        ShopOpening opening, CancellationToken cancel)
    {
        Answer<NewShop> checkedShop = await CheckAsync(opening, cancel);
        if (checkedShop.Fact is not { } shop) return checkedShop.Refusal!;
        (bool isNew, string? code) = await WriteAsync(shop, cancel);
        if (code is null) return BusinessesRefusals.NumberTaken;
        _caches.ForgetShop(shop.Business);
        _caches.ForgetPeople(shop.Business);
        _caches.ForgetRoute(shop.PhoneNumberId);
        if (isNew) BusinessesLog.ShopOpened(_log, shop.Business.Value, shop.Kind);

        ImportReport? catalogue = await ImportCatalogueAsync(shop, opening, cancel);
        ImportReport? parties = opening.Parties is null
            ? null
            : await _parties.ImportAsync(shop.Business, opening.Parties, cancel);
        ShopSnapshot? now = await _caches.ShopAsync(shop.Business, cancel);
        MemberId owner = now?.Members.FirstOrDefault(m => m.Role is MemberRole.Owner)?.Id
            ?? new MemberId(shop.Owner);
        return new ShopOpened(shop.Business, owner, isNew, code, catalogue, parties);
    }

    /// <summary>The id that a shop of this owner, name and number has: always the same.</summary>
    internal static BusinessId IdOf(
        PersonalData personal, string owner, string name, string? ownNumber)
    {
        byte[] hash = personal.Hash(
            "shop", owner + "\n" + SpokenText.Normalise(name) + "\n" + ownNumber);
        // Version 8, custom: the bits say so, the rest is the hash.
        hash[6] = (byte)((hash[6] & 0x0F) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new BusinessId(new Guid(hash, bigEndian: true));
    }

    private async Task<Answer<NewShop>> CheckAsync(
        ShopOpening opening, CancellationToken cancel)
    {
        if (ShopChecks.Name(opening.Name) is { } nameRefusal) return nameRefusal;
        if (!ShopKinds.Knows(opening.Kind)) return BusinessesRefusals.KindUnknown;
        if (IndianStates.OfCode(opening.StateCode) is null)
            return BusinessesRefusals.StateUnknown;
        if (!Languages.Knows(opening.Language)) return BusinessesRefusals.LanguageUnknown;
        string? gstin = Blank(opening.Gstin)?.ToUpperInvariant();
        GstScheme scheme = opening.Scheme
            ?? (gstin is null ? GstScheme.Unregistered : GstScheme.Regular);
        if (ShopChecks.Gst(scheme, gstin, opening.StateCode) is { } gstRefusal)
            return gstRefusal;
        string? upi = Blank(opening.UpiId);
        if (upi is not null && !ShopChecks.IsUpiId(upi)) return BusinessesRefusals.UpiInvalid;
        string? phone = PhoneNumber.Normalise(opening.OwnerPhone);
        if (phone is null && Blank(opening.OwnerPhone) is not null)
            return BusinessesRefusals.PhoneInvalid;
        string? bsuid = Blank(opening.OwnerBsuid);
        if ((phone ?? bsuid) is not { } owner) return BusinessesRefusals.NobodyNamed;

        string? number = Blank(opening.PhoneNumberId) ?? Blank(_options.SharedNumber);
        if (number is null) return BusinessesRefusals.NumberMissing;
        bool shared = await _caches.RouteAsync(number, cancel) is { Business: null };
        string name = SpokenText.Clean(opening.Name, ShopChecks.NameCharactersMax);
        return new NewShop(
            IdOf(_personal, owner, name, shared ? null : number), name, opening.Kind,
            opening.StateCode, scheme, gstin, upi, Blank(opening.Address), phone, bsuid,
            SpokenText.Clean(Blank(opening.OwnerName) ?? name, ShopChecks.NameCharactersMax),
            opening.Language, number, shared);
    }

    private async Task<(bool New, string? JoinCode)> WriteAsync(
        NewShop shop, CancellationToken cancel)
    {
        await using TenantSession session = await _sessions.BeginAsync(
            shop.Business, SessionUse.Write, cancel);
        bool isNew = false;
        bool hasNumber = shop.Shared;
        StatementBatch batch = new();
        ITenantStatements writes = batch.For(shop.Business);
        NewShopRows rows = new(_personal, shop, _clock.GetUtcNow());
        PlacedShops.Place(writes);
        rows.AddShop(writes, () => isNew = true);
        if (!shop.Shared) rows.ClaimNumber(writes, () => hasNumber = true);
        await session.ExecuteAsync(batch, cancel);
        if (!hasNumber) return (false, null);
        if (isNew)
        {
            writes = batch.For(shop.Business);
            rows.AddOwner(writes);
            await session.ExecuteAsync(batch, cancel);
        }

        string code = await JoinCodeAsync(session, shop.Business, cancel);
        await session.CommitAsync(cancel);
        return (isNew, code);
    }

    // Somebody else may have the code that was drawn: draw again.
    private static async Task<string> JoinCodeAsync(
        TenantSession session, BusinessId business, CancellationToken cancel)
    {
        for (int draw = 0; draw < 10; draw++)
        {
            string? code = null;
            StatementBatch batch = new();
            ITenantStatements writes = batch.For(business);
            writes.Run("""
                INSERT INTO businesses.join_code (code, business_id) VALUES ($1, $2)
                ON CONFLICT DO NOTHING
                """, JoinCodes.Make(), business.Value);
            writes.Read("SELECT code FROM businesses.join_code WHERE business_id = $1",
                row => code = row.GetString(0), business.Value);
            await session.ExecuteAsync(batch, cancel);
            if (code is not null) return code;
        }

        throw new InvalidOperationException("Ten drawn join codes were all taken.");
    }

    private async Task<ImportReport?> ImportCatalogueAsync(
        NewShop shop, ShopOpening opening, CancellationToken cancel)
    {
        if (opening.Catalogue is not null)
            return await _catalogue.ImportAsync(shop.Business, opening.Catalogue, cancel);
        if (!opening.StarterCatalogue) return null;
        // A repeat for a shop that has goods of its own adds nothing to them.
        if (await _catalogue.HasGoodsAsync(shop.Business, cancel)) return null;
        using TextReader? starter = StarterCatalogues.Open(shop.Kind);
        if (starter is null) return new ImportReport(0, []);
        ImportReport report = await _catalogue.ImportAsync(shop.Business, starter, cancel);
        if (report.Rejected.Count > 0)
        {
            BusinessesLog.StarterRowsRejected(
                _log, shop.Business.Value, shop.Kind, report.Rejected.Count,
                report.Rejected[0].Code, report.Rejected[0].Line);
        }

        return report;
    }

    private static string? Blank(string? text) =>
        string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
