using System.Text;
using ConverseErp.Contracts;
using ConverseErp.Platform.Personal;

namespace ConverseErp.Outbound.Delays;

/// <summary>The request of a message as it is kept while it waits.</summary>
internal static class WaitingBody
{
    /// <exception cref="System.Text.Json.JsonException">It is no such message.</exception>
    public static SendMessage Read(
        PersonalData personal, BusinessId business, string laneKey, byte[] body) =>
        Envelopes.Unpack<SendMessage>(new Envelope(
            default, SendMessage.Name, SendMessage.Address, business, new PartitionKey(laneKey),
            FromProvider: false, Encoding.UTF8.GetBytes(personal.Reveal(business, body)!)));
}
