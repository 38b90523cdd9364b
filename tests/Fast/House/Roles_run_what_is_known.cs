using ConverseErp.Host;
using ConverseErp.Platform.Modules;

namespace ConverseErp.Tests.Fast.House;

public sealed class Roles_run_what_is_known
{
    [Fact]
    public void Every_loop_has_a_role_and_every_role_knows_its_loops() =>
        Roles.Check(Rooms.All.SelectMany(m => m.Loops));

    [Fact]
    public void A_loop_without_a_role_would_be_found()
    {
        IEnumerable<Loop> loops = Rooms.All.SelectMany(m => m.Loops)
            .Append(Loop.Http("forgotten", static _ => { }));

        InvalidOperationException error =
            Assert.Throws<InvalidOperationException>(() => Roles.Check(loops));

        Assert.Contains("forgotten", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Rooms_do_not_know_roles()
    {
        foreach (string room in Repository.Rooms)
        {
            foreach ((string path, string text) in Repository.Files(room, "*.cs"))
                Assert.False(text.Contains("ConverseErp.Host", StringComparison.Ordinal), path);
        }
    }
}
