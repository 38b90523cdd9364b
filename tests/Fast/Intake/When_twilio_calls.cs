using System.Text;
using System.Text.Json;
using ConverseErp.Contracts;
using ConverseErp.Intake.Meta;
using ConverseErp.Intake.Receiving;
using ConverseErp.Intake.Twilio;
using ConverseErp.Tests.Fast.House;
using Microsoft.Extensions.Primitives;

namespace ConverseErp.Tests.Fast.Intake;

public sealed class When_twilio_calls
{
    private static readonly string Folder =
        Path.Combine(Repository.Root, "tests", "fixtures", "twilio");

    private static readonly DateTimeOffset Now = new(2026, 11, 23, 5, 0, 0, TimeSpan.Zero);

    public static TheoryData<string> Vectors()
    {
        using JsonDocument all = JsonDocument.Parse(MetaFixtures.Bytes("vectors.json"));
        return [.. all.RootElement.GetProperty("vectors").EnumerateArray()
            .Where(v => v.GetProperty("scheme").GetString()!.StartsWith(
                "twilio-", StringComparison.Ordinal))
            .Select(v => v.GetProperty("id").GetString()!)];
    }

    [Theory]
    [MemberData(nameof(Vectors))]
    public void Known_vectors_come_out_as_published(string id)
    {
        using JsonDocument all = JsonDocument.Parse(MetaFixtures.Bytes("vectors.json"));
        JsonElement vector = all.RootElement.GetProperty("vectors").EnumerateArray()
            .Single(v => v.GetProperty("id").GetString() == id);
        bool isForm = vector.GetProperty("scheme").GetString() == "twilio-x-twilio-signature";
        Dictionary<string, StringValues> form = new(StringComparer.Ordinal);
        foreach (JsonElement pair in vector.GetProperty("params").EnumerateArray())
        {
            string key = pair[0].GetString()!;
            form[key] = StringValues.Concat(form.GetValueOrDefault(key), pair[1].GetString());
        }

        byte[] body = vector.TryGetProperty("body", out JsonElement text)
            ? Encoding.UTF8.GetBytes(text.GetString()!) : [];

        SignatureCheck check = new TwilioSignature(vector.GetProperty("secret").GetString()!)
            .Check(vector.GetProperty("signature").GetString(),
                vector.GetProperty("url").GetString()!, isForm ? form : null, body);

        Assert.Equal(vector.GetProperty("valid").GetBoolean(), check == SignatureCheck.Valid);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("not base64!")]
    [InlineData("RSOYDt4T1cUTdK1PDd93")]
    public void Without_a_signature_nothing_is_believed(string? header) => Assert.Equal(
        SignatureCheck.Missing,
        new TwilioSignature("token").Check(header, "https://x.example/", [], []));

    [Fact]
    public void Without_a_token_nothing_is_believed()
    {
        // HMAC-SHA1 of the address with an empty key.
        const string Signed = "5MhBAdKAcHAODZWZg7FvvPiezQI=";

        Assert.Equal(SignatureCheck.Wrong,
            new TwilioSignature("").Check(Signed, "https://x.example/", [], []));
    }

    [Fact]
    public void A_message_is_told_with_its_sender_and_number()
    {
        ChatReceived chat = Chat("twilio-inbound-whatsapp-text");

        Assert.Equal(
            ("twilio", "twilio:+919000090001", "+919876543210", "text", "2 kg sugar 90"),
            (chat.Provider, chat.PhoneNumberId, chat.Sender.Phone, chat.Kind, chat.Text));
        Assert.Equal("Gaurav Kumar", chat.Sender.Name);
    }

    [Fact]
    public void Who_hides_the_number_is_known_by_the_other_id()
    {
        Sender sender = Chat("twilio-inbound-whatsapp-bsuid-only").Sender;

        Assert.Equal(("IN.1230004567890123", null), (sender.Bsuid, sender.Phone));
    }

