using ConverseErp.Simulator.Control;
using ConverseErp.Simulator.Faults;
using ConverseErp.Simulator.Meta;
using Microsoft.AspNetCore.Http;

namespace ConverseErp.Simulator.Sending;

/// <summary>Refuses a call, counted alike whichever provider's words it is refused in.</summary>
internal static class Refusal
{
    /// <param name="body">The provider's own JSON.</param>
    public static Task AnswerAsync(
        HttpContext http, Counters counters, GraphError error, byte[] body)
    {
        FaultGate.RetryAfter(http, error.RetryAfter);
        counters.Add("refused");
        counters.Add("refused." + error.Code);
        http.Response.StatusCode = error.HttpStatus;
        return GraphEndpoints.Answer(http, body);
    }

    /// <summary>JSON of a provider other than Meta.</summary>
    public static byte[] Bytes(System.Text.Json.Nodes.JsonObject body) =>
        System.Text.Encoding.UTF8.GetBytes(body.ToJsonString());
}
