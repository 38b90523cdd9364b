using System.Text.RegularExpressions;
using ConverseErp.Businesses.Opening;
using ConverseErp.Businesses.Reading;
using ConverseErp.Contracts;
using ConverseErp.Platform.Personal;
using ConverseErp.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace ConverseErp.Businesses.Settings;

/// <summary>Changes a shop's settings.</summary>
public sealed partial class ChangeShop
{
    private static readonly Money ConfirmAboveMax = Money.FromRupees(10_000_000L);
    private readonly TenantSessions _sessions;
    private readonly PersonalData _personal;
    private readonly ShopCaches _caches;

    internal ChangeShop(TenantSessions sessions, PersonalData personal, ShopCaches caches)
    {
        _sessions = sessions;
        _personal = personal;
        _caches = caches;
    }

    /// <summary>Everything that was asked for, or nothing and the first reason why not.</summary>
    /// <returns>The shop as it is now.</returns>
    public async Task<Answer<Shop>> ChangeAsync(
        BusinessId business, ShopChange change, CancellationToken cancel)
    {
        if (CheckAlone(change) is { } refusal) return refusal;
        await using TenantSession session = await _sessions.BeginAsync(
            business, SessionUse.Write, cancel);
        await using BusinessesContext context =
            await BusinessesContext.JoinAsync(session, cancel);
        ShopRecord? shop = await context.Shops.FirstOrDefaultAsync(
            s => s.BusinessId == business.Value, cancel);
        if (shop is null) return BusinessesRefusals.ShopUnknown;
        Apply(business, shop, change);
        // The scheme follows the GSTIN unless it was named.
        if (change.Gstin is not null && change.Scheme is null)
        {
            shop.Scheme = Words.Of(
                shop.Gstin is null ? GstScheme.Unregistered
                : shop.Scheme == Words.Of(GstScheme.Composition) ? GstScheme.Composition
                : GstScheme.Regular);
        }

        if (ShopChecks.Gst(
            Words.Scheme(shop.Scheme), _personal.Reveal(business, shop.Gstin), shop.StateCode)
            is { } gstRefusal)
            return gstRefusal;
        shop.Version++;
        await context.SaveChangesAsync(cancel);
        await session.CommitAsync(cancel);
        _caches.ForgetShop(business);
        ShopSnapshot now = await _caches.ShopAsync(business, cancel)
            ?? throw new InvalidOperationException($"Shop {business} is gone.");
        return now.Shop;
    }

    private static Refusal? CheckAlone(ShopChange change)
    {
        if (change.Name is not null && ShopChecks.Name(change.Name) is { } name) return name;
        if (change.Kind is not null && !ShopKinds.Knows(change.Kind))
            return BusinessesRefusals.KindUnknown;
        if (change.StateCode is not null && IndianStates.OfCode(change.StateCode) is null)
            return BusinessesRefusals.StateUnknown;
        if (change.Language is not null && !Languages.Knows(change.Language))
            return BusinessesRefusals.LanguageUnknown;
        if (!string.IsNullOrWhiteSpace(change.UpiId)
            && !ShopChecks.IsUpiId(change.UpiId.Trim()))
            return BusinessesRefusals.UpiInvalid;
        if (!string.IsNullOrWhiteSpace(change.Phone)
            && PhoneNumber.Normalise(change.Phone) is null)
            return BusinessesRefusals.PhoneInvalid;
        bool inRange = change.ConfirmAbove is not { } above
            || (above >= Money.Zero && above <= ConfirmAboveMax);
        bool zone = change.TimeZone is null
            || TimeZoneInfo.TryFindSystemTimeZoneById(change.TimeZone, out _);
        bool series = change.Series is null || SeriesForm().IsMatch(change.Series);
        bool address = change.Address is not { Length: > 300 };
        return inRange && zone && series && address ? null : BusinessesRefusals.SettingInvalid;
    }

    private void Apply(BusinessId business, ShopRecord shop, ShopChange change)
    {
        if (change.Name is not null)
        {
            shop.Name = _personal.Protect(
                business, SpokenText.Clean(change.Name, ShopChecks.NameCharactersMax))!;
        }

        shop.Kind = change.Kind ?? shop.Kind;
        shop.StateCode = change.StateCode ?? shop.StateCode;
        shop.Language = change.Language ?? shop.Language;
        shop.TimeZone = change.TimeZone ?? shop.TimeZone;
        shop.Series = change.Series ?? shop.Series;
        shop.ConfirmAbovePaise = change.ConfirmAbove?.Paise ?? shop.ConfirmAbovePaise;
        if (change.Scheme is { } scheme) shop.Scheme = Words.Of(scheme);
        if (change.Confirming is { } confirming) shop.Confirming = Words.Of(confirming);
        if (change.ShortStock is { } shortStock) shop.ShortStock = Words.Of(shortStock);
        shop.Gstin = Changed(business, shop.Gstin, change.Gstin?.ToUpperInvariant());
        shop.UpiId = Changed(business, shop.UpiId, change.UpiId);
        shop.Address = Changed(business, shop.Address, change.Address);
        shop.Phone = Changed(business, shop.Phone,
            PhoneNumber.Normalise(change.Phone) ?? change.Phone);
    }

    private byte[]? Changed(BusinessId business, byte[]? now, string? change)
    {
        if (change is null) return now;
        return string.IsNullOrWhiteSpace(change)
            ? null
            : _personal.Protect(business, change.Trim());
    }

    [GeneratedRegex(@"^[A-Z1-9][A-Z0-9]{0,4}\z", RegexOptions.CultureInvariant, 500)]
    private static partial Regex SeriesForm();
}
