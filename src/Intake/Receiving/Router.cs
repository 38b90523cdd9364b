using ConverseErp.Contracts;

namespace ConverseErp.Intake.Receiving;

/// <summary>Gives every arrival its lane: whose number it came to decides.</summary>
internal sealed class Router(IShops shops, IGatewayRoutes gateways, ISteppedIn stepped)
{
    /// <summary>One envelope per arrival, in the order they came.</summary>
    /// <exception cref="Exception">The owner of a number cannot be looked up now.</exception>
    public async ValueTask<List<Envelope>> RouteAsync(
        string provider, IReadOnlyList<Arrival> arrivals, DateTimeOffset receivedAt,
        CancellationToken cancel)
    {
        List<Envelope> envelopes = new(arrivals.Count);
        // A webhook that mixes shops usually names each number many times in a row.
        NumberRoute? route = null;
        string? routed = null;
        foreach (Arrival arrival in arrivals)
        {
            string? number = arrival.PhoneNumberId;
            if (number is null) route = null;
            else if (number != routed) route = await shops.RouteAsync(number, cancel);
            routed = number;
            if (route is null && arrival is ChatArrival chat && stepped.Is(number!))
            {
                envelopes.Add(await PackAnswerAsync(provider, chat, receivedAt, cancel));
                continue;
            }

            envelopes.Add(arrival is GatewayArrival money
                ? await PackMoneyAsync(provider, money, route, receivedAt, cancel)
                : Pack(provider, arrival, route, receivedAt));
        }

        return envelopes;
    }

    // A number that steps in is nobody's: whoever writes to it answers the shop that wrote last.
    private async ValueTask<Envelope> PackAnswerAsync(string provider, ChatArrival arrival,
        DateTimeOffset receivedAt, CancellationToken cancel) =>
        await stepped.ShopOfAsync(
            arrival.Chat.PhoneNumberId, arrival.Chat.Sender, cancel) is { } shop
            ? Envelopes.Pack(
                arrival.Id, shop, PartitionKey.Of(shop), arrival.Chat, fromProvider: true)
            : Pack(provider, arrival, null, receivedAt);

    private Envelope Pack(
        string provider, Arrival arrival, NumberRoute? route, DateTimeOffset receivedAt) =>
        arrival switch
        {
            ChatArrival chat when route is not null => PackChat(chat, route),
            // What steps in for a shop's number is nobody's: our tracker says whose it was, or
            // who sent it finds that.
            StatusArrival status when route is not null
                || SendTracker.Read(status.Status.Tracker) is not null
                || stepped.Is(status.Status.PhoneNumberId) =>
                PackStatus(status, route),
            TemplateArrival template => Envelopes.Pack(
                template.Id, default,
                new PartitionKey(provider + ":" + template.Told.Account), template.Told,
                fromProvider: false),
            NumberArrival number => Envelopes.Pack(
                number.Id, default,
                new PartitionKey(provider + ":" + number.Told.Account), number.Told,
                fromProvider: false),
            ConsentArrival consent when route?.Business is { } business => Envelopes.Pack(
                consent.Id, business, consent.Told),
            // On a shared number nobody knows which shop is meant.
            ConsentArrival consent => PackEvent(provider, new EventArrival(
                    consent.Id, consent.PhoneNumberId, EventReason.Preferences, "user-event",
                    consent.PhoneNumberId, consent.Raw),
                route, receivedAt),
            EventArrival stored => PackEvent(provider, stored, route, receivedAt),
            _ => PackEvent(provider, new EventArrival(
                    arrival.Id, arrival.PhoneNumberId, EventReason.UnknownNumber, "messages",
                    arrival.PhoneNumberId, arrival.Raw),
                route, receivedAt),
        };

    // Our own reference says whose it is; a number of another shop is not believed.
    private async ValueTask<Envelope> PackMoneyAsync(string provider, GatewayArrival arrival,
        NumberRoute? route, DateTimeOffset receivedAt, CancellationToken cancel)
    {
        BusinessId? shop = await gateways.FindAsync(arrival.Keys, cancel);
        return shop is { } business && (route?.Business is not { } owner || owner == business)
            ? Envelopes.Pack(
                arrival.Id, business, PartitionKey.Of(business), arrival.Told,
                fromProvider: true)
            : PackEvent(provider, new EventArrival(
                    arrival.Id, arrival.PhoneNumberId, EventReason.UnknownShop, "messages",
                    arrival.PhoneNumberId, arrival.Raw),
                route, receivedAt);
    }

    private static Envelope PackChat(ChatArrival arrival, NumberRoute route)
    {
        ChatReceived chat = arrival.Chat;
        if (route.Business is { } business)
        {
            return Envelopes.Pack(
                arrival.Id, business, PartitionKey.Of(business), chat, fromProvider: true);
        }

        return Envelopes.Pack(
            arrival.Id, default, PartitionKey.Of(chat.PhoneNumberId, chat.Sender.Key),
            new SharedChatReceived(chat), fromProvider: true);
    }

    // A status is worked on by its number; its shop is what the number or our tracker says.
    private static Envelope PackStatus(StatusArrival arrival, NumberRoute? route) =>
        Envelopes.Pack(
            arrival.Id, route?.Business ?? SendTracker.Read(arrival.Status.Tracker)?.Business
                ?? default,
            new PartitionKey(arrival.Status.PhoneNumberId), arrival.Status,
            fromProvider: false);

    private static Envelope PackEvent(
        string provider, EventArrival arrival, NumberRoute? route, DateTimeOffset receivedAt) =>
        Envelopes.Pack(
            arrival.Id, route?.Business ?? default,
            new PartitionKey(provider + ":" + (arrival.Scope ?? "")),
            new ProviderEventReceived(
                provider, arrival.Reason, arrival.Field, arrival.Scope, receivedAt, arrival.Raw),
            fromProvider: false);
}
