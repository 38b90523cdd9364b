using System.Text.Json;
using ConverseErp.Simulator.Chats;
using ConverseErp.Simulator.Media;
using ConverseErp.Simulator.Meta;

namespace ConverseErp.Simulator.Control;

/// <summary>The form of the snapshot: one JSON file, and a file per kept medium.</summary>
internal sealed class SnapshotFile(AddressBook book, ChatLog chats, MediaStore media)
{
    private const int FormatVersion = 1;
    private const int MessagesMax = 20_000;
    private const long MediaBytesMax = 64L << 20;

    public void Write(Stream stream)
    {
        long last = chats.LastSeq;
        List<ChatMessage> messages = chats.Since(last - MessagesMax, MessagesMax, _ => true);
        using Utf8JsonWriter json = new(stream);
        json.WriteStartObject();
        json.WriteNumber("format", FormatVersion);
        json.WriteNumber("lastSeq", last);
        ControlViews.Items(json, "numbers", book.Numbers, ControlViews.Number);
        ControlViews.Items(json, "people", book.People, ControlViews.Person);
        ControlViews.Items(json, "chats", chats.Chats(), static (j, chat) =>
        {
            j.WriteStartObject();
            j.WriteString("number", chat.Number.Id);
            j.WriteString("person", chat.Person.Id);
            if (chat.LastInboundUnixMs is long at) j.WriteNumber("lastInboundMs", at);
            j.WriteEndObject();
        });
        ControlViews.Items(json, "messages", messages, Message);
        ControlViews.Items(json, "media", media.Newest(MediaBytesMax), static (j, item) =>
        {
            j.WriteStartObject();
            j.WriteString("id", item.Id);
            j.WriteString("mimeType", item.MimeType);
            j.WriteString("fileName", item.FileName);
            j.WriteString("uploadedBy", item.UploadedBy);
            j.WriteNumber("atMs", item.AtUnixMs);
            j.WriteEndObject();
        });
        json.WriteEndObject();
    }

    /// <summary>Writes media that have no file yet and deletes files of media that are gone.
    /// </summary>
    public void WriteMedia(string folder)
    {
        Directory.CreateDirectory(folder);
        List<MediaItem> kept = media.Newest(MediaBytesMax);
        foreach (MediaItem item in kept)
        {
            string path = Path.Combine(folder, item.Id);
            if (File.Exists(path) || item.Bytes is not byte[] bytes) continue;
            File.WriteAllBytes(path + ".new", bytes);
            File.Move(path + ".new", path, overwrite: true);
        }

        HashSet<string> names = [.. kept.Select(item => item.Id)];
        foreach (string path in Directory.EnumerateFiles(folder))
            if (!names.Contains(Path.GetFileName(path))) File.Delete(path);
    }

    /// <returns>Messages whose journey a stop interrupted, oldest first.</returns>
    public List<ChatMessage> Read(Stream stream, string mediaFolder)
    {
        using JsonDocument document = JsonDocument.Parse(stream);
        JsonElement root = document.RootElement;
        if (root.GetProperty("format").GetInt32() != FormatVersion)
            throw new JsonException("The snapshot has another format.");
        foreach (JsonElement item in root.Items("numbers")) ReadNumber(item);
        foreach (JsonElement item in root.Items("people")) ReadPerson(item);
        foreach (JsonElement item in root.Items("media")) ReadMedia(item, mediaFolder);
        foreach (JsonElement item in root.Items("chats"))
        {
            if (ChatOf(item) is Chat chat && item.At("lastInboundMs") is JsonElement at)
                chat.LastInboundUnixMs = at.GetInt64();
        }

        JsonElement[] messages = [.. root.Items("messages")];
        chats.StartNumberingAfter(root.GetProperty("lastSeq").GetInt64() - messages.Length);
        List<ChatMessage> interrupted = [];
        foreach (JsonElement item in messages)
        {
            if (ReadMessage(item) is not ChatMessage message) continue;
            chats.Add(message);
            if (message.State < MessageState.Delivered) interrupted.Add(message);
        }

        return interrupted;
    }

