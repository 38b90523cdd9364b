using System.Diagnostics;
using System.Net.Http.Headers;
using System.Text;
using ConverseErp.Platform.Providers;

namespace ConverseErp.Outbound.Channels.Twilio;

/// <summary>One account at Twilio: its address, its key and how it answers.</summary>
internal sealed class TwilioAccount
{
    private readonly Uri _messages;
    private readonly AuthenticationHeaderValue _authorization;
    private readonly string _publicUrl;

    /// <param name="publicUrl">Where statuses are told; empty: nowhere.</param>
    /// <exception cref="InvalidOperationException">Providers:Twilio is not complete.
    /// </exception>
    public TwilioAccount(TwilioOptions options, string publicUrl)
    {
        Uri root = Addresses.Root(options.BaseUrl, "Providers:Twilio:BaseUrl");
        if (options.AuthToken.Length == 0)
        {
            throw new InvalidOperationException(
                "Providers:Twilio:AuthToken is empty: sending by Twilio needs it.");
        }

        _messages = new Uri(
            root, $"2010-04-01/Accounts/{Uri.EscapeDataString(options.AccountSid)}/Messages.json");
        _authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(
            Encoding.UTF8.GetBytes($"{options.AccountSid}:{options.AuthToken}")));
        _publicUrl = publicUrl.TrimEnd('/');
    }

    /// <summary>Where the statuses of a message are told: the address says which message, for
    /// Twilio sends nothing of ours back; null when there is no outside address.</summary>
    public string? StatusAddress(Outgoing outgoing) => _publicUrl.Length == 0
        ? null
        : $"{_publicUrl}/webhooks/twilio/status?tracker="
            + $"{Uri.EscapeDataString(outgoing.Tracker.ToString())}"
            + $"&number={Uri.EscapeDataString(outgoing.Number)}";

    public async Task<SendOutcome> PostAsync(ProviderLine line, string channel, SentBytes body)
    {
        long startedAt = Stopwatch.GetTimestamp();
        SendOutcome outcome = await line.SendAsync(
            _messages, body, headers => headers.Authorization = _authorization, Read);
        OutboundMetrics.Attempted(channel, SendOutcome.Word(outcome), startedAt);
        return outcome;
    }

    private static Said Read(ProviderAnswer answer) => JsonAnswer.Read(answer, said =>
        answer.Http is >= 200 and <= 299
            ? new Said(JsonAnswer.Text(said, "sid"), null, null)
            : new Said(null, JsonAnswer.Number(said, "code"), JsonAnswer.Text(said, "message")));
}
