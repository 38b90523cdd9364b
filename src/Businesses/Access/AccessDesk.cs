using System.Security.Cryptography;
using ConverseErp.Businesses.People;
using ConverseErp.Businesses.Reading;
using ConverseErp.Contracts;
using ConverseErp.Platform.Lanes;
using ConverseErp.Platform.Personal;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Businesses.Access;

/// <summary>Who of outside may read a shop's books.</summary>
internal sealed class AccessDesk(
    AccessRows rows, TenantSessions sessions, PersonalData personal, ShopCaches caches)
    : IBookAccess
{
    public async Task<IReadOnlyList<BookAccess>> ListAsync(
        BusinessId business, CancellationToken cancel) =>
        await rows.ListAsync(business, cancel);

    public async Task<BookAccess?> OfAsync(
        BusinessId business, Sender person, CancellationToken cancel) =>
        personal.Phone(person.Phone) is { } hash
            ? await rows.OfAsync(business, hash, cancel)
            : null;

    public async Task<Answer<string>> MayInviteAsync(
        BusinessId business, string phone, CancellationToken cancel)
    {
        if (PhoneNumber.Normalise(phone) is not { } e164) return BusinessesRefusals.PhoneInvalid;
        ShopSnapshot? shop = await caches.ShopAsync(business, cancel);
        return shop is null
            ? BusinessesRefusals.ShopUnknown
            : AccessDecision.Invite(
                e164, await rows.ListAsync(business, cancel), shop.Members);
    }

    public async Task<Answer<BookAccess>> ChangeAsync(
        BusinessId business, AccessChange change, CancellationToken cancel)
    {
        BookAccess? before = await rows.FindAsync(business, change.Access, cancel);
        // The same step once more is the same answer.
        if (before is not null && before.State == change.State) return before;
        if (change.State == BookAccess.Invited)
        {
            if (before is not null) return AccessRefusals.Already;
            Answer<string> may = await MayInviteAsync(business, change.Phone ?? "", cancel);
            if (may.Fact is not { } phone) return may.Refusal!;
            change = change with { Phone = phone };
        }
        else if (before is null || !AccessDecision.Follows(before.State, change.State))
        {
            return AccessRefusals.Unknown;
        }

        try
        {
            await StoreAsync(business, change, before?.Phone ?? change.Phone!,
                before?.Called ?? Called(change), cancel);
        }
        catch (StaleWriteException)
        {
            return before is null ? AccessRefusals.Already : AccessRefusals.Unknown;
        }

        Changed(business);
        return (await rows.FindAsync(business, change.Access, cancel))!;
    }

    public void Change(ITenantStatements writes, AccessChange change) =>
        rows.Change(writes, change);

    public void Changed(BusinessId business)
    {
        caches.ForgetShop(business);
        caches.ForgetPeople(business);
    }

    private async Task StoreAsync(
        BusinessId business, AccessChange change, string phone, string called,
        CancellationToken cancel)
    {
        ShopSnapshot? shop = await caches.ShopAsync(business, cancel);
        // The shop's word goes to the invited person, theirs to the owner.
        ChatReference? to = change.Person is null && shop is not null
            ? new ChatReference(
                shop.Shop.PhoneNumberId, null, phone, shop.Shop.Language, null, null, null)
            : null;
        await sessions.RunAsync(business, SessionUse.Write, writes =>
        {
            rows.Change(writes, change);
            Outbox.AddSoon(writes, Envelopes.Pack(
                Id(change), business,
                new AccessTold(change.Access, change.State, to, called)));
        }, cancel);
    }

    private static string Called(AccessChange change) =>
        change.Called ?? "CA …" + change.Phone![^4..];

    private static MessageId Id(AccessChange change)
    {
        byte[] input =
            [.. change.Access.ToByteArray(), .. System.Text.Encoding.UTF8.GetBytes(change.State)];
        return new MessageId(new Guid(SHA256.HashData(input).AsSpan(0, 16)));
    }
}
