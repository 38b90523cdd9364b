using System.Text.Json;
using System.Text.Json.Nodes;
using ConverseErp.Contracts;
using ConverseErp.Outbound;
using ConverseErp.Outbound.Channels;
using ConverseErp.Outbound.Channels.Meta;
using ConverseErp.Tests.Fast.Intake;

namespace ConverseErp.Tests.Fast.Outbound;

public sealed class When_a_message_is_written_for_meta
{
    [Fact]
    public void Text_has_the_documented_shape()
    {
        SendMessage message = Samples.Message("Ramesh Gupta ka baki: ₹1,250.00");

        JsonObject written = Write(Samples.Outgoing(message, SentAs.Text), out _);

        AssertSame("meta-send-text.json", written);
    }

    [Fact]
    public void A_person_without_a_phone_is_addressed_by_their_bsuid()
    {
        SendMessage message = Samples.Message(
            "Namaste!", phone: null, bsuid: "IN.1230004567890123");

        JsonObject written = Write(Samples.Outgoing(message, SentAs.Text), out _);

        AssertSame("meta-send-text-bsuid.json", written);
    }

    [Fact]
    public void Somebody_with_both_is_addressed_by_phone_alone_and_with_a_plus()
    {
        SendMessage message = Samples.Message(phone: "919876543210", bsuid: "IN.123");

        JsonObject written = Write(Samples.Outgoing(message, SentAs.Text), out _);

        Assert.Equal("+919876543210", (string?)written["to"]);
        Assert.False(written.ContainsKey("recipient"));
    }

    [Fact]
    public void A_reply_quotes_and_every_message_carries_its_tracker()
    {
        SendMessage message = Samples.Message(
            quoted: "wamid.HBgMOTE5ODc2NTQzMjEwFQIAEhgUODdEQUM1MTUwNkQwNjY1MkJFMDIA");

        JsonObject written = Write(Samples.Outgoing(message, SentAs.Text), out string tracker);

        ((JsonObject)written["text"]!).Remove("preview_url");
        written["biz_opaque_callback_data"] = "tenant=12;outbox=01J8Z3Q8";
        Assert.True(JsonNode.DeepEquals(Sample("meta-send-text-reply-tracked.json"), written));
        Assert.Equal(new SendTracker(Samples.Shop, Samples.Id, 1), SendTracker.Read(tracker));
    }

    [Fact]
    public void A_plain_repeat_leaves_the_quotation_out()
    {
        SendMessage message = Samples.Message(quoted: "wamid.gone");

        JsonObject written = Write(
            Samples.Outgoing(message, SentAs.Text, plain: true), out _);

        Assert.False(written.ContainsKey("context"));
    }

    [Fact]
    public void A_bill_is_a_document_with_the_reply_as_its_caption()
    {
        SendMessage message = Samples.Message("INV-1042 – ₹1,250.00", Samples.Bill);

        JsonObject written = Write(
            Samples.Outgoing(message, SentAs.Document, "1013859600285441"), out _);

        AssertSame("meta-send-document-id.json", written);
    }

    [Fact]
    public void A_bill_outside_the_window_is_a_template_with_a_document_header()
    {
        SendMessage message = Samples.Message("anything", Samples.Bill);

        JsonObject written = Write(Samples.Outgoing(
            message, SentAs.Template, "1013859600285441", language: "hi"), out _);

        JsonObject sample = Sample("meta-send-template-document-header.json");
        sample["template"]!["name"] = "bill_v1";
        sample["template"]!["components"]![1]!["parameters"] = JsonNode.Parse("""
            [{"type":"text","text":"Sri Lakshmi"},{"type":"text","text":"INV-1042"},
             {"type":"text","text":"₹1,250"}]
            """);
        Assert.True(JsonNode.DeepEquals(sample, written), written.ToJsonString());
    }

    // A customer who reads "your bill CN/2627/1: ₹320" believes that he owes it.
    [Theory]
    [InlineData(false, "credit_note_v1")]
    [InlineData(true, "debit_note_v1")]
    public void A_note_has_a_template_of_its_own_that_names_the_bill(bool adds, string name)
    {
        AttachedBill note = Samples.Bill with
        {
            Number = "CN/2627/1", Note = new NoteOnBill("INV/2627/4", adds),
        };
        SendMessage message = Samples.Message("x", note);

        JsonObject written = Write(
            Samples.Outgoing(message, SentAs.Template, "1", language: "en"), out _);

        Assert.Equal(name, (string?)written["template"]!["name"]);
        Assert.Equal(["Sri Lakshmi", "CN/2627/1", "₹1,250", "INV/2627/4"],
            written["template"]!["components"]![1]!["parameters"]!.AsArray()
                .Select(p => (string?)p!["text"]));
    }

