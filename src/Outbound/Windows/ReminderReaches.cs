using System.Data.Common;
using ConverseErp.Contracts;
using ConverseErp.Outbound.Channels;
using ConverseErp.Platform.Personal;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Outbound.Windows;

/// <summary>Says how a reminder would go and what it would cost, for whoever offers one.</summary>
internal sealed class ReminderReaches(
    TenantSessions sessions, PersonalData personal, ITemplates templates, IMessagePrices prices,
    OutboundOptions options, TimeProvider clock) : IReminderReach
{
    public async Task<IReadOnlyList<ReminderReach>> OfAsync(
        BusinessId business, string phoneNumberId, IReadOnlyList<PartyContact> people,
        string language, CancellationToken cancel)
    {
        DateTimeOffset now = clock.GetUtcNow();
        DateOnly today = IndianDay.Of(now);
        byte[][][] persons =
            [.. people.Select(p => Recipients.Hashes(personal, p.Phone, p.Bsuid))];
        byte[][] all = [.. persons.SelectMany(p => p)];
        HashSet<string> open = [];
        HashSet<string> stopped = [];
        long used = 0;
        await sessions.RunAsync(business, SessionUse.ReadNow, reads =>
        {
            reads.Read("""
                SELECT person FROM outbound.heard
                WHERE business_id = $1 AND phone_number_id = $2 AND person = ANY($3) AND at > $4
                """, row => open.Add(Hex(row)), business.Value, phoneNumberId, all,
                (now - Forms.WindowLength).ToUniversalTime());
            reads.Read("""
                SELECT person FROM outbound.opt_out WHERE business_id = $1 AND person = ANY($2)
                """, row => stopped.Add(Hex(row)), business.Value, all);
            reads.Read("""
                SELECT used FROM outbound.free_used
                WHERE business_id = $1 AND phone_number_id = $2 AND month = $3
                """, row => used = row.GetInt64(0),
                business.Value, phoneNumberId, new DateOnly(today.Year, today.Month, 1));
        }, cancel);
        MessageCost words = prices.FreeInMonth(MessageRate.Service, now) > used
            ? MessageCost.Zero
            : prices.Of(MessageRate.Service, now);
        return
        [
            .. people.Select((person, i) =>
            {
                string tongue = Forms.TemplateLanguage(person.Language ?? language, MustBe.Any);
                bool isOpen = persons[i].Any(p => open.Contains(Convert.ToHexString(p)));
                return new ReminderReach(
                    persons[i].Any(p => stopped.Contains(Convert.ToHexString(p))), isOpen,
                    isOpen ? words : Template(phoneNumberId, tongue, now),
                    options.ReminderTemplate, tongue);
            }),
        ];
    }

    private MessageCost Template(string number, string language, DateTimeOffset now) =>
        prices.Of(templates.Of(number, options.ReminderTemplate, language).Charged, now);

    private static string Hex(DbDataReader row) =>
        Convert.ToHexString((byte[])row.GetValue(0));
}
