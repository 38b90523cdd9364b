using System.CommandLine;
using ConverseErp.Host.Verbs;

namespace ConverseErp.Tests.Fast.Host;

public sealed class When_a_command_is_misused
{
    [Theory]
    [InlineData("upp")]
    [InlineData("up --port 99999")]
    [InlineData("up --port many")]
    [InlineData("up --splitt")]
    [InlineData("dev barber")]
    [InlineData("test everything")]
    [InlineData("--role barber")]
    [InlineData("--role orders,simulator")]
    [InlineData("")]
    public async Task It_says_so_with_exit_code_two(string line)
    {
        string[] arguments = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);

        int code = await CommandLine.RunAsync(arguments);

        Assert.Equal(2, code);
    }

    [Theory]
    [InlineData("up --port 99999", "--port 99999 is not a port: 1 to 65535.")]
    [InlineData("--role barber", "No role barber: ")]
    public void The_line_names_what_is_wrong(string line, string expected)
    {
        ParseResult parsed = CommandLine.Root().Parse(line.Split(' '));

        Assert.StartsWith(expected, parsed.Errors[0].Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', parsed.Errors[0].Message);
    }

    [Fact]
    public void Every_command_explains_itself()
    {
        RootCommand root = CommandLine.Root();

        Assert.NotEmpty(root.Subcommands);
        Assert.All(root.Subcommands, verb =>
        {
            Assert.Empty(root.Parse([verb.Name, "--help"]).Errors);
            Assert.False(string.IsNullOrWhiteSpace(verb.Description));
            Assert.All(verb.Options, option =>
                Assert.False(string.IsNullOrWhiteSpace(option.Description)));
        });
    }
}
