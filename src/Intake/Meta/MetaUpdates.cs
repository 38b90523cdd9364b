using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;
using ConverseErp.Contracts;
using ConverseErp.Intake.Receiving;

namespace ConverseErp.Intake.Meta;

/// <summary>Takes a webhook apart: entry, change, then messages, statuses and errors. An item
/// that cannot be understood is kept as it is and never costs its neighbours.</summary>
internal sealed class MetaUpdates
{
    public const string Provider = "meta";

    private const int FieldCharactersMax = 64;
    private const int ScopeCharactersMax = 64;
    private readonly List<Arrival> _arrivals = [];
    private readonly DateTimeOffset _receivedAt;
    private readonly string _provider;
    private readonly string? _number;

    private MetaUpdates(DateTimeOffset receivedAt, string provider, string? number) =>
        (_receivedAt, _provider, _number) = (receivedAt, provider, number);

    /// <param name="root">The webhook.</param>
    /// <param name="receivedAt">When it came.</param>
    /// <param name="provider">Whose it is: others pass Meta's bodies on.</param>
    /// <param name="number">The number that updates are of which name none.</param>
    /// <returns>The updates in their order; null when this is no such webhook.</returns>
    public static List<Arrival>? Read(JsonElement root, DateTimeOffset receivedAt,
        string provider = Provider, string? number = null)
    {
        // Those who pass it on may leave out what it is.
        string? kind = root.Text("object"u8);
        if (kind != "whatsapp_business_account" && (kind is not null || provider == Provider))
            return null;
        if (!root.TryGetProperty("entry"u8, out JsonElement entries)) return [];
        if (entries.ValueKind == JsonValueKind.Null) return [];
        if (entries.ValueKind != JsonValueKind.Array) return null;
        MetaUpdates updates = new(receivedAt, provider, number);
        foreach (JsonElement entry in entries.EnumerateArray()) updates.ReadEntry(entry);
        return updates._arrivals;
    }

    private void ReadEntry(JsonElement entry)
    {
        string? account = entry.Id("id"u8, ScopeCharactersMax);
        if (entry.List("changes"u8) is not { } changes)
        {
            Keep(EventReason.Unreadable, new Change(account, "", null, null, entry), entry);
            return;
        }

        foreach (JsonElement item in changes.EnumerateArray())
        {
            string? field = item.Id("field"u8, FieldCharactersMax);
            JsonElement? value = item.Child("value"u8);
            string? number = value.Child("metadata"u8)
                ?.Id("phone_number_id"u8, ScopeCharactersMax) ?? _number;
            Change change = new(
                account, entry.Text("time"u8) ?? "", field, number, item);
            if (value is { } known) ReadValue(change, known);
            else Keep(EventReason.Unreadable, change, item);
        }
    }

    private void ReadValue(Change change, JsonElement value)
    {
        if (change.Field is not (null or "messages"))
        {
            string? account = value.Child("waba_info"u8)
                ?.Id("waba_id"u8, ScopeCharactersMax) ?? change.Account;
            if (ReadTemplate(change, account, value)) return;
            if (ReadNumber(change, account, value)) return;
            Keep(ReasonOf(change.Field), change with { Account = account }, change.Raw);
            return;
        }

        JsonElement? messages = value.List("messages"u8);
        JsonElement? statuses = value.List("statuses"u8);
        JsonElement? errors = value.List("errors"u8);
        if (messages is { } some)
        {
            MetaContacts contacts = new(value);
            foreach (JsonElement message in some.EnumerateArray())
                Try(change, message, item => ReadMessage(change, contacts, item));
        }

        if (statuses is { } told)
        {
            foreach (JsonElement status in told.EnumerateArray())
                Try(change, status, item => ReadStatus(change, item));
        }

        if (errors is { } troubles) Keep(EventReason.Errors, Timed(change), troubles);
        if (messages is null && statuses is null && errors is null)
            Keep(EventReason.Other, change, change.Raw);
    }

    private bool ReadTemplate(Change change, string? account, JsonElement value)
    {
        TemplateTold? told = MetaTemplate.Read(
            _provider, change.Number ?? account, change.Field, value,
            MetaTime.Of(change.Time, _receivedAt));
        if (told is null) return false;
        _arrivals.Add(new TemplateArrival(
            ArrivalId.Of(JsonMarshal.GetRawUtf8Value(change.Raw), _provider, "template",
                told.Account, change.Time),
            told, change.Raw));
        return true;
    }

