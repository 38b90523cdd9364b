using ConverseErp.Contracts;
using ConverseErp.Conversations.Learning;
using ConverseErp.Conversations.Listening;
using Microsoft.Extensions.Logging;

namespace ConverseErp.Conversations.Errands.Opinions;

/// <summary>Asks a model what a message may mean that the engine does not understand.</summary>
internal sealed class OpinionErrand(
    LlmService llm, IListener listener, IShops shops, ICatalogue catalogue, IKhata khata,
    LearnedWords learned, ConversationsOptions options, TimeProvider clock,
    ILogger<OpinionErrand> log) : IErrandRunner
{
    public IReadOnlyList<string> Kinds { get; } = [ErrandKinds.Opinion];

    public int AtOnce => 8;

    public async Task<ErrandResult> RunAsync(
        Errand errand, DueErrand due, CancellationToken cancel)
    {
        (string? sentence, string? code) = await AskAsync(errand, due, cancel);
        if (code is not null) ConversationsLog.OpinionUnused(log, code);
        return ErrandResult.Of(errand, sentence, code);
    }

    private async Task<(string? Sentence, string? Code)> AskAsync(
        Errand errand, DueErrand due, CancellationToken cancel)
    {
        if (due.OfDay > options.DailyMax) return (null, "errand-too-many");
        BusinessId business = due.Business;
        // Who has waited this long is not kept waiting for a model as well.
        bool late = clock.GetUtcNow() - due.AskedAt > llm.Within;
        if (late || !llm.IsOn || errand.Chat.Text is not { } text) return (null, "opinion-failed");
        Person person = await shops.WhoIsAsync(business, errand.Chat.Sender, cancel);
        ShopBooks books = new(
            business, await catalogue.GetAsync(business, cancel),
            await khata.PartiesAsync(business, cancel), await learned.GetAsync(business, cancel));
        OpinionCase asked = new(
            listener, books, person.Member is not null, text,
            await NamesAsync(business, errand.Chat, cancel));
        string? answer = await llm.AskAsync(asked.Question, cancel);
        return asked.Conclude(answer, errand.Language);
    }

    private async Task<IReadOnlyList<string>> NamesAsync(
        BusinessId business, ChatReceived chat, CancellationToken cancel)
    {
        Shop? shop = await shops.FindAsync(business, cancel);
        IReadOnlyList<Member> members = await shops.MembersAsync(business, cancel);
        return
        [
            .. members.Select(m => m.Name), .. shop is null ? [] : new[] { shop.Name },
            .. chat.Sender.Name is { } own ? [own] : Array.Empty<string>(),
        ];
    }
}
