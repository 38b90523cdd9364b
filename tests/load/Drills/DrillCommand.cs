using System.CommandLine;
using System.Globalization;

namespace ConverseErp.Tests.Load.Drills;

/// <summary><c>./converse drill outage [--minutes N] [--rate N]</c>: a rehearsal on a private
/// installation, with what must hold afterwards.</summary>
internal static class DrillCommand
{
    private const int MinutesMax = 60;
    private const int RateMax = 1_000;

    public static Command Make()
    {
        Option<int> minutes = Number(
            "--minutes", 10, MinutesMax, "How long WhatsApp is switched off.");
        Option<int> rate = Number("--rate", 100, RateMax, "Messages a second.");
        Command outage = new("outage", "WhatsApp answers nobody; then it is back.")
        {
            minutes, rate,
        };
        outage.SetAction(async (parsed, stop) =>
        {
            IReadOnlyList<DrillCheck> checks = await OutageDrill.RunAsync(
                TimeSpan.FromMinutes(parsed.GetValue(minutes)), parsed.GetValue(rate),
                line => Console.Error.WriteLine("outage: " + line), stop);
            foreach (DrillCheck check in checks) Console.Out.WriteLine(check);
            int failed = checks.Count(check => !check.Holds);
            Console.Out.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{checks.Count - failed} hold, {failed} fail"));
            return failed == 0 ? 0 : 1;
        });
        return new Command("drill", "Rehearse a bad day on a private installation.") { outage };
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
