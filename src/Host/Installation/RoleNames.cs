namespace ConverseErp.Host.Installation;

/// <summary>The roles as a split installation starts them, and what each may know.</summary>
internal static class RoleNames
{
    internal const string All = "all";
    internal const string Simulator = "simulator";

    /// <summary>Every role of the product; each is one process under <c>--split</c>.</summary>
    internal static readonly IReadOnlyList<string> Split =
    [
        "webhook", "conversations", "orders", "inventory", "invoicing", "ledger", "outbound",
        "operations", "companion",
    ];

    /// <summary>Settings that not every role gets: provider secrets go where a loop needs them,
    /// and only the one process for all forwards to the Simulator (else nginx does).</summary>
    private static readonly Dictionary<string, string[]> Reserved =
        new(StringComparer.Ordinal)
    {
        ["Simulator__ForwardTo"] = [],
        ["Providers__Meta__AppSecret"] = ["webhook", Simulator],
        ["Providers__Meta__VerifyToken"] = ["webhook", Simulator],
        ["Providers__Meta__AccessToken"] = ["webhook", "outbound", Simulator],
    };

    /// <summary>Whether the configuration key may reach the role.</summary>
    internal static bool MayKnow(string role, string key)
    {
        if (key == ConnectionSettings.Owner) return false;
        if (role == All) return true;
        if (role == Simulator && ServersOnly(key)) return false;
        return !Reserved.TryGetValue(key, out string[]? roles)
            || roles.Contains(role, StringComparer.Ordinal);
    }

    // The Simulator stands outside the product: it reaches it as a provider would.
    private static bool ServersOnly(string key) =>
        key.StartsWith("Postgres__", StringComparison.Ordinal)
        || key.StartsWith("RabbitMq__", StringComparison.Ordinal)
        || key.StartsWith("Redis__", StringComparison.Ordinal)
        || key.StartsWith("PersonalData__", StringComparison.Ordinal)
        || key.StartsWith("Links__", StringComparison.Ordinal)
        || key.StartsWith("Blobs__", StringComparison.Ordinal);
}
