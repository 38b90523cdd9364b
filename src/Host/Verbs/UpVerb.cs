using System.CommandLine;
using ConverseErp.Host.Installation;

namespace ConverseErp.Host.Verbs;

internal static class UpVerb
{
    internal static Command Make()
    {
        Option<string> data = InstallationOptions.Data();
        Option<int?> port = InstallationOptions.Port(
            $"Where all HTTP is served ({UpOptions.DefaultPort}, or where it runs already)");
        Option<bool> split = new("--split")
        {
            Description = "One process per role, nginx in front, instead of one for all",
        };
        Option<bool> noSimulator = new("--no-simulator")
        {
            Description = "Leave the stand-in for the providers out",
        };
        Option<bool> noDemo = new("--no-demo") { Description = "Leave the demo shop out" };
        Option<bool> detach = new("--detach")
        {
            Description = "Return when ready; ./converse down stops it",
        };
        Command up = new("up", "Start the whole installation, or what is missing of it.")
        {
            data, port, split, noSimulator, noDemo, detach,
        };
        up.SetAction((parsed, stop) => UpFlow.UpAsync(
            new UpOptions(
                InstallationFolder.Create(parsed.GetRequiredValue(data)),
                parsed.GetValue(port),
                Split: parsed.GetValue(split),
                Simulator: !parsed.GetValue(noSimulator),
                Demo: !parsed.GetValue(noDemo)),
            parsed.GetValue(detach), stop));
        return up;
    }
}

internal static class DownVerb
{
    internal static Command Make()
    {
        Option<string> data = InstallationOptions.Data();
        Command down = new("down", "Stop the installation; its data stay.") { data };
        down.SetAction((parsed, _) =>
            UpFlow.DownAsync(InstallationFolder.At(parsed.GetRequiredValue(data))));
        return down;
    }
}
