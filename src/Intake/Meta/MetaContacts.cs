using System.Text.Json;
using ConverseErp.Contracts;

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
        string? bsuid = Bsuid(userId) ?? Bsuid(from) ?? Bsuid(contact?.UserId)
            ?? Bsuid(contact?.WaId);
        string? phone = Phone(from) ?? Phone(contact?.WaId);
        return bsuid is null && phone is null ? null : new Sender(bsuid, phone, contact?.Name);
    }

    private Contact? Find(string? id) =>
        id is not null && _byId.TryGetValue(id, out Contact? contact) ? contact : null;

    // CC.… : two letters of a country, a dot, and what Meta makes up.
    private static string? Bsuid(string? id) =>
        id is { Length: > 3 } && char.IsAsciiLetter(id[0]) && char.IsAsciiLetter(id[1])
            && id[2] == '.' && id.AsSpan(3).IndexOfAnyExcept(BsuidCharacters) < 0
            ? id : null;

    private static readonly System.Buffers.SearchValues<char> BsuidCharacters =
        System.Buffers.SearchValues.Create(
            "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-_");

    // E.164: country code and number, 15 digits at most, never a leading zero.
    private static string? Phone(string? id)
    {
        if (id is null) return null;
        ReadOnlySpan<char> digits = id[0] == '+' ? id.AsSpan(1) : id;
        return digits.Length is >= 7 and <= 15 && digits[0] != '0'
            && digits.IndexOfAnyExceptInRange('0', '9') < 0
            ? string.Concat("+", digits) : null;
    }

    private sealed record Contact(string? WaId, string? UserId, string? Name);
}
