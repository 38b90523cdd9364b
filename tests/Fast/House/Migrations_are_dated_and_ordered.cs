using System.Reflection;
using System.Text.RegularExpressions;
using ConverseErp.Host;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Tests.Fast.House;

public sealed partial class Migrations_are_dated_and_ordered
{
    [Fact]
    public void Every_file_carries_day_number_and_name()
    {
        int files = 0;
        foreach (Assembly room in Rooms.WithSchemas)
        {
            foreach (string file in Migrator.Files(room))
            {
                files++;
                Assert.True(IsNamed(file), file);
            }
        }

        Assert.True(files >= 8);
    }

    [Fact]
    public void An_undated_file_would_be_found() =>
        Assert.False(IsNamed("ConverseErp.Orders.Schema.orders.sql"));

    private static bool IsNamed(string resource) => Dated().IsMatch(resource);

    [GeneratedRegex(
        @"\.Schema\.20\d\d-\d\d-\d\d_\d\d_[a-z_]+\.sql$",
        RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Dated();
}
