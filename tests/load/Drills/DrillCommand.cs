using System.CommandLine;
using System.Globalization;

namespace ConverseErp.Tests.Load.Drills;

/// <summary><c>./converse drill outage|blackout [--minutes N] [--rate N]</c>: a rehearsal on a
/// private installation, with what must hold afterwards.</summary>
internal static class DrillCommand
{
    private const int MinutesMax = 60;
    private const int RateMax = 1_000;

    public static Command Make() =>
        new("drill", "Rehearse a bad day on a private installation.")
        {
            Of(Failing.WhatsApp, "outage", "WhatsApp answers nobody; then it is back.", 10, 100),
            Of(Failing.Everything, "blackout", "No provider answers; then all are back.", 60, 50),
        };

    private static Command Of(
        Failing what, string name, string description, int usualMinutes, int usualRate)
    {
        Option<int> minutes = Number(
            "--minutes", usualMinutes, MinutesMax, "How long it is switched off.");
        Option<int> rate = Number("--rate", usualRate, RateMax, "Messages a second.");
        Command drill = new(name, description) { minutes, rate };
        drill.SetAction(async (parsed, stop) =>
        {
            IReadOnlyList<DrillCheck> checks = await OutageDrill.RunAsync(
                what, TimeSpan.FromMinutes(parsed.GetValue(minutes)), parsed.GetValue(rate),
                line => Console.Error.WriteLine($"{name}: {line}"), stop);
            foreach (DrillCheck check in checks) Console.Out.WriteLine(check);
            int failed = checks.Count(check => !check.Holds);
            Console.Out.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{checks.Count - failed} hold, {failed} fail"));
            return failed == 0 ? 0 : 1;
        });
        return drill;
    }

    private static Option<int> Number(string name, int otherwise, int max, string what)
    {
        Option<int> option = new(name)
        {
            DefaultValueFactory = _ => otherwise, Description = what,
        };
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() < 1 || result.GetValueOrDefault<int>() > max)
                result.AddError($"{name} takes 1 to {max}.");
        });
        return option;
    }
}

/// <summary>One thing that must hold after a drill.</summary>
/// <param name="Seen">What was counted.</param>
internal sealed record DrillCheck(string What, bool Holds, string Seen)
{
    public override string ToString() => $"{(Holds ? "holds" : "FAILS")}  {What}: {Seen}";
}
