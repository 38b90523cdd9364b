using System.Reflection;
using System.Text.RegularExpressions;
using ConverseErp.Host;
using ConverseErp.Simulator;
using Microsoft.Extensions.Logging;

namespace ConverseErp.Tests.Fast.House;

/// <summary>An id says at once whose line it is, and means the same line for ever.</summary>
public sealed partial class Log_ids_are_in_their_block
{
    private sealed record Line(string Room, int Id, string Text);

    // A room without a line has its block kept: nobody else may settle there.
    private static readonly Dictionary<string, (int First, int Last)> Blocks = new()
    {
        ["Host"] = (100, 199),
        ["Intake"] = (1000, 1099),
        ["Businesses"] = (1100, 1199),
        ["Orders"] = (2000, 2099),
        ["Inventory"] = (3000, 3099),
        ["Ledger"] = (4000, 4099),
        ["Invoicing"] = (5000, 5099),
        ["Conversations"] = (6000, 6099),
        ["Outbound"] = (7000, 7099),
        ["Operations"] = (8000, 8099),
        ["Companion"] = (8100, 8199),
        ["Platform"] = (9000, 9099),
        ["Simulator"] = (19000, 19099),
    };

    private static readonly Line[] Lines = [.. Assemblies().SelectMany(LinesOf)];

    [Fact]
    public void No_id_is_used_twice_and_every_room_keeps_to_its_block()
    {
        Assert.True(Lines.Length > 60, $"Only {Lines.Length} lines were found.");
        Assert.Empty(Odd(Lines));
    }

    [Fact]
    public void Every_room_has_a_block_and_no_two_blocks_touch()
    {
        (int First, int Last)[] ordered = [.. Blocks.Values.OrderBy(b => b.First)];

        Assert.Empty(Assemblies().Select(RoomOf).Except(Blocks.Keys));
        for (int i = 1; i < ordered.Length; i++)
            Assert.True(ordered[i - 1].Last < ordered[i].First, $"{ordered[i]}");
    }

    [Fact]
    public void Every_line_begins_with_its_code()
    {
        foreach (Line line in Lines.Where(l => l.Room != "Simulator"))
            Assert.Matches("^[a-z]+(-[a-z]+)*(:|$)", line.Text);
    }

    // Such a line would escape the block, the runbook and the generated logger alike.
    [Fact]
    public void Nobody_writes_a_line_by_hand()
    {
        foreach ((string path, string text) in Sources.All)
        {
            bool product = path.StartsWith("src", StringComparison.Ordinal);
            Assert.False(product && ByHand().IsMatch(text), path);
        }

        Assert.Matches(ByHand(), "_logger.LogWarning(\"forgotten\");");
    }

    [Fact]
    public void A_borrowed_or_foreign_id_would_be_found()
    {
        Assert.Equal(["4000 twice"], Odd([new("Ledger", 4000, "a"), new("Ledger", 4000, "b")]));
        Assert.Equal(["4000 of Orders"], Odd([new("Orders", 4000, "a")]));
    }

    private static IEnumerable<string> Odd(IReadOnlyCollection<Line> lines) =>
    [
        .. lines.GroupBy(l => l.Id).Where(g => g.Count() > 1).Select(g => $"{g.Key} twice"),
        .. lines.Where(l => l.Id < Blocks[l.Room].First || l.Id > Blocks[l.Room].Last)
            .Select(l => $"{l.Id} of {l.Room}"),
    ];

    private static IEnumerable<Assembly> Assemblies() =>
        Rooms.WithSchemas.Append(typeof(Roles).Assembly)
            .Append(typeof(SimulatorModule).Assembly).Distinct();

    private static IEnumerable<Line> LinesOf(Assembly room) =>
        from type in room.GetTypes()
        from method in type.GetMethods(
            BindingFlags.Static | BindingFlags.Instance | BindingFlags.Public
            | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
        let message = method.GetCustomAttribute<LoggerMessageAttribute>()
        where message is not null
        select new Line(RoomOf(room), message.EventId, message.Message);

    private static string RoomOf(Assembly room) =>
        room == typeof(Roles).Assembly ? "Host" : room.GetName().Name!.Split('.')[^1];

    [GeneratedRegex(
        @"\.Log(Trace|Debug|Information|Warning|Error|Critical)?\(\s*(LogLevel|""|\$"")",
        RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex ByHand();
}