    [Fact]
    public void A_tapped_button_says_which_and_what_it_answers()
    {
        ChatReceived chat = Chat("twilio-inbound-whatsapp-button");

        Assert.Equal(
            ("interactive", "PAY_INV_1042", "Pay now", "MM025f253325b46929cd34f2a7c3c55e7c"),
            (chat.Kind, chat.ReplyId, chat.Text, chat.QuotedId));
    }

    [Fact]
    public void A_picture_says_where_it_is_and_a_place_where()
    {
        MediaReference media = Chat("twilio-inbound-whatsapp-media").Media!;
        SharedPlace place = Chat("twilio-inbound-whatsapp-location").Place!;

        Assert.Equal(("ME4a8a08f09d37b73795649038408b5f33", "image", "image/jpeg"),
            (media.Id, media.Kind, media.Mime));
        Assert.StartsWith("https://api.twilio.com/", media.Url, StringComparison.Ordinal);
        Assert.Equal((12.971599m, 77.594563m, "Sri Lakshmi Stores"),
            (place.Latitude, place.Longitude, place.Name));
    }

    [Fact]
    public void An_sms_comes_to_a_number_of_its_own()
    {
        ChatReceived chat = Chat("twilio-inbound-sms");

        Assert.Equal(("twilio-sms:+12028831111", "STOP"), (chat.PhoneNumberId, chat.Text));
    }

    [Theory]
    [InlineData("twilio-status-sent", "sent", null)]
    [InlineData("twilio-status-delivered", "delivered", null)]
    [InlineData("twilio-status-read", "read", null)]
    [InlineData("twilio-status-failed-63016", "failed", 63016)]
    [InlineData("twilio-status-failed-21610", "failed", 21610)]
    [InlineData("twilio-status-undelivered-30003", "failed", 30003)]
    public void What_became_of_ours_is_told_with_our_tracker(
        string file, string status, int? code)
    {
        StatusReceived told = Assert.IsType<StatusArrival>(
            Read(file, new TwilioAsked("e1.ours.1", "twilio:+919000090001"))).Status;

        Assert.Equal(("twilio", status, code, "e1.ours.1"),
            (told.Provider, told.Status, told.ErrorCode, told.Tracker));
        Assert.Equal("twilio:+919000090001", told.PhoneNumberId);
    }

    [Fact]
    public void The_same_comes_again_under_the_same_id_and_states_on_the_way_say_nothing()
    {
        Dictionary<string, StringValues> queued = Form("twilio-status-sent");
        queued["MessageStatus"] = "queued";

        Assert.Equal(
            Read("twilio-inbound-whatsapp-text", default)!.Id,
            Read("twilio-inbound-whatsapp-text", default)!.Id);
        Assert.Null(TwilioUpdates.Read(queued, default, Now, Raw(queued)));
    }

    [Fact]
    public void What_names_no_message_is_kept()
    {
        Dictionary<string, StringValues> form = new() { ["Foo"] = "bar" };

        EventArrival kept = Assert.IsType<EventArrival>(
            TwilioUpdates.Read(form, default, Now, Raw(form)));

        Assert.Equal(EventReason.Unreadable, kept.Reason);
    }

    private static ChatReceived Chat(string file) =>
        Assert.IsType<ChatArrival>(Read(file, default)).Chat;

    private static Arrival? Read(string file, TwilioAsked asked)
    {
        Dictionary<string, StringValues> form = Form(file);
        return TwilioUpdates.Read(form, asked, Now, Raw(form));
    }

    internal static Dictionary<string, StringValues> Form(string file)
    {
        using JsonDocument json = JsonDocument.Parse(
            File.ReadAllBytes(Path.Combine(Folder, file + ".json")));
        return json.RootElement.EnumerateObject().ToDictionary(
            p => p.Name, p => new StringValues(p.Value.GetString()), StringComparer.Ordinal);
    }

    private static JsonElement Raw(Dictionary<string, StringValues> form) =>
        JsonSerializer.SerializeToElement(form.ToDictionary(f => f.Key, f => f.Value.ToString()));
}
