using ConverseErp.Contracts;
using ConverseErp.Platform.Links;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Conversations.Learning;

/// <summary>Learned words seen and forgotten outside the chat.</summary>
internal sealed class LearnedReads(
    TenantSessions sessions, LearnedStore store, LearnedWords words, PublicLinks links)
    : ILearnedWords
{
    // It names customers.
    private static readonly PublicPage _page = new("w", "words", LinkLife.UntilTomorrow);

    public async ValueTask<IReadOnlyList<LearnedMeaning>> ListAsync(
        BusinessId business, CancellationToken cancel)
    {
        LearnedBook book = await words.GetAsync(business, cancel);
        return
        [
            .. book.Words.Where(w => w.Certain)
                .GroupBy(w => LearnedBook.Plain(w.Phrase), StringComparer.Ordinal)
                .Select(same => new LearnedMeaning(
                    store.IdOf(same.Key), same.Last().Phrase,
                    same.Select(w => w.Product).FirstOrDefault(p => p is not null),
                    same.Select(w => w.Party).FirstOrDefault(p => p is not null),
                    same.Max(w => w.Times))),
        ];
    }

    public async Task<bool> ForgetAsync(BusinessId business, Guid id, CancellationToken cancel)
    {
        LearnedMeaning? word =
            (await ListAsync(business, cancel)).FirstOrDefault(w => w.Id == id);
        if (word is null) return false;
        await sessions.RunAsync(
            business, SessionUse.Write, writes => store.Forget(writes, word.Phrase), cancel);
        words.Changed(business);
        return true;
    }

    public (BusinessId Business, MemberId Member)? ByToken(string token) =>
        links.Read(_page, token) is var (business, member)
            ? (business, new MemberId(member))
            : null;

    public string Link(BusinessId business, MemberId member) =>
        links.Make(_page, business, member.Value);
}
