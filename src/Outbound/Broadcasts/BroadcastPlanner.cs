using ConverseErp.Contracts;
using ConverseErp.Outbound.Channels;
using ConverseErp.Platform.Personal;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Outbound.Broadcasts;

/// <summary>Whom a broadcast reaches and what it costs: only who agreed to news and did not say
/// STOP.</summary>
internal sealed class BroadcastPlanner(
    TenantSessions sessions, PersonalData personal, IShops shops, IKhata khata,
    ICatalogue catalogue, IBuyers buyers, IMessagePrices prices, MarketingConditions conditions,
    BroadcastOptions options, TimeProvider clock)
{
    private const int WordsMax = 700;
    private const int DaysMax = 730;
    private const int DuesMax = 100_000;

    public async Task<Answer<BroadcastPlan>> PlanAsync(
        BusinessId business, BroadcastWish wish, CancellationToken cancel)
    {
        string words = wish.Words.Trim();
        if (words.Length == 0 || TextLimit.LengthOf(words) > WordsMax)
            return BroadcastRefusals.NoWords;
        wish = wish with { Words = TextLimit.OneLine(words, WordsMax) };
        if (SendingHours.Within(options, wish.FromMinute, wish.UntilMinute) is null)
            return BroadcastRefusals.Hours;
        if (conditions.RefusesNew) return BroadcastRefusals.TooBusy;
        if (await shops.FindAsync(business, cancel) is not { } shop)
            return BroadcastRefusals.Unknown;
        if (!conditions.IsApproved(shop.PhoneNumberId, LanguageOf(shop)))
            return BroadcastRefusals.Template;
        if (await CustomersAsync(shop, wish.Segment, cancel) is not { } customers)
            return BroadcastRefusals.Segment;
        (List<BroadcastPerson> people, BroadcastPreview preview) =
            await AgreedAsync(shop, customers, cancel);
        if (people.Count == 0) return BroadcastRefusals.Nobody;
        return people.Count > options.PeopleMax
            ? BroadcastRefusals.TooMany
            : new BroadcastPlan(wish, preview, shop, people);
    }

    public BroadcastTerms TermsOf(BroadcastPlan plan) => new(
        plan.Shop.PhoneNumberId, options.Template, LanguageOf(plan.Shop),
        SendingHours.Within(options, plan.Wish.FromMinute, plan.Wish.UntilMinute)!.Value,
        plan.Shop.TimeZone, NumberIsBad: false);

    // The words are the shop's, so the frame around them is in the shop's language.
    private static string LanguageOf(Shop shop) =>
        Forms.TemplateLanguage(shop.Language, MustBe.Any);

    private async Task<IReadOnlyList<Party>?> CustomersAsync(
        Shop shop, Segment segment, CancellationToken cancel)
    {
        IReadOnlySet<PartyId>? of = null;
        IReadOnlySet<PartyId>? without = null;
        switch (segment.Audience)
        {
            case Audience.All:
                break;
            case Audience.Bought when segment.Days is >= 1 and <= DaysMax:
                of = await BuyersAsync(shop, segment, cancel);
                break;
            case Audience.Away when segment.Days is >= 1 and <= DaysMax:
                without = await BuyersAsync(shop, segment, cancel);
                break;
            case Audience.Owing:
                IReadOnlyList<Due> dues = await khata.DuesAsync(shop.Id, DuesMax, cancel);
                of = dues.Select(d => d.Party).ToHashSet();
                break;
            case Audience.PriceGroup:
                Catalogue goods = await catalogue.GetAsync(shop.Id, cancel);
                of = goods.PriceLists.Lists.FirstOrDefault(l => l.Id == segment.Group)
                    ?.Parties.ToHashSet();
                if (of is null) return null;
                break;
            default:
                return null;
        }

        PartyBook book = await khata.PartiesAsync(shop.Id, cancel);
        return
        [
            .. book.Parties.Where(p => p.Kind == PartyKind.Customer
                && (p.Phone is { Length: > 0 } || p.Bsuid is { Length: > 0 })
                && (of is null || of.Contains(p.Id))
                && without?.Contains(p.Id) != true),
        ];
    }

    private Task<IReadOnlySet<PartyId>> BuyersAsync(
        Shop shop, Segment segment, CancellationToken cancel) => buyers.SinceAsync(
            shop.Id,
            IndianDay.Of(clock.GetUtcNow(), shop.TimeZone).AddDays(1 - segment.Days!.Value),
            segment.Product, cancel);

    private async Task<(List<BroadcastPerson>, BroadcastPreview)> AgreedAsync(
        Shop shop, IReadOnlyList<Party> customers, CancellationToken cancel)
    {
        DateTimeOffset now = clock.GetUtcNow();
        (Party Party, string[] Hashes)[] hashed = [.. customers.Select(p => (p,
            Recipients.Hashes(personal, p.Phone, p.Bsuid).Select(Convert.ToHexString)
                .ToArray()))];
        HashSet<string> agreed = [];
        HashSet<string> stopped = [];
        HashSet<string> heard = [];
        byte[][] all = [.. hashed.SelectMany(h => h.Hashes).Select(Convert.FromHexString)];
        await sessions.RunAsync(shop.Id, SessionUse.ReadNow, reads =>
        {
            Consents.Read(reads, all, agreed, stopped);
            reads.Read("""
                SELECT person FROM outbound.heard
                WHERE business_id = $1 AND phone_number_id = $2 AND person = ANY($3) AND at > $4
                """, row => heard.Add(Convert.ToHexString((byte[])row.GetValue(0))),
                shop.Id.Value, shop.PhoneNumberId, all, now - Forms.WindowLength);
        }, cancel);
        int outside = 0;
        int optedOut = 0;
        int inWindow = 0;
        List<BroadcastPerson> people = [];
        foreach ((Party party, string[] hashes) in hashed
            .DistinctBy(h => Recipients.Of(h.Party.Phone, h.Party.Bsuid)))
        {
            if (hashes.Any(stopped.Contains)) optedOut++;
            else if (!hashes.Any(agreed.Contains)) outside++;
            else
            {
                people.Add(new BroadcastPerson(
                    party.Phone, party.Bsuid, party.Language ?? shop.Language));
                if (hashes.Any(heard.Contains)) inWindow++;
            }
        }

        MessageCost cost =
            (prices.Of(MessageRate.Service, now) * inWindow)
            + (prices.Of(MessageRate.Marketing, now) * (people.Count - inWindow));
        return (people, new BroadcastPreview(people.Count, inWindow, outside, optedOut, cost));
    }
}
