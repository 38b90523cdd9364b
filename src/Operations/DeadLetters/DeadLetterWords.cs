namespace ConverseErp.Operations.DeadLetters;

/// <summary>What a parked message was for, in words for whoever is on call.</summary>
public static class DeadLetterWords
{
    private static readonly Dictionary<string, string> Services = new(StringComparer.Ordinal)
    {
        ["front"] = "finding the shop of a chat on the shared number",
        ["conversations"] = "understanding and answering chats",
        ["orders"] = "booking sales",
        ["inventory"] = "keeping stock and prices",
        ["ledger"] = "keeping khata and payments",
        ["invoicing"] = "making bills and papers",
        ["outbound"] = "sending messages",
        ["outbound-statuses"] = "noting what became of sent messages",
        ["intake-events"] = "keeping what providers tell",
    };

    private static readonly Dictionary<string, string> Types = new(StringComparer.Ordinal)
    {
        ["conversations.chat-received.v1"] = "a message from a person, not read yet",
        ["front.chat-received.v1"] = "a message on the shared number, its shop not found yet",
        ["outbound.send-message.v1"] = "a message to a person, not sent yet",
        ["outbound.status-received.v1"] = "a provider's word on a message that was sent",
        ["intake.provider-event.v1"] = "a provider's word on an account, template or number",
        ["ledger.gateway-event.v1"] = "a payment gateway's word on money",
        ["orders.place-order.v1"] = "a sale to be booked",
        ["orders.undo-order.v1"] = "a sale to be taken back",
        ["orders.return-goods.v1"] = "goods that came back",
        ["invoicing.order-booked.v1"] = "the bill of a booked sale, not made yet",
        ["invoicing.note-booked.v1"] = "the paper of a booked return, not made yet",
        ["ledger.record-payment.v1"] = "a payment to be entered",
        ["ledger.claim-payment.v1"] = "a customer's word that they have paid",
        ["inventory.change-stock.v1"] = "a change of stock to be entered",
        ["conversations.order-placed.v1"] = "the answer to a sale that is booked",
        ["conversations.bill-ready.v1"] = "the answer with a bill that is made",
        ["conversations.order-refused.v1"] = "the answer to a sale that was not booked",
        ["unreadable"] = "a message that this release cannot read",
    };

    /// <summary>One line: what it is and what its service was to do with it.</summary>
    public static string Of(string service, string type) => Kind(type) + "; " + (
        Services.TryGetValue(service, out string? does)
            ? $"{service} was at {does}"
            : $"{service} was to work on it");

    /// <summary>What the shopkeeper notices while it is parked.</summary>
    public static string Noticed(string service) => service switch
    {
        "conversations" or "front" => "no answer in the chat",
        "invoicing" => "sales are booked and answered, no bill comes",
        "outbound" => "what was answered does not arrive",
        "outbound-statuses" or "intake-events" => "nothing",
        _ => "no answer to what this service books",
    };

    /// <summary>Whether the words were written for this very type.</summary>
    public static bool Knows(string type) => Types.ContainsKey(type);

    // Names say what they are: "ledger.close-day.v1" is "close day, for ledger".
    private static string Kind(string type)
    {
        if (Types.TryGetValue(type, out string? words)) return words;
        string[] parts = type.Split('.');
        if (parts.Length != 3) return "a message of the unknown type " + type;
        string name = parts[1].Replace('-', ' ');
        return parts[0] == "conversations"
            ? $"the answer \"{name}\", not told yet"
            : $"the command \"{name}\", not done yet";
    }
}
