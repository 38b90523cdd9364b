using System.Net;
using ConverseErp.Operations;
using ConverseErp.Operations.Status;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging.Abstractions;

namespace ConverseErp.Tests.Fast.Operations;

public sealed class When_somebody_opens_the_console
{
    private const string Token = "a-token-of-this-installation";

    [Theory]
    [InlineData("127.0.0.1", "localhost:5080", null, true)]
    [InlineData("::1", "[::1]:5080", null, true)]
    [InlineData("127.0.0.1", "127.0.0.1:5080", "127.0.0.1", true)]
    [InlineData("127.0.0.1", "127.0.0.1:5080", "203.0.113.9", false)]
    [InlineData("127.0.0.1", "127.0.0.1:5080", "127.0.0.1, 203.0.113.9", false)]
    [InlineData("127.0.0.1", "127.0.0.1:5080", "unknown", false)]
    [InlineData("127.0.0.1", "rebound.example:5080", null, false)]
    [InlineData("10.0.0.4", "localhost:5080", null, false)]
    [InlineData(null, "localhost:5080", null, false)]
    public void Without_a_token_only_this_machine_is_let_in(
        string? from, string host, string? forwarded, bool letIn)
    {
        HttpRequest request = Request("GET", host);
        if (forwarded is not null) request.Headers["X-Forwarded-For"] = forwarded;

        IResult? refusal = Gate("").Refuse(
            request, from is null ? null : IPAddress.Parse(from));

        Assert.Equal(letIn, refusal is null);
    }

    [Theory]
    [InlineData("Bearer " + Token, true)]
    [InlineData("Bearer " + Token + "x", false)]
    [InlineData("Bearer ", false)]
    [InlineData(Token, false)]
    [InlineData("", false)]
    public void With_a_token_whoever_carries_it_is_let_in_and_nobody_else(
        string authorization, bool letIn)
    {
        HttpRequest request = Request("GET", "erp.example");
        request.Headers.Authorization = authorization;

        Assert.Equal(letIn, Gate(Token).Refuse(request, IPAddress.Parse("10.0.0.4")) is null);
        Assert.Equal(letIn, Gate(Token).Refuse(request, IPAddress.Loopback) is null);
    }

    [Theory]
    [InlineData("http://localhost:5080", null, true)]
    [InlineData(null, null, true)]
    [InlineData("https://evil.example", null, false)]
    [InlineData("null", null, false)]
    [InlineData(null, "cross-site", false)]
    public void Another_sites_page_cannot_press_the_buttons(
        string? origin, string? site, bool letIn)
    {
        HttpRequest request = Request("POST", "localhost:5080");
        if (origin is not null) request.Headers.Origin = origin;
        if (site is not null) request.Headers["Sec-Fetch-Site"] = site;

        Assert.Equal(letIn, Gate("").Refuse(request, IPAddress.Loopback) is null);
    }

    [Fact]
    public void A_token_that_can_be_guessed_stops_the_process() =>
        Assert.Contains("Operations:Token", Assert.Throws<InvalidOperationException>(
            () => new OperationsOptions { Token = "secret" }.Checked()).Message,
            StringComparison.Ordinal);

    private static OpsGate Gate(string token) =>
        new(new OperationsOptions { Token = token }, NullLogger<OpsGate>.Instance);

    private static HttpRequest Request(string method, string host)
    {
        DefaultHttpContext context = new();
        context.Request.Method = method;
        context.Request.Host = new HostString(host);
        return context.Request;
    }
}
