namespace ConverseErp.Host.Installation;

/// <summary>The roles as a split installation starts them, and what each may know.</summary>
internal static class RoleNames
{
    internal const string All = Roles.All;
    internal const string Simulator = "simulator";

    /// <summary>Every role of the product; each is one process under <c>--split</c>.</summary>
    internal static readonly IReadOnlyList<string> Split = [.. Roles.Loops.Keys];

    /// <summary>Settings that not every role gets: provider secrets go where a loop needs them,
    /// and only the one process for all forwards to the Simulator (else nginx does).</summary>
    private static readonly Dictionary<string, string[]> Reserved =
        new(StringComparer.Ordinal)
    {
        ["Simulator__ForwardTo"] = [],
        ["Providers__Meta__AppSecret"] = ["webhook"],
        ["Providers__Meta__VerifyToken"] = ["webhook"],
        ["Providers__Meta__AccessToken"] = ["webhook", "ledger", "outbound"],
        ["Providers__Dialog360__ApiKey"] = ["webhook", "outbound"],
        ["Providers__Dialog360__WebhookSecret"] = ["webhook"],
        ["Providers__Gupshup__ApiKey"] = ["outbound"],
        ["Providers__Gupshup__Secret"] = ["webhook"],
        ["Providers__Twilio__AuthToken"] = ["webhook", "outbound"],
        ["Providers__Sms__ApiKey"] = ["outbound"],
        ["Providers__Sms__ApiToken"] = ["outbound"],
        ["Providers__Sms__Secret"] = ["webhook", "outbound"],
        ["Providers__Razorpay__WebhookSecret"] = ["webhook"],
        ["Providers__Razorpay__PreviousWebhookSecret"] = ["webhook"],
        ["Providers__Razorpay__KeySecret"] = ["ledger"],
        ["Providers__Irp__ClientSecret"] = ["invoicing"],
        ["Providers__Irp__AccountKey"] = ["invoicing", "companion"],
        ["Providers__Speech__ApiKey"] = ["conversations"],
        ["Providers__Llm__ApiKey"] = ["conversations"],
        ["Operations__Token"] = ["operations"],
        ["Operations__Alerts__OnCallUrl"] = ["operations"],
        ["Operations__Alerts__LeadershipUrl"] = ["operations"],
    };

    /// <summary>Whether the setting may reach the role. The Simulator stands outside the
    /// product and gets its own section alone.</summary>
    internal static bool MayKnow(string role, string key)
    {
        if (key == ConnectionSettings.Owner) return false;
        bool simulators = key.StartsWith("Simulator__", StringComparison.Ordinal)
            && key != "Simulator__ForwardTo";
        if (role == Simulator) return simulators;
        if (simulators) return false;
        return role == All || !Reserved.TryGetValue(key, out string[]? roles)
            || roles.Contains(role, StringComparer.Ordinal);
    }
}
