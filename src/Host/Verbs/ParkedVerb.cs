using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using ConverseErp.Contracts;
using ConverseErp.Host.Installation;
using ConverseErp.Platform.Lanes;

namespace ConverseErp.Host.Verbs;

/// <summary><c>parked</c>: messages that were set aside, listed, sent again or dropped.</summary>
internal static class ParkedVerb
{
    private const int ListMax = 200;

    internal static Command Make()
    {
        Option<string> data = InstallationOptions.Data();
        Option<bool> json = InstallationOptions.Json();
        Command parked = new("parked", "Messages that could not be done and were set aside, "
            + "oldest first.")
        {
            data, json, Replay(), Drop(),
        };
        parked.SetAction(async (parsed, stop) =>
        {
            await using ServiceProvider rooms =
                InstallationOptions.Rooms(parsed.GetRequiredValue(data));
            List<ParkedMessage> messages =
                await rooms.GetRequiredService<ParkingLot>().ListAsync(ListMax, stop);
            if (parsed.GetValue(json))
            {
                await Console.Out.WriteLineAsync(JsonSerializer.Serialize(
                    messages.Select(Told), AtomicFile.Json));
                return 0;
            }

            if (messages.Count == 0) await Console.Out.WriteLineAsync("nothing is parked");
            foreach (ParkedMessage m in messages)
            {
                string reason = m.Reason.ReplaceLineEndings(" ");
                await Console.Out.WriteLineAsync(FormattableString.Invariant(
                    $"{m.Id,8} {m.ParkedAt:u} {m.Service} {m.Business.Value} {m.Type}: {reason}"));
            }

            return 0;
        });
        return parked;
    }

    private static Command Replay()
    {
        Option<string> data = InstallationOptions.Data();
        Option<string> service = new("--service")
        {
            Description = "The service that set them aside, such as orders", Required = true,
            HelpName = "NAME",
        };
        Option<string> business = new("--business")
        {
            Description = "The shop's id", Required = true, HelpName = "ID",
        };
        Command replay = new("replay", "Send a shop's messages again, in their order; what had "
            + "its effect already is not done twice.")
        {
            data, service, business,
        };
        replay.SetAction(async (parsed, stop) =>
        {
            if (!Guid.TryParse(parsed.GetRequiredValue(business), out Guid shop))
                return await CommandLine.MisusedAsync("--business is not an id.");
            await using ServiceProvider rooms =
                InstallationOptions.Rooms(parsed.GetRequiredValue(data));
            int count = await rooms.GetRequiredService<ParkingLot>().ReplayAsync(
                parsed.GetRequiredValue(service), new BusinessId(shop), DeadVerb.Me,
                stop);
            await Console.Out.WriteLineAsync(string.Create(
                CultureInfo.InvariantCulture, $"{count} messages sent again"));
            return count > 0 ? 0 : CommandLine.Failed;
        });
        return replay;
    }

    private static Command Drop()
    {
        Option<string> data = InstallationOptions.Data();
        Argument<long> id = new("ID") { Description = "Its number in the list" };
        Command drop = new("drop", "Forget one message for good: tell its shop what did not "
            + "happen.")
        {
            data, id,
        };
        drop.SetAction(async (parsed, stop) =>
        {
            await using ServiceProvider rooms =
                InstallationOptions.Rooms(parsed.GetRequiredValue(data));
            int count = await rooms.GetRequiredService<ParkingLot>().DropAsync(
                parsed.GetValue(id), "by the command parked drop", DeadVerb.Me, stop);
            await Console.Out.WriteLineAsync(count > 0 ? "dropped" : "it is not parked");
            return count > 0 ? 0 : CommandLine.Failed;
        });
        return drop;
    }

    private static object Told(ParkedMessage message) => new
    {
        message.Id, message.Service, business = message.Business.Value,
        message = message.Message.Value, message.Type, message.Reason, message.ParkedAt,
    };
}
