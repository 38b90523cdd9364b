using System.CommandLine;
using ConverseErp.Host.Developing;
using ConverseErp.Host.Installation;

namespace ConverseErp.Host.Verbs;

internal static class DevVerb
{
    internal static Command Make()
    {
        Argument<string> role = new("role") { Description = "The role to work on" };
        role.AcceptOnlyFromAmong([RoleNames.All, .. RoleNames.Split, RoleNames.Simulator]);
        Option<string> data = InstallationOptions.Data();
        Command dev = new("dev", "Run one role from the sources, again at every save, against the "
            + "servers of a running ./converse up.")
        {
            role, data,
        };
        dev.SetAction((parsed, stop) => DevFlow.RunAsync(
            InstallationOptions.Existing(parsed.GetRequiredValue(data)),
            InstallationOptions.SourceFolder, parsed.GetRequiredValue(role), stop));
        return dev;
    }
}
