using System.Globalization;
using ConverseErp.Contracts;

namespace ConverseErp.Outbound.Health;

/// <summary>When WhatsApp is said to deliver badly. Section <c>Outbound:Delivery</c>.</summary>
public sealed class DeliveryOptions
{
    /// <summary>Fewer messages than this say nothing.</summary>
    public int MessagesMin { get; set; } = 50;

    /// <summary>Of what was accepted two to seven minutes ago, so much must be on phones.
    /// </summary>
    public int DeliveredPercentMin { get; set; } = 90;

    /// <summary>Of one provider's attempts of five minutes, so many may fail.</summary>
    public int FailedPercentMax { get; set; } = 10;

    /// <summary>Above so many a number at another provider steps in where there is one.</summary>
    public int SwitchPercentMax { get; set; } = 5;

    /// <summary>Attempts that have not left, after two minutes without one delivery, mean that it
    /// is gone. Phones that are off do not count: what has left waits for them.</summary>
    public int SilentAttemptsMin { get; set; } = 5;
}

/// <summary>Decides from the counts of all processes whether WhatsApp works. Pure.</summary>
internal static class DeliveryDecision
{
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan OnPhones = TimeSpan.FromSeconds(120);
    private static readonly TimeSpan Left = TimeSpan.FromSeconds(30);

    /// <summary>The mode that the counts speak for, with the reason.</summary>
    public static (Mode Mode, string Reason) Of(
        IReadOnlyCollection<DeliveryCount> counts, DateTimeOffset now, DeliveryOptions options)
    {
        if (Silent(counts, now, options) is { } gone) return (Mode.CompanionOnly, gone);
        if (Undelivered(counts, now, options) is { } bad) return (Mode.WhatsAppDegraded, bad);
        foreach (IGrouping<string, DeliveryCount> provider in counts
            .GroupBy(c => c.Provider).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            if (Failing(provider, now, options, options.FailedPercentMax) is { } failing)
                return (Mode.WhatsAppDegraded, failing);
        }

        return (Mode.Full, "");
    }

    /// <summary>The providers that another one should step in for.</summary>
    public static IEnumerable<string> Switched(
        IReadOnlyCollection<DeliveryCount> counts, DateTimeOffset now,
        DeliveryOptions options) =>
        counts.GroupBy(c => c.Provider)
            .Where(p => Failing(p, now, options, options.SwitchPercentMax) is not null)
            .Select(p => p.Key);

    private static string? Silent(
        IReadOnlyCollection<DeliveryCount> counts, DateTimeOffset now, DeliveryOptions options)
    {
        int tried = 0;
        if (counts.Max(count => count.DeliveredAt) > now - OnPhones) return null;
        DateTimeOffset? last = counts.Max(LastWell);
        foreach (DeliveryCount count in counts)
        {
            // What failed before something left says nothing of the quiet after it, and what has
            // just left may still be delivered. However long ago: what waits tries ever more
            // seldom, and that it is quiet is no sign that it works.
            if (count.At < now - Left && (last is null || count.At >= last))
                tried += Math.Max(0, count.Accepted - count.Seen) + count.Failed;
        }

        return tried >= options.SilentAttemptsMin
            ? Said($"no WhatsApp delivery for {OnPhones.TotalSeconds:0} s, {tried} have not left")
            : null;
    }

    private static DateTimeOffset? LastWell(DeliveryCount count)
    {
        DateTimeOffset? left = count.Seen > 0 ? count.At + DeliveryTally.Step : null;
        return left is null || count.DeliveredAt > left ? count.DeliveredAt : left;
    }

    private static string? Undelivered(
        IEnumerable<DeliveryCount> counts, DateTimeOffset now, DeliveryOptions options)
    {
        int accepted = 0, delivered = 0;
        foreach (DeliveryCount count in counts)
        {
            if (count.At < now - OnPhones - Window || count.At >= now - OnPhones) continue;
            accepted += Math.Max(0, count.Accepted);
            delivered += count.Delivered;
        }

        return accepted >= options.MessagesMin
            && delivered * 100L < accepted * (long)options.DeliveredPercentMin
                ? Said($"{delivered} of {accepted} delivered after {OnPhones.TotalSeconds:0} s")
                : null;
    }

    // One that was accepted and has not left after half a minute counts as failed.
    private static string? Failing(
        IGrouping<string, DeliveryCount> provider, DateTimeOffset now, DeliveryOptions options,
        int percentMax)
    {
        int tried = 0, failed = 0;
        foreach (DeliveryCount count in provider)
        {
            if (count.At < now - Window || count.At >= now - Left) continue;
            int accepted = Math.Max(0, count.Accepted);
            tried += accepted + count.Failed;
            failed += count.Failed + Math.Max(0, accepted - count.Seen);
        }

        return tried >= options.MessagesMin
            && failed * 100L > tried * (long)percentMax
                ? Said($"{provider.Key}: {failed} of {tried} failed")
                : null;
    }

    private static string Said(FormattableString text) =>
        text.ToString(CultureInfo.InvariantCulture);
}