    [Fact]
    public void Three_short_choices_are_buttons_below_the_numbered_text()
    {
        SendMessage message = Samples.Message(
            "Ramesh Gupta ko ₹1,250 udhaar likhun?", Samples.Bill,
            [new("confirm:sale:7f3a", "Haan, pakka"), new("edit:sale:7f3a", "Badlo"),
             new("cancel:sale:7f3a", "Nahi")]);

        JsonObject written = Write(
            Samples.Outgoing(message, SentAs.Interactive, "1013859600285441"), out _);

        JsonObject sample = Sample("meta-send-interactive-buttons.json");
        ((JsonObject)sample["interactive"]!).Remove("footer");
        sample["interactive"]!["body"]!["text"] =
            "Ramesh Gupta ko ₹1,250 udhaar likhun?\n1) Haan, pakka\n2) Badlo\n3) Nahi";
        Assert.True(JsonNode.DeepEquals(sample, written), written.ToJsonString());
    }

    [Fact]
    public void Longer_choices_are_a_list_with_the_whole_title_below_a_cut_one()
    {
        SendMessage message = Samples.Message(
            "Kaunsa Ramesh? 1) Gupta 2) paint shop",
            choices: [new("party:0192", "Ramesh Gupta"),
                      new("party:0194", "Ramesh from the paint shop")],
            language: "hi-Latn");

        JsonObject written = Write(Samples.Outgoing(message, SentAs.Interactive), out _);

        JsonObject sample = Sample("meta-send-interactive-list.json");
        JsonObject interactive = (JsonObject)sample["interactive"]!;
        interactive.Remove("header");
        interactive["body"]!["text"] = message.Text;
        interactive["action"]!["sections"] = JsonNode.Parse("""
            [{"rows":[{"id":"party:0192","title":"Ramesh Gupta"},
              {"id":"party:0194","title":"Ramesh from the paint s…",
               "description":"Ramesh from the paint shop"}]}]
            """);
        Assert.True(JsonNode.DeepEquals(sample, written), written.ToJsonString());
    }

    [Fact]
    public void More_choices_than_a_list_holds_stay_numbered_text()
    {
        Choice[] choices = [.. Enumerable.Range(1, 11).Select(n => new Choice($"c{n}", $"C{n}"))];
        SendMessage message = Samples.Message("Kaunsa?", choices: choices);

        JsonObject written = Write(Samples.Outgoing(message, SentAs.Text), out _);

        Assert.Equal(SentAs.Text, Forms.Choose(
            message, MustBe.Any, windowOpen: true, Samples.OfMeta));
        Assert.EndsWith("10) C10\n11) C11", (string?)written["text"]!["body"]);
    }

    [Fact]
    public void Choices_that_look_alike_after_cutting_get_their_numbers()
    {
        Choice[] choices =
        [
            new("a", "Surf Excel Matic Front Load 1 kg"),
            new("b", "Surf Excel Matic Front Load 2 kg"),
        ];

        string[] titles = MetaChoices.ButtonTitles(choices);

        Assert.Equal(["1) Surf Excel Matic…", "2) Surf Excel Matic…"], titles);
    }

    [Fact]
    public void A_bill_without_its_document_leads_to_its_page()
    {
        SendMessage message = Samples.Message("✅ Ramesh – ₹160 udhaar", Samples.Bill);

        JsonObject written = Write(Samples.Outgoing(message, SentAs.Text), out _);

        Assert.Equal(
            "✅ Ramesh – ₹160 udhaar\nhttps://shop.example.in/b/tok",
            (string?)written["text"]!["body"]);
    }

    [Fact]
    public void Parameters_of_a_template_are_one_line_and_never_empty()
    {
        AttachedBill odd = Samples.Bill with
        {
            ShopName = "Sri\nLakshmi\t     Stores", Number = " ",
        };
        SendMessage message = Samples.Message("x", odd);

        JsonObject written = Write(
            Samples.Outgoing(message, SentAs.Template, "1", language: "en"), out _);

        JsonNode parameters = written["template"]!["components"]![1]!["parameters"]!;
        Assert.Equal("Sri Lakshmi Stores", (string?)parameters[0]!["text"]);
        Assert.Equal("-", (string?)parameters[1]!["text"]);
    }

    [Fact]
    public void Hostile_text_is_escaped()
    {
        SendMessage message = Samples.Message("\"}],\"to\":\"+910000000000\"\u0000\u2028\\");

        JsonObject written = Write(Samples.Outgoing(message, SentAs.Text), out _);

        Assert.Equal("+919876543210", (string?)written["to"]);
        Assert.Equal(message.Text, (string?)written["text"]!["body"]);
    }

    private static void AssertSame(string sample, JsonObject written) =>
        Assert.True(JsonNode.DeepEquals(Sample(sample), written), written.ToJsonString());

    private static JsonObject Sample(string file) =>
        (JsonObject)JsonNode.Parse(MetaFixtures.Text(file))!;

    private static JsonObject Write(Outgoing outgoing, out string tracker)
    {
        JsonObject json = (JsonObject)JsonNode.Parse(
            MetaBody.Write(outgoing, new OutboundOptions()).Span)!;
        tracker = (string)json["biz_opaque_callback_data"]!;
        if (outgoing.Message.QuotedId is null) json.Remove("biz_opaque_callback_data");
        return json;
    }
}
