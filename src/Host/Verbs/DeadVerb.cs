using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.Json;
using ConverseErp.Host.Installation;
using ConverseErp.Operations.DeadLetters;
using ConverseErp.Platform.Lanes;

namespace ConverseErp.Host.Verbs;

/// <summary><c>dead</c>: messages that could not be done, seen, explained, sent again or dropped,
/// each step with its line in the record.</summary>
internal static class DeadVerb
{
    private const int ListMax = 200;

    /// <summary>Who is at the keyboard, for the record.</summary>
    internal static string Me
    {
        get
        {
            string name = "command line, " + Environment.UserName;
            return name.Length <= DeadLetterDesk.ByMax ? name : name[..DeadLetterDesk.ByMax];
        }
    }

    internal static Command Make() => new("dead", "Messages that could not be done and were set "
        + "aside: seen, explained, sent again, dropped.")
    {
        List(), Show(), Replay(), Drop(),
    };

    private static Command List()
    {
        Option<string> data = InstallationOptions.Data();
        Option<bool> json = InstallationOptions.Json();
        Command list = new("list", "What is set aside, oldest first.") { data, json };
        list.SetAction(async (parsed, stop) =>
        {
            await using ServiceProvider rooms =
                InstallationOptions.Rooms(parsed.GetRequiredValue(data));
            IReadOnlyList<DeadLetter> letters =
                await rooms.GetRequiredService<DeadLetterDesk>().ListAsync(ListMax, stop);
            if (parsed.GetValue(json)) return await JsonAsync(letters.Select(Told));
            if (letters.Count == 0) await Console.Out.WriteLineAsync("nothing is set aside");
            foreach (DeadLetter letter in letters)
            {
                ParkedMessage m = letter.Message;
                string shop = OneLine(letter.Shop ?? m.Business.Value.ToString());
                await Console.Out.WriteLineAsync(FormattableString.Invariant(
                    $"{m.Id,8} {m.ParkedAt:u} {shop}: {letter.Was}: {OneLine(m.Reason)}"));
            }

            return 0;
        });
        return list;
    }

    private static Command Show()
    {
        Option<string> data = InstallationOptions.Data();
        Option<bool> json = InstallationOptions.Json();
        Option<bool> body = new("--body")
        {
            Description = "Also the message itself: people's words, for your eyes only",
        };
        Argument<long> id = Number();
        Command show = new("show", "One of them with its story.") { data, json, body, id };
        show.SetAction(async (parsed, stop) =>
        {
            await using ServiceProvider rooms =
                InstallationOptions.Rooms(parsed.GetRequiredValue(data));
            DeadLetterStory? found = await rooms.GetRequiredService<DeadLetterDesk>().FindAsync(
                parsed.GetValue(id), stop);
            if (found is null)
            {
                await Console.Error.WriteLineAsync("it is not set aside (any more)");
                return CommandLine.Failed;
            }

            string? words = parsed.GetValue(body)
                ? Encoding.UTF8.GetString(found.Story.Body.Span) : null;
            if (parsed.GetValue(json)) return await JsonAsync(Told(found, words));
            await WriteAsync(found, words);
            return 0;
        });
        return show;
    }

    private static Command Replay()
    {
        Option<string> data = InstallationOptions.Data();
        Option<bool> json = InstallationOptions.Json();
        Option<string> by = By();
        Argument<long> id = Number();
        Command replay = new("replay", "Send it again, with those of its shop beside it, in their "
            + "order; asked twice, it is sent once.")
        {
            data, json, by, id,
        };
        replay.SetAction(async (parsed, stop) =>
        {
            if (Fits(parsed.GetValue(by), DeadLetterDesk.ByMax) is not { } who)
                return await CommandLine.MisusedAsync("--by is a name of 1 to 80 characters.");
            await using ServiceProvider rooms =
                InstallationOptions.Rooms(parsed.GetRequiredValue(data));
            DeadLetterOutcome outcome = await rooms.GetRequiredService<DeadLetterDesk>()
                .ReplayAsync(parsed.GetValue(id), who, stop);
            return await TellAsync(outcome, "messages sent again", parsed.GetValue(json));
        });
        return replay;
    }

