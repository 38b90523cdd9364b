namespace ConverseErp.Tests.Fast.House;

/// <summary>What somebody may do is said of the member: a door that asks the role lets through
/// whom the owner has stopped.</summary>
public sealed class Doors_ask_the_member
{
    [Fact]
    public void No_door_asks_the_role_for_a_right()
    {
        string[] found =
        [
            .. Repository.Rooms.SelectMany(room => Repository.Files(room, "*.cs"))
                .Where(f => Asks(f.Text)).Select(f => f.Path),
        ];

        Assert.True(found.Length == 0,
            "Ask member.Rights.MaySell (and so on), not the role: " + string.Join(", ", found));
    }

    [Fact]
    public void A_door_that_asks_the_role_would_be_found() =>
        Assert.True(Asks("if (!caller.Member.Role.MaySell()) return;"));

    private static bool Asks(string text) =>
        text.Contains(".Role.May", StringComparison.Ordinal)
        || text.Contains("role.May", StringComparison.Ordinal);
}
