using ConverseErp.Contracts;
using Npgsql;

namespace ConverseErp.Tests.Load.Drills;

/// <summary>How the product's own rows stand.</summary>
/// <param name="Arrived">Delivered, read.</param>
internal sealed record OutageRows(int Arrived, int Failed, int Unknown)
{
    public static async Task<OutageRows> ReadAsync(
        NpgsqlDataSource database, CancellationToken stop)
    {
        // The notices about the delay are messages of their own, without words.
        await using NpgsqlCommand command = database.CreateCommand("""
            SELECT count(*) FILTER (WHERE state >= 7), count(*) FILTER (WHERE state = 6),
                   count(*) FILTER (WHERE state = 3)
            FROM outbound.message m
            WHERE NOT EXISTS (SELECT FROM outbound.delay_notice n
              WHERE n.business_id = m.business_id AND n.notice = m.message_id)
            """);
        await using NpgsqlDataReader reader = await command.ExecuteReaderAsync(stop);
        await reader.ReadAsync(stop);
        return new OutageRows(
            (int)reader.GetInt64(0), (int)reader.GetInt64(1), (int)reader.GetInt64(2));
    }
}

/// <summary>What people could read at the end of the outage on the page that an SMS led them to.
/// </summary>
/// <param name="Notices">Of all people.</param>
/// <param name="Replies">Words that wait on those pages.</param>
internal sealed record OutageInbox(int Notices, IReadOnlySet<string> Replies)
{
    public static async Task<OutageInbox> ReadAsync(
        NpgsqlDataSource database, IWaitingReplies waiting, CancellationToken stop)
    {
        List<(BusinessId Shop, Guid Notice)> notices = [];
        await using (NpgsqlCommand command = database.CreateCommand(
            "SELECT business_id, notice FROM outbound.delay_notice"))
        await using (NpgsqlDataReader reader = await command.ExecuteReaderAsync(stop))
        {
            while (await reader.ReadAsync(stop))
                notices.Add((new BusinessId(reader.GetGuid(0)), reader.GetGuid(1)));
        }

        HashSet<string> replies = new(StringComparer.Ordinal);
        foreach ((BusinessId shop, Guid notice) in notices)
        {
            foreach (WaitingReply reply in
                await waiting.ListAsync(shop, notice, stop) ?? [])
                replies.Add(reply.Text);
        }

        return new OutageInbox(notices.Count, replies);
    }
}
