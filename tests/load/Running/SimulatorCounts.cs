using System.Text.Json;

namespace ConverseErp.Tests.Load.Running;

/// <summary>What the Simulator has counted since it started or was reset.</summary>
/// <param name="Inbound">Messages people wrote.</param>
/// <param name="Documents">Bills accepted as a document in a chat: the owner's copy.</param>
/// <param name="Texts">Replies accepted in words.</param>
/// <param name="Templates">Bills accepted as a template: the customer's copy.</param>
/// <param name="Uploads">Files accepted.</param>
/// <param name="Refused">Sends answered with an error.</param>
/// <param name="Pending">Webhook updates not acknowledged yet.</param>
/// <param name="Reply">From a person's message to the first answer, of the last 8,192.</param>
internal sealed record SimulatorCounts(
    long Inbound, long Documents, long Texts, long Templates, long Uploads, long Refused,
    long Pending, Percentiles? Reply)
{
    /// <summary>Replies to owners, with the bill or in words.</summary>
    public long Replies => Documents + Texts;

    public static SimulatorCounts Read(JsonElement answer)
    {
        JsonElement counts = answer.GetProperty("counts");
        JsonElement reply = answer.GetProperty("replyMs");
        return new SimulatorCounts(
            Count("inbound"), Count("sendsAccepted.document"), Count("sendsAccepted.text"),
            Count("sendsAccepted.template"), Count("uploads"), Count("refused"),
            answer.GetProperty("updatesPending").GetInt64(),
            reply.GetProperty("count").GetInt64() == 0
                ? null
                : new Percentiles(Ms("p50"), Ms("p95"), Ms("p99")));

        long Count(string name) =>
            counts.TryGetProperty(name, out JsonElement value) ? value.GetInt64() : 0;

        double Ms(string name) => reply.GetProperty(name).GetDouble();
    }
}