    private static void Message(Utf8JsonWriter json, ChatMessage message)
    {
        json.WriteStartObject();
        json.WriteString("number", message.Chat.Number.Id);
        json.WriteString("person", message.Chat.Person.Id);
        json.WriteString("wamid", message.Wamid);
        json.WriteBoolean("outbound", message.Outbound);
        json.WriteString("type", message.Type);
        json.WriteNumber("atMs", message.AtUnixMs);
        json.WriteNumber("state", (int)message.State);
        json.WriteNumber("failure", message.Failure?.Code ?? 0);
        json.WriteString("failureText", message.Failure?.Message);
        json.WriteString("providerId", message.ProviderId);
        json.WriteString("statusCallback", message.StatusCallback);
        json.WriteBoolean("lost", message.Lost);
        json.WriteString("tracker", message.Tracker);
        json.WriteString("fetchedMediaId", message.FetchedMediaId);
        json.WriteBoolean("insideWindow", message.InsideWindow);
        json.WriteString("category", message.Category);
        json.WritePropertyName("payload");
        json.WriteRawValue(message.Payload, skipInputValidation: true);
        json.WriteEndObject();
    }

    private ChatMessage? ReadMessage(JsonElement item)
    {
        if (ChatOf(item) is not Chat chat) return null;
        int failure = item.GetProperty("failure").GetInt32();
        return new ChatMessage
        {
            Chat = chat,
            Wamid = item.GetProperty("wamid").GetString()!,
            Outbound = item.GetProperty("outbound").GetBoolean(),
            Type = item.GetProperty("type").GetString()!,
            AtUnixMs = item.GetProperty("atMs").GetInt64(),
            Payload = System.Text.Encoding.UTF8.GetBytes(
                item.GetProperty("payload").GetRawText()),
            Tracker = item.Text("tracker"),
            FetchedMediaId = item.Text("fetchedMediaId"),
            InsideWindow = item.GetProperty("insideWindow").GetBoolean(),
            Category = item.GetProperty("category").GetString()!,
            State = (MessageState)item.GetProperty("state").GetInt32(),
            Failure = failure == 0 ? null : FailureOf(chat, failure, item.Text("failureText")),
            ProviderId = item.Text("providerId"),
            StatusCallback = item.Text("statusCallback"),
            Lost = item.At("lost") is { ValueKind: JsonValueKind.True },
        };
    }

    private static GraphError FailureOf(Chat chat, int code, string? text) =>
        text is null || chat.Number.Provider is ProviderNames.Meta or ProviderNames.Dialog360
            ? GraphErrors.OfCode(code, 0)
            : new GraphError(400, code, text);

    private void ReadNumber(JsonElement item) => book.AddNumber(new PhoneNumber
    {
        Id = item.GetProperty("phoneNumberId").GetString()!,
        DisplayPhoneNumber = item.GetProperty("displayPhoneNumber").GetString()!,
        Name = item.GetProperty("name").GetString()!,
        WabaId = item.GetProperty("wabaId").GetString()!,
        Shared = item.GetProperty("shared").GetBoolean(),
        Registered = item.GetProperty("registered").GetBoolean(),
        Provider = item.Text("provider") ?? ProviderNames.Meta,
    });

    private void ReadPerson(JsonElement item) => book.Restore(new Person
    {
        Id = item.GetProperty("id").GetString()!,
        Name = item.GetProperty("name").GetString()!,
        Phone = item.Text("phone"),
        UserId = item.Text("userId"),
        Username = item.Text("username"),
        PhoneHidden = item.GetProperty("phoneHidden").GetBoolean(),
        OnWhatsApp = item.GetProperty("onWhatsApp").GetBoolean(),
        Online = item.GetProperty("online").GetBoolean(),
        ReadReceipts = item.GetProperty("readReceipts").GetBoolean(),
        OptedOut = item.At("optedOut") is { ValueKind: JsonValueKind.True },
    });

    private void ReadMedia(JsonElement item, string folder)
    {
        string id = item.GetProperty("id").GetString()!;
        string path = Path.Combine(folder, id);
        if (!id.All(char.IsAsciiDigit) || !File.Exists(path)) return;
        byte[] bytes = File.ReadAllBytes(path);
        media.Restore(new MediaItem
        {
            Id = id,
            MimeType = item.GetProperty("mimeType").GetString()!,
            FileName = item.Text("fileName"),
            UploadedBy = item.Text("uploadedBy"),
            Sha256 = System.Security.Cryptography.SHA256.HashData(bytes),
            Size = bytes.Length,
            AtUnixMs = item.GetProperty("atMs").GetInt64(),
            Bytes = bytes,
        });
    }

    private Chat? ChatOf(JsonElement item)
    {
        PhoneNumber? number = book.NumberOf(item.GetProperty("number").GetString()!);
        Person? person = book.PersonById(item.GetProperty("person").GetString()!);
        return number is null || person is null ? null : chats.ChatOf(number, person);
    }
}
