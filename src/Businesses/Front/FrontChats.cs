using System.Text.Json;
using ConverseErp.Contracts;
using ConverseErp.Platform.Personal;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Businesses.Front;

/// <summary>Keeps the chats of shared numbers, before a tenant is known. A person with two ids
/// has the chat under both, so that either finds it.</summary>
internal sealed class FrontChats(SystemSession system, PersonalData personal)
{
    /// <summary>Fills in what is known: one round trip for all.</summary>
    public async Task LoadAsync(IReadOnlyList<FrontTurn> turns, CancellationToken cancel)
    {
        if (turns.Count == 0) return;
        (int[] turnOf, string[] numbers, byte[][] hashes) = Keys(turns);
        List<Found> found = await system.ListAsync("""
            WITH sender AS (
              SELECT * FROM unnest($2::int[], $3::text[], $4::bytea[]) AS s (turn, number, hash))
            SELECT 0, m.turn - 1, NULL::uuid, NULL::text, NULL::bytea, 0::bigint
            FROM unnest($1::uuid[]) WITH ORDINALITY AS m (id, turn)
            JOIN platform.seen s ON s.id = m.id
            UNION ALL
            SELECT 1, s.turn, c.business_id, c.language, c.dialogue, c.version
            FROM sender s JOIN businesses.front_chat c
              ON c.phone_number_id = s.number AND c.person_hash = s.hash
            UNION ALL
            SELECT 2, s.turn, r.business_id, r.source, NULL, extract(epoch FROM r.routed_at)::bigint
            FROM sender s JOIN businesses.sender_route r
              ON r.phone_number_id = s.number AND r.person_hash = s.hash
            """,
            r => new Found(
                r.GetInt32(0), (int)r.GetInt64(1), r.IsDBNull(2) ? null : r.GetGuid(2),
                r.IsDBNull(3) ? null : r.GetString(3), r.IsDBNull(4) ? null : (byte[])r[4],
                r.GetInt64(5)),
            cancel, turns.Select(t => t.Id.Value).ToArray(), turnOf, numbers, hashes);
        foreach (IGrouping<int, Found> rows in found.GroupBy(f => f.Turn))
            Fill(turns[rows.Key], [.. rows]);
    }

    /// <summary>Keeps what has changed, and that these messages have had their effect.</summary>
    /// <exception cref="InvalidOperationException">A chat was changed meanwhile by a process
    /// that works this lane no longer; the message is decided again.</exception>
    public async Task SaveAsync(IReadOnlyList<FrontTurn> turns, CancellationToken cancel)
    {
        FrontTurn[] joining = [.. turns.Where(t => t.Joins is not null)];
        if (joining.Length > 0) await JoinAsync(joining, cancel);
        FrontTurn[] changed = [.. turns.Where(t => t.After is not null)];
        if (changed.Length == 0) return;
        (int[] turnOf, string[] numbers, byte[][] hashes) = Keys(changed);
        FrontChat[] chats = [.. turnOf.Select(turn => changed[turn].After!)];
        List<Guid> kept = await system.ListAsync("""
            WITH told AS (
              SELECT * FROM unnest($1::uuid[], $2::text[], $3::bytea[], $4::uuid[], $5::text[],
                                   $6::bytea[], $7::bigint[], $8::boolean[])
                AS t (id, number, hash, chosen, language, dialogue, version, done)),
            kept AS (
              INSERT INTO businesses.front_chat AS c
                (phone_number_id, person_hash, business_id, language, dialogue, version)
              SELECT number, hash, chosen, language, dialogue, version FROM told
              ORDER BY number, hash
              ON CONFLICT (phone_number_id, person_hash) DO UPDATE
                SET business_id = EXCLUDED.business_id, language = EXCLUDED.language,
                    dialogue = EXCLUDED.dialogue, version = EXCLUDED.version, updated_at = now()
                WHERE c.version < EXCLUDED.version
              RETURNING phone_number_id, person_hash),
            whole AS (
              SELECT t.id, bool_and(k.person_hash IS NOT NULL) AS ok, bool_or(t.done) AS done
              FROM told t
              LEFT JOIN kept k ON k.phone_number_id = t.number AND k.person_hash = t.hash
              GROUP BY t.id),
            seen AS (
              INSERT INTO platform.seen (id) SELECT id FROM whole WHERE ok AND done ORDER BY id
              ON CONFLICT DO NOTHING)
            SELECT id FROM whole WHERE ok
            """,
            r => r.GetGuid(0), cancel, turnOf.Select(t => changed[t].Id.Value).ToArray(),
            numbers, hashes, chats.Select(c => c.Chosen?.Value).ToArray(),
            chats.Select(c => c.Language).ToArray(), chats.Select(Dialogue).ToArray(),
            chats.Select(c => c.Version).ToArray(),
            turnOf.Select(t => IsDone(changed[t])).ToArray());
        if (kept.Count != changed.Length)
            throw new InvalidOperationException("A front chat was changed by somebody else.");
    }

