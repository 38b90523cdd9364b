using ConverseErp.Contracts;
using ConverseErp.Conversations.Replies;
using ConverseErp.Conversations.Understanding;

namespace ConverseErp.Conversations.Dialogue;

/// <summary>A bill's money asked for by a link or inside WhatsApp, and such a link that ends. The
/// bill is the one that is quoted or numbered, otherwise the party's latest that fits.</summary>
internal sealed class PayLinkTalk(
    IPayLinks links, IPayRequests requests, IBills bills, IOrders orders,
    ReminderSteps reminders) : IAffairTalk
{
    // Older bills than these are asked for by number.
    private const int BillsLooked = 10;

    /// <inheritdoc/>
    public async Task<Outcome?> StartAsync(
        ChatContext c, Rights rights, CancellationToken cancel) => c.Heard.Affair switch
    {
        OwnAffairs.LinkStop => await StopAsync(c, rights, cancel),
        OwnAffairs.LinkSend => await SendAsync(c, rights, cancel),
        _ => null,
    };

    private async Task<Outcome> StopAsync(
        ChatContext c, Rights rights, CancellationToken cancel)
    {
        Outcome outcome = new Outcome(c.State).Drop();
        if (!rights.ChangeSettings) return outcome.Say(c.Phrases.NotAllowed);
        IReadOnlyList<OrderId> meant = await MeantAsync(c, cancel);
        if (meant.Count == 0) return outcome.Say(c.Phrases.WhosePayment);
        PayAskTexts texts = PayAskTexts.In(c.Chat.Language);
        PayLinkView? paid = null;
        foreach (OrderId order in meant)
        {
            if (await links.OfOrderAsync(c.Shop.Id, order, cancel) is not { } link) continue;
            if (link.State == "paid") paid ??= link;
            if (link.State is not ("wanted" or "open" or "cancelling")) continue;
            // Paid between our look and the gateway's: what it says then is booked and told.
            await links.CancelAsync(c.Shop.Id, link.Id, cancel);
            return outcome.Say(PayAskTexts.Filled(
                texts.Stopped, await NameAsync(c, link, cancel),
                await NumberAsync(c, link, cancel)));
        }

        return outcome.Say(paid is null
            ? PayAskTexts.Filled(texts.NoneOpen, NameOf(c, c.Heard.AffairOf?.Party))
            : PayAskTexts.Filled(
                texts.PaidAlready, await NameAsync(c, paid, cancel),
                await NumberAsync(c, paid, cancel)));
    }

    private async Task<Outcome> SendAsync(
        ChatContext c, Rights rights, CancellationToken cancel)
    {
        Outcome outcome = new Outcome(c.State).Drop();
        if (!rights.MayTakePayments) return outcome.Say(c.Phrases.NotAllowed);
        IReadOnlyList<OrderId> meant = await MeantAsync(c, cancel);
        if (meant.Count == 0) return outcome.Say(c.Phrases.WhosePayment);
        PayAskTexts texts = PayAskTexts.In(c.Chat.Language);
        foreach (OrderId order in meant)
        {
            if (await BillOfAsync(c, order, cancel) is not { } bill) continue;
            (PayRequestOutcome became, PayLinkView? link) =
                await requests.WantAsync(c.Shop.Id, bill, null, cancel);
            switch (became)
            {
                case PayRequestOutcome.Done or PayRequestOutcome.Lives:
                    return outcome.Say(PayAskTexts.Filled(
                        became == PayRequestOutcome.Done ? texts.Sent : texts.SentBefore,
                        NameOf(c, bill.Party), link!.Amount, bill.Number));
                case PayRequestOutcome.NoIndianPhone:
                    return outcome.Say(
                        c.Phrases.NoPhoneToRemind(NameOf(c, bill.Party)));
                case PayRequestOutcome.NotConfigured when bill.Party is { } party:
                    // The words and the link to the bill's page go from the owner's own phone.
                    return await reminders.OfAsync(c, party, cancel);
                default:
                    break;
            }
        }

        return outcome.Say(
            PayAskTexts.Filled(texts.NothingDue, NameOf(c, c.Heard.AffairOf?.Party)));
    }

    private async Task<IReadOnlyList<OrderId>> MeantAsync(
        ChatContext c, CancellationToken cancel)
    {
        if (QuotedPosting.Of(c) is { Kind: "order" } quoted) return [new OrderId(quoted.Id)];
        if (c.BillNamed is not null)
        {
            return await bills.BillAsync(c, cancel) is { } bill
                ? [bill.Order]
                : [];
        }

        return c.Heard.AffairOf is { Party: { } party }
            ? await bills.LatestOrdersAsync(c.Shop.Id, party, BillsLooked, cancel)
            : [];
    }

    private async Task<BillView?> BillOfAsync(
        ChatContext c, OrderId order, CancellationToken cancel) =>
        (await orders.FindAsync(c.Shop.Id, order, cancel))?.Invoice is { } invoice
            ? await bills.FindAsync(c.Shop.Id, invoice, cancel)
            : null;

    private async Task<string> NameAsync(
        ChatContext c, PayLinkView link, CancellationToken cancel) =>
        NameOf(c, (await bills.FindAsync(c.Shop.Id, link.Invoice, cancel))?.Party);

    private async Task<string> NumberAsync(
        ChatContext c, PayLinkView link, CancellationToken cancel) =>
        (await bills.FindAsync(c.Shop.Id, link.Invoice, cancel))?.Number ?? "?";

    private static string NameOf(ChatContext c, PartyId? party) =>
        Wording.Short(party is { } one ? c.Party(one)?.Name ?? "?" : "?");
}
