using ConverseErp.Contracts;
using ConverseErp.Platform.Caching;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Conversations.Learning;

/// <summary>The learned words of each shop, cached.</summary>
internal sealed class LearnedWords
{
    // A word takes about 200 bytes; a shop counts as some before its first.
    private const int WordsMax = 200_000;
    private const int WordsOfAnEmptyShop = 5;

    private readonly FreshCache<BusinessId, LearnedBook> _cache;

    public LearnedWords(
        TenantSessions sessions, LearnedStore store, ISharedCache shared, TimeProvider clock)
    {
        _cache = new FreshCache<BusinessId, LearnedBook>(
            "conversations.learned", WordsMax, shared, clock,
            async (business, cancel) =>
            {
                Func<LearnedBook>? loaded = null;
                await sessions.RunAsync(
                    business, SessionUse.ReadNow, reads => loaded = store.Load(reads), cancel);
                return loaded!();
            },
            book => WordsOfAnEmptyShop + book.Words.Count);
    }

    public ValueTask<LearnedBook> GetAsync(BusinessId business, CancellationToken cancel) =>
        _cache.GetAsync(business, cancel);

    public void Changed(BusinessId business) => _cache.Forget(business);
}