    /// <summary>A person goes on under other ids: their shops and their chat go with them.
    /// </summary>
    public async Task MoveAsync(
        string phoneNumberId, byte[][] before, byte[][] after, CancellationToken cancel)
    {
        await system.RunAsync("""
            INSERT INTO businesses.front_chat
              (phone_number_id, person_hash, business_id, language, dialogue, version)
            SELECT c.phone_number_id, n.hash, c.business_id, c.language, c.dialogue, c.version
            FROM (SELECT * FROM businesses.front_chat
                  WHERE phone_number_id = $1 AND person_hash = ANY($2)
                  ORDER BY version DESC LIMIT 1) AS c
            CROSS JOIN unnest($3::bytea[]) AS n (hash)
            ON CONFLICT DO NOTHING
            """, cancel, phoneNumberId, before, after);
        await system.RunAsync("""
            DELETE FROM businesses.front_chat
            WHERE phone_number_id = $1 AND person_hash = ANY($2) AND person_hash <> ALL($3)
            """, cancel, phoneNumberId, before, after);
    }

    // A message that goes on under its own id is remembered by the one who gets it; one that is
    // held is remembered with the dialogue.
    private static bool IsDone(FrontTurn turn) =>
        turn.Sends.All(s => s.Id != turn.Id)
        && turn.After?.Dialogue?.Asked?.Held.Any(h => h.Id == turn.Id) != true;

    private Task<int> JoinAsync(FrontTurn[] turns, CancellationToken cancel)
    {
        (int[] turnOf, string[] numbers, byte[][] hashes) = Keys(turns);
        return system.RunAsync("""
            INSERT INTO businesses.sender_route (business_id, person_hash, phone_number_id, source)
            SELECT j.business, j.hash, j.number, 'joined'
            FROM unnest($1::uuid[], $2::bytea[], $3::text[]) AS j (business, hash, number)
            ON CONFLICT DO NOTHING
            """, cancel, turnOf.Select(t => turns[t].Joins!.Value.Value).ToArray(), hashes,
            numbers);
    }

    private void Fill(FrontTurn turn, Found[] rows)
    {
        turn.Seen = rows.Any(r => r.What == 0);
        // Under two ids the newer one is the chat.
        Found? chat = rows.Where(r => r.What == 1).MaxBy(r => r.Number);
        if (chat is not null)
        {
            string? dialogue = personal.Reveal(default, chat.Dialogue);
            turn.Before = new FrontChat(
                chat.Business is { } chosen ? new BusinessId(chosen) : null, chat.Text,
                dialogue is null
                    ? null
                    : JsonSerializer.Deserialize(dialogue, DialogueJson.Default.FrontDialogue),
                chat.Number);
        }

        turn.Shops.AddRange(rows
            .Where(r => r.What == 2)
            .GroupBy(r => r.Business!.Value)
            .Select(g => (Shop: g.Key, Best: g.MinBy(r => Rank(r.Text))!))
            .OrderBy(s => Rank(s.Best.Text)).ThenByDescending(s => s.Best.Number)
            .ThenBy(s => s.Shop)
            .Select(s => new SenderShop(new BusinessId(s.Shop), s.Best.Text!)));
    }

    private byte[]? Dialogue(FrontChat chat) => chat.Dialogue is null
        ? null
        : personal.Protect(default, JsonSerializer.Serialize(
            chat.Dialogue, DialogueJson.Default.FrontDialogue));

    private static int Rank(string? source) => source switch
    {
        "member" => 0,
        "joined" => 1,
        _ => 2,
    };

    private static (int[] Turn, string[] Numbers, byte[][] Hashes) Keys(
        IReadOnlyList<FrontTurn> turns)
    {
        var keys = turns
            .SelectMany((turn, index) => turn.Hashes.Select(
                hash => (index, turn.Chat.PhoneNumberId, hash)))
            .ToArray();
        return ([.. keys.Select(k => k.index)], [.. keys.Select(k => k.PhoneNumberId)],
            [.. keys.Select(k => k.hash)]);
    }

    private sealed record Found(
        int What, int Turn, Guid? Business, string? Text, byte[]? Dialogue, long Number);
}
