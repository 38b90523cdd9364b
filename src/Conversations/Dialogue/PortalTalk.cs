using System.Security.Cryptography;
using ConverseErp.Contracts;
using ConverseErp.Conversations.Replies;
using ConverseErp.Conversations.Understanding;
using ConverseErp.Conversations.Understanding.Affairs;
using ConverseErp.Platform.Blobs;

namespace ConverseErp.Conversations.Dialogue;

/// <summary>"bill 22 ka IRN banao", "bill 22 ka e-way": what the GST portals want of one bill.
/// </summary>
internal sealed class PortalTalk(
    BillMeant meant, IEInvoices invoices, IStatutoryPapers papers, IBlobs blobs) : IAffairTalk
{
    /// <inheritdoc/>
    public async Task<Outcome?> StartAsync(
        ChatContext c, Rights rights, CancellationToken cancel)
    {
        if (c.Heard.Affair is not (OwnAffairs.EInvoice or OwnAffairs.EWay)) return null;
        Outcome outcome = new Outcome(c.State).Drop();
        bool may = c.Heard.Affair == OwnAffairs.EInvoice
            ? rights.MayFile
            : rights.MaySeeReports;
        if (!may) return outcome.Say(c.Phrases.NotAllowed);
        return PartyAsked.Of(c, outcome)
            ?? await TellAsync(
                c, c.Heard.Affair, c.Heard.AffairOf?.Party, c.Heard.Paper, cancel);
    }

    /// <inheritdoc/>
    public async Task<Outcome?> AnswerAsync(
        ChatContext c, Question question, CancellationToken cancel) =>
        question is { Kind: Questions.AffairOfWhom, Affair: { } draft }
        && draft.Affair is OwnAffairs.EInvoice or OwnAffairs.EWay
        && PartyAsked.Answer(c, question) is { } party
            ? await TellAsync(c, draft.Affair, party, null, cancel)
            : null;

    private async Task<Outcome> TellAsync(
        ChatContext c, string affair, PartyId? party, SpokenPaper? said,
        CancellationToken cancel)
    {
        Outcome outcome = new Outcome(c.State).Drop();
        if (await meant.BillAsync(c, party, cancel) is not { } bill)
        {
            bool named = party is not null || said?.Bill is not null || c.BillNumber is not null;
            return outcome.Say(
                named ? c.Phrases.NoBill : PortalTexts.In(c.Chat.Language).Which);
        }

        return affair == OwnAffairs.EInvoice
            ? outcome.Say(await RegisteredAsync(c, bill, cancel))
            : await OnTheRoadAsync(c, outcome, bill, said, cancel);
    }

    private async Task<string> RegisteredAsync(
        ChatContext c, BillView bill, CancellationToken cancel)
    {
        PortalTexts texts = PortalTexts.In(c.Chat.Language);
        if (await invoices.RegisterAsync(c.Shop.Id, bill.Id, cancel) is not { } answer)
            return c.Phrases.NoBill;
        if (answer.Fact is not null) return PayAskTexts.Filled(texts.Wanted, bill.Number);
        return await invoices.FindAsync(c.Shop.Id, bill.Id, cancel) switch
        {
            { State: "registered", Irn: { } irn } =>
                PayAskTexts.Filled(texts.Registered, bill.Number, irn),
            { State: "ending" or "ended" or "end-refused" } =>
                PayAskTexts.Filled(texts.Ended, bill.Number),
            _ => c.Phrases.Refused(answer.Refusal!, bill.Number),
        };
    }

    private async Task<Outcome> OnTheRoadAsync(
        ChatContext c, Outcome outcome, BillView bill, SpokenPaper? said,
        CancellationToken cancel)
    {
        PortalTexts texts = PortalTexts.In(c.Chat.Language);
        if (await papers.EWayBillAsync(
            c.Shop.Id, bill.Id, said?.Vehicle, said?.Transporter, 0, cancel) is not { } answer)
            return outcome.Say(c.Phrases.NoBill);
        if (answer.Fact is not { } file)
        {
            string lacks = string.Join(
                ", ", PortalLacks.In(answer.Refusal!).Select(
                    l => PayAskTexts.Filled(InWords(texts, l), bill.Number)));
            return outcome.Say(lacks.Length == 0
                ? c.Phrases.Refused(answer.Refusal!, bill.Number)
                : PayAskTexts.Filled(texts.Lacking, bill.Number, lacks));
        }

        using MemoryStream bytes = new();
        await file.WriteAsync(bytes, cancel);
        byte[] content = bytes.ToArray();
        // By its content: what is sent later is what was asked for.
        string hash = Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, 6));
        string blob = $"portal/{c.Shop.Id.Value:N}/{bill.Id.Value:N}-{hash}.json";
        await blobs.PutAsync(blob, content, cancel);
        // WhatsApp carries no JSON by that name, and text as it is.
        return outcome.Attach(
            PayAskTexts.Filled(texts.EWay, bill.Number),
            new AttachedFile(blob, "document", "text/plain", file.Name));
    }

    private static string InWords(PortalTexts texts, string lack) => lack switch
    {
        PortalLacks.ShopAddress => texts.ShopAddress,
        PortalLacks.BuyerAddress => texts.BuyerAddress,
        PortalLacks.BuyerName => texts.BuyerName,
        PortalLacks.Vehicle => texts.Vehicle,
        _ => texts.Hsn,
    };
}