    private static Command Drop()
    {
        Option<string> data = InstallationOptions.Data();
        Option<bool> json = InstallationOptions.Json();
        Option<string> by = By();
        Option<string> reason = new("--reason")
        {
            Description = "Why nobody needs it, or what its shop was told", Required = true,
            HelpName = "TEXT",
        };
        Argument<long> id = Number();
        Command drop = new("drop", "Forget it for good: tell its shop what did not happen.")
        {
            data, json, by, reason, id,
        };
        drop.SetAction(async (parsed, stop) =>
        {
            if (Fits(parsed.GetValue(by), DeadLetterDesk.ByMax) is not { } who)
                return await CommandLine.MisusedAsync("--by is a name of 1 to 80 characters.");
            if (Fits(parsed.GetValue(reason), DeadLetterDesk.WhyMax) is not { } why)
                return await CommandLine.MisusedAsync("--reason has 1 to 300 characters.");
            await using ServiceProvider rooms =
                InstallationOptions.Rooms(parsed.GetRequiredValue(data));
            DeadLetterOutcome outcome = await rooms.GetRequiredService<DeadLetterDesk>()
                .DropAsync(parsed.GetValue(id), why, who, stop);
            return await TellAsync(outcome, "message dropped", parsed.GetValue(json));
        });
        return drop;
    }

    private static Argument<long> Number() => new("ID") { Description = "Its number in the list" };

    private static Option<string> By() => new("--by")
    {
        Description = "Who does it, for the record", HelpName = "NAME",
        DefaultValueFactory = static _ => Me,
    };

    private static string? Fits(string? text, int most) =>
        text?.Trim() is { Length: > 0 } line && line.Length <= most && !line.Any(char.IsControl)
            ? line : null;

    private static async Task<int> TellAsync(
        DeadLetterOutcome outcome, string done, bool json)
    {
        if (json)
        {
            await JsonAsync(new
            {
                done = outcome.Done, earlier = outcome.Earlier is { } gone ? Told(gone) : null,
            });
        }
        else if (outcome.Done > 0)
        {
            await Console.Out.WriteLineAsync(string.Create(
                CultureInfo.InvariantCulture, $"{outcome.Done} {done}"));
        }
        else
        {
            await Console.Out.WriteLineAsync(outcome.Earlier is { } earlier
                ? FormattableString.Invariant(
                    $"nothing to do: {earlier.Action} before, {earlier.At:u} by {earlier.By}")
                : "it is not set aside, and never was");
        }

        return outcome.IsKnown ? 0 : CommandLine.Failed;
    }

    private static async Task WriteAsync(DeadLetterStory found, string? words)
    {
        ParkedMessage m = found.Letter.Message;
        ParkedStory story = found.Story;
        string[] lines =
        [
            $"{m.Id}: {found.Letter.Was}",
            $"  shop     {OneLine(found.Letter.Shop ?? "-")} ({m.Business.Value})",
            $"  notices  {found.Letter.Noticed}",
            $"  type     {m.Type}, message {m.Message.Value}",
            FormattableString.Invariant($"  parked   {m.ParkedAt:u} after {story.Tries} tries"),
            $"  reason   {OneLine(m.Reason)}",
            $"  last     {OneLine(story.LastError)}",
            $"  shop's   {story.Before} before it and {story.Behind} behind it",
            $"  again    sent again {story.ReplayedBefore} times before",
            .. found.History.Select(g => FormattableString.Invariant(
                $"  {g.Action} {g.At:u} by {g.By} {OneLine(g.Why)}")),
        ];
        foreach (string line in lines) await Console.Out.WriteLineAsync(line);
        if (words is not null) await Console.Out.WriteLineAsync(words);
    }

    private static async Task<int> JsonAsync(object told)
    {
        await Console.Out.WriteLineAsync(JsonSerializer.Serialize(told, AtomicFile.Json));
        return 0;
    }

    // Reasons and names are other people's text, also for a terminal.
    private static string OneLine(string text) =>
        string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c));

    private static object Told(DeadLetter letter) => new
    {
        letter.Message.Id, letter.Was, letter.Noticed, letter.Message.Service,
        business = letter.Message.Business.Value, letter.Shop,
        message = letter.Message.Message.Value, letter.Message.Type, letter.Message.Reason,
        letter.Message.ParkedAt,
    };

    private static object Told(DeadLetterStory found, string? body) => new
    {
        letter = Told(found.Letter), found.Story.Tries, found.Story.LastError,
        found.Story.Before, found.Story.Behind, found.Story.ReplayedBefore,
        history = found.History.Select(Told), body,
    };

    private static object Told(ParkedGone gone) => new
    {
        gone.Message.Id, gone.At, gone.Action, gone.By, gone.Why, gone.Tries,
    };
}
