using System.Text.Json;
using ConverseErp.Contracts;
using ConverseErp.Intake.Receiving;

namespace ConverseErp.Intake.Meta;

/// <summary>The people named beside the messages of one value, found by either id.</summary>
internal sealed class MetaContacts
{
    private const int IdCharactersMax = 160;
    private const int NameCharactersMax = 200;
    private readonly Dictionary<string, Contact> _byId = new(StringComparer.Ordinal);
    private readonly Contact? _only;

    public MetaContacts(JsonElement value)
    {
        if (value.List("contacts"u8) is not { } list) return;
        foreach (JsonElement item in list.EnumerateArray())
        {
            string? waId = item.Id("wa_id"u8, IdCharactersMax);
            string? userId = item.Id("user_id"u8, IdCharactersMax);
            string? name = item.Child("profile"u8).Text("name"u8);
            if (name?.Length > NameCharactersMax) name = name[..NameCharactersMax];
            Contact contact = new(waId, userId, name);
            if (waId is not null) _byId.TryAdd(waId, contact);
            if (userId is not null) _byId.TryAdd(userId, contact);
            _only = list.GetArrayLength() == 1 ? contact : null;
        }
    }

    /// <summary>Who sent a message, or null when nothing says so.</summary>
    /// <remarks>With a username the phone is left out, and the user id may stand in its place.
    /// </remarks>
    public Sender? SenderOf(JsonElement message)
    {
        string? from = message.Id("from"u8, IdCharactersMax);
        string? userId = message.Id("from_user_id"u8, IdCharactersMax);
        Contact? contact = Find(userId) ?? Find(from);
        // Alone in its value, a contact is the sender of a message that names none.
        if (from is null && userId is null) contact = _only;
        string? bsuid = SenderIds.Bsuid(userId) ?? SenderIds.Bsuid(from)
            ?? SenderIds.Bsuid(contact?.UserId) ?? SenderIds.Bsuid(contact?.WaId);
        string? phone = SenderIds.Phone(from) ?? SenderIds.Phone(contact?.WaId);
        return bsuid is null && phone is null ? null : new Sender(bsuid, phone, contact?.Name);
    }

    private Contact? Find(string? id) =>
        id is not null && _byId.TryGetValue(id, out Contact? contact) ? contact : null;

    private sealed record Contact(string? WaId, string? UserId, string? Name);
}
