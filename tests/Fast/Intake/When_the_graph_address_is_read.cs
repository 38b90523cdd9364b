using ConverseErp.Platform.Providers;

namespace ConverseErp.Tests.Fast.Intake;

public sealed class When_the_graph_address_is_read
{
    [Theory]
    [InlineData("https://graph.facebook.com", "https://graph.facebook.com/v25.0/")]
    [InlineData("https://graph.facebook.com/", "https://graph.facebook.com/v25.0/")]
    [InlineData("https://graph.facebook.com/v26.0", "https://graph.facebook.com/v26.0/")]
    [InlineData("http://127.0.0.1:8080/sim", "http://127.0.0.1:8080/sim/v25.0/")]
    [InlineData("", null)]
    [InlineData("ftp://graph.facebook.com", null)]
    public void It_has_a_version_and_ends_with_a_slash(string configured, string? root)
    {
        MetaOptions options = new() { BaseUrl = configured };

        Assert.Equal(root, options.GraphRoot()?.ToString());
    }
}
