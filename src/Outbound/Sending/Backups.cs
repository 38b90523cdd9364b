using System.Collections.Frozen;

namespace ConverseErp.Outbound.Sending;

/// <summary>An item of <c>Outbound:Backups</c>: what steps in for one shop's number.</summary>
public sealed class BackupOptions
{
    /// <summary>The number that it stands in for.</summary>
    public string Of { get; set; } = "";

    /// <summary>At another provider: "gupshup:App", "twilio:+91…".</summary>
    public string Number { get; set; } = "";
}

/// <summary>The numbers that step in, each for its own number or for all that have none.
/// </summary>
internal sealed class Backups
{
    private readonly FrozenDictionary<string, string> _of;
    private readonly FrozenSet<string> _all;
    private readonly string? _usual;

    /// <exception cref="InvalidOperationException">An item lacks a number, stands in for itself
    /// or for a number that has one already; the message names it.</exception>
    public Backups(OutboundOptions options)
    {
        _usual = options.BackupNumber.Length > 0 ? options.BackupNumber : null;
        Dictionary<string, string> of = new(StringComparer.Ordinal);
        for (int i = 0; i < options.Backups.Count; i++)
        {
            BackupOptions item = options.Backups[i];
            string at = $"Outbound:Backups:{i}";
            if (item.Of.Length == 0 || item.Number.Length == 0)
                throw new InvalidOperationException($"{at} needs Of and Number.");
            if (item.Of == item.Number)
                throw new InvalidOperationException($"{at}: {item.Of} cannot step in for itself.");
            if (!of.TryAdd(item.Of, item.Number))
            {
                throw new InvalidOperationException(
                    $"{at}: something steps in for {item.Of} already.");
            }
        }

        _of = of.ToFrozenDictionary(StringComparer.Ordinal);
        _all = (_usual is null ? of.Values : of.Values.Append(_usual))
            .ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>What steps in for a number; null when nothing does.</summary>
    public string? Of(string number) =>
        _of.TryGetValue(number, out string? own) ? own : _usual == number ? null : _usual;

    /// <summary>Whether a number steps in for another.</summary>
    public bool Has(string number) => _all.Contains(number);
}
