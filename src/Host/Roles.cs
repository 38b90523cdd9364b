using ConverseErp.Platform.Modules;

namespace ConverseErp.Host;

/// <summary>One table from role to loops. A role never changes what the code does, only which
/// loops of it run here.</summary>
internal static class Roles
{
    /// <summary>Every role but <c>all</c>, in the order they are started.</summary>
    public static readonly IReadOnlyDictionary<string, string[]> Loops =
        new Dictionary<string, string[]>
        {
            ["webhook"] = ["intake-webhooks", "intake-media"],
            ["conversations"] = ["front", "conversations", "conversations-errands",
                "conversations-models", "intake-events", "relay"],
            ["orders"] = ["orders", "relay"],
            ["inventory"] = ["inventory", "relay"],
            ["invoicing"] = ["invoicing", "invoicing-irp", "relay"],
            ["ledger"] = ["ledger", "ledger-money", "ledger-gateway",
                "ledger-requests", "relay"],
            ["outbound"] =
            [
                "outbound", "outbound-money", "outbound-statuses", "outbound-upkeep",
                "outbound-delays", "outbound-delivery", "outbound-rescue", "outbound-templates",
                "outbound-reports", "outbound-marketing", "outbound-broadcasts", "relay",
            ],
            ["operations"] = ["operations-upkeep", "operations-watch", "operations-api"],
            ["companion"] = ["companion-api", "companion-pages"],
        };

    public const string All = "all";

    /// <summary>The loops of these roles.</summary>
    /// <exception cref="ArgumentException">A role is unknown; the message lists them.</exception>
    public static IReadOnlySet<string> LoopsOf(IEnumerable<string> roles)
    {
        HashSet<string> loops = [];
        foreach (string role in roles)
        {
            if (role == All) loops.UnionWith(Loops.Values.SelectMany(l => l));
            else if (Loops.TryGetValue(role, out string[]? some)) loops.UnionWith(some);
            else
            {
                throw new ArgumentException(
                    $"There is no role '{role}'. Roles: {string.Join(", ", Loops.Keys)}, {All}.",
                    nameof(roles));
            }
        }

        return loops;
    }

    /// <summary>A table that names a loop nobody has, or a loop no role runs, is a mistake.
    /// </summary>
    /// <exception cref="InvalidOperationException">Names the loop.</exception>
    public static void Check(IEnumerable<Loop> known)
    {
        HashSet<string> names = [.. known.Select(l => l.Name), "relay"];
        HashSet<string> used = [.. Loops.Values.SelectMany(l => l)];
        string? odd = used.Except(names).Concat(names.Except(used)).FirstOrDefault();
        if (odd is not null)
            throw new InvalidOperationException($"Loop '{odd}' is not both known and run.");
    }
}
