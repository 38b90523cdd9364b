using ConverseErp.Contracts;
using ConverseErp.Platform.Personal;

namespace ConverseErp.Conversations.Learning;

/// <summary>The SQL of learned words.</summary>
internal sealed class LearnedStore(PersonalData personal)
{
    /// <summary>Beyond these the oldest uncertain ones go.</summary>
    private const int WordsMax = 500;

    private const int PhraseMax = 60;

    /// <summary>Reads the version first: words may be newer than it, never older.</summary>
    public Func<LearnedBook> Load(ITenantStatements reads)
    {
        BusinessId business = reads.Business;
        long version = 0;
        List<LearnedWord> words = [];
        reads.Read("SELECT version FROM conversations.learned_version WHERE business_id = $1",
            row => version = row.GetInt64(0), business.Value);
        reads.Read("""
            SELECT phrase, kind, target_id, times, certain FROM conversations.learned
            WHERE business_id = $1 ORDER BY learned_at, target_id
            """, row =>
            {
                Guid target = row.GetGuid(2);
                bool goods = row.GetString(1) == "product";
                words.Add(new LearnedWord(
                    personal.Reveal(business, (byte[])row.GetValue(0))!,
                    goods ? new ProductId(target) : null,
                    goods ? null : new PartyId(target), row.GetInt32(3), row.GetBoolean(4)));
            }, business.Value);
        return () => new LearnedBook(version, words);
    }

    /// <summary>Another choice for the same words ends the row of equal ones.</summary>
    public void Learn(ITenantStatements writes, Lesson lesson, DateTimeOffset now)
    {
        string plain = LearnedBook.Plain(lesson.Said);
        if (plain.Length is 0 or > PhraseMax) return;
        Guid business = writes.Business.Value;
        byte[] hash = Hash(plain);
        string kind = lesson.Product is null ? "party" : "product";
        Guid target = lesson.Product?.Value ?? lesson.Party!.Value.Value;
        Bump(writes);
        writes.Run("""
            UPDATE conversations.learned SET times = 0, certain = false
            WHERE business_id = $1 AND kind = $2 AND phrase_hash = $3 AND target_id <> $4
            """, business, kind, hash, target);
        writes.Run("""
            INSERT INTO conversations.learned AS l
              (business_id, phrase_hash, phrase, kind, target_id, times, certain, learned_at)
            VALUES ($1, $2, $3, $4, $5, 1, $6, $7)
            ON CONFLICT (business_id, kind, phrase_hash, target_id) DO UPDATE SET
              times = l.times + 1, phrase = EXCLUDED.phrase, learned_at = EXCLUDED.learned_at,
              certain = l.certain OR EXCLUDED.certain
                OR (l.kind = 'product' AND l.times + 1 >= $8)
            """, business, hash, personal.Protect(writes.Business, lesson.Said), kind, target,
            lesson.Certain, now.UtcDateTime, LearnedBook.UsualAfter);
        writes.Run("""
            DELETE FROM conversations.learned WHERE business_id = $1
              AND (kind, phrase_hash, target_id) IN (
                SELECT kind, phrase_hash, target_id FROM conversations.learned
                WHERE business_id = $1 ORDER BY certain DESC, learned_at DESC OFFSET $2)
            """, business, WordsMax);
    }

    /// <summary>Forgets all that a phrase means.</summary>
    public void Forget(ITenantStatements writes, string said)
    {
        Bump(writes);
        writes.Run(
            "DELETE FROM conversations.learned WHERE business_id = $1 AND phrase_hash = $2",
            writes.Business.Value, Hash(LearnedBook.Plain(said)));
    }

    /// <summary>What a phrase is called outside: nothing of it can be read back from that.
    /// </summary>
    /// <param name="plain">As <see cref="LearnedBook.Plain"/> makes it.</param>
    public Guid IdOf(string plain) => new(Hash(plain), bigEndian: true);

    private byte[] Hash(string plain) => personal.Hash("learned", plain);

    private static void Bump(ITenantStatements writes) => writes.Run("""
        INSERT INTO conversations.learned_version AS v (business_id, version) VALUES ($1, 1)
        ON CONFLICT (business_id) DO UPDATE SET version = v.version + 1
        """, writes.Business.Value);
}