    private bool ReadNumber(Change change, string? account, JsonElement value)
    {
        NumberTold? told = MetaNumber.Read(
            _provider, account, change.Field, value, MetaTime.Of(change.Time, _receivedAt));
        if (told is null) return false;
        _arrivals.Add(new NumberArrival(
            ArrivalId.Of(JsonMarshal.GetRawUtf8Value(change.Raw), _provider, "number",
                told.Account, change.Time),
            told, change.Raw));
        return true;
    }

    private void ReadMessage(Change change, MetaContacts contacts, JsonElement message)
    {
        string? id = message.Id("id"u8, 512);
        if (id is null)
        {
            Keep(EventReason.Unreadable, change, message);
            return;
        }

        Sender? sender = contacts.SenderOf(message);
        if (sender is null || change.Number is null)
        {
            Keep(sender is null ? EventReason.NoSender : EventReason.UnknownNumber,
                change, message, ArrivalId.Of(_provider, "chat", id));
            return;
        }

        MetaContent content = MetaContent.Of(message);
        _arrivals.Add(new ChatArrival(
            ArrivalId.Of(_provider, "chat", id),
            new ChatReceived(
                _provider, id, change.Number, sender, content.Kind, content.Text,
                content.ReplyId, content.QuotedId, content.Media,
                MetaTime.Of(message, _receivedAt), _receivedAt, message)
            {
                Forwarded = MetaShared.IsForwarded(message),
                Contacts = MetaShared.Contacts(message),
                Items = MetaShared.Items(message),
                Place = MetaShared.Place(message),
            },
            message));
    }

    private void ReadStatus(Change change, JsonElement item)
    {
        MessageId id = ArrivalId.Of(
            _provider, "status", item.Text("id"u8) ?? "", item.Text("status"u8) ?? "",
            item.Text("timestamp"u8) ?? "");
        StatusReceived? status = MetaStatus.Read(
            _provider, item, change.Number, _receivedAt);
        if (status is not null) _arrivals.Add(new StatusArrival(id, status, item));
        else if (change.Number is { } number && ReadPayment(number, item)) return;
        else if (change.Number is null) Keep(EventReason.UnknownNumber, change, item, id);
        else Keep(EventReason.Status, change, item);
    }

    // Refunds of one payment come in one status: each is its own news.
    private bool ReadPayment(string number, JsonElement item)
    {
        int place = 0;
        foreach (GatewayEventReceived told in MetaPayment.Read(item, _receivedAt))
        {
            MessageId id = ArrivalId.Of(
                JsonMarshal.GetRawUtf8Value(item), _provider, "payment",
                place++.ToString(CultureInfo.InvariantCulture));
            _arrivals.Add(new GatewayArrival(
                id, number, MetaPayment.Keys(told.Link!.Reference!), told, item));
        }

        return place > 0;
    }

    // Errors carry no time and repeat word for word: one an hour is kept, redeliveries are not.
    private Change Timed(Change change) => change.Time.Length > 0 ? change : change with
    {
        Time = _receivedAt.ToString("yyyyMMddHH", CultureInfo.InvariantCulture),
    };

    private void Try(Change change, JsonElement item, Action<JsonElement> read)
    {
        int before = _arrivals.Count;
        try
        {
            if (item.ValueKind == JsonValueKind.Object) read(item);
            else Keep(EventReason.Unreadable, change, item);
        }
        catch (Exception error) when (error is InvalidOperationException or FormatException
            or ArgumentException or OverflowException or JsonException)
        {
            // Kept as it is; the reason in the stored event is all that anybody needs.
            _arrivals.RemoveRange(before, _arrivals.Count - before);
            Keep(EventReason.Unreadable, change, item);
        }
    }

    private void Keep(string reason, Change change, JsonElement raw, MessageId? id = null) =>
        _arrivals.Add(new EventArrival(
            id ?? ArrivalId.Of(JsonMarshal.GetRawUtf8Value(raw), _provider, "event", reason,
                change.Account ?? "", change.Time, change.Number ?? ""),
            change.Number, reason, change.Field, change.Number ?? change.Account, raw));

    private static string ReasonOf(string field) => field switch
    {
        "smb_message_echoes" => EventReason.Echo,
        "user_preferences" => EventReason.Preferences,
        _ when field.StartsWith("message_template_", StringComparison.Ordinal)
            || field.StartsWith("template_", StringComparison.Ordinal) => EventReason.Template,
        _ when field.StartsWith("account_", StringComparison.Ordinal)
            || field.StartsWith("phone_number_", StringComparison.Ordinal)
            || field.StartsWith("business_", StringComparison.Ordinal) => EventReason.Account,
        _ => EventReason.Other,
    };

    private sealed record Change(
        string? Account, string Time, string? Field, string? Number, JsonElement Raw);
}
