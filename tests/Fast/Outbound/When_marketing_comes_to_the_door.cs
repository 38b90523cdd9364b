using System.Text.Json.Nodes;
using ConverseErp.Contracts;
using ConverseErp.Outbound;
using ConverseErp.Outbound.Broadcasts;
using ConverseErp.Outbound.Channels;
using ConverseErp.Outbound.Channels.Meta;
using ConverseErp.Outbound.Sending;

namespace ConverseErp.Tests.Fast.Outbound;

public sealed class When_marketing_comes_to_the_door
{
    private static readonly SendMessage News = Samples.Message("Sri Lakshmi: 10% kam") with
    {
        Purpose = Purpose.Marketing,
        Template = new TemplateForm(
            "shop_news_v1", "hi", ["Sri Lakshmi", "10%\nkam \t    aaj"]),
    };

    [Theory]
    // Queued and nothing tried.
    [InlineData(1, null, true, true, true, "Go")]
    [InlineData(1, null, false, true, true, "PutBack")]
    [InlineData(1, null, true, false, true, "Skip")]
    [InlineData(1, null, false, false, true, "Skip")]
    [InlineData(1, null, true, true, false, "PutBack")]
    // Put off once, and due again.
    [InlineData(2, 1, true, true, false, "Go")]
    [InlineData(2, 1, false, true, true, "PutBack")]
    [InlineData(2, 1, true, false, true, "Skip")]
    // Being tried, or tried: the sending knows what that means.
    [InlineData(2, 2, false, false, false, "Go")]
    [InlineData(2, 4, false, false, false, "Go")]
    // Put back while it lay in the lane.
    [InlineData(0, null, true, true, true, "Drop")]
    [InlineData(4, null, true, true, true, "Drop")]
    [InlineData(3, null, true, true, true, "Drop")]
    public void Only_what_may_leave_now_and_is_wanted_goes_on(
        int person, int? message, bool may, bool wanted, bool room, string pass) =>
        Assert.Equal(
            Enum.Parse<Pass>(pass),
            GateDecision.Decide(new GateFacts(
                (PersonState)person, (SendState?)message, may, wanted, room)));

    [Fact]
    public void It_is_free_words_in_the_window_and_nothing_but_the_template_outside()
    {
        Assert.False(Forms.WindowOpen(News, heard: null, Samples.Now));
        Assert.Equal(SentAs.Text, Forms.Choose(News, MustBe.Any, true, Samples.OfMeta));
        Assert.Equal(SentAs.Template, Forms.Choose(News, MustBe.Any, false, Samples.OfMeta));
        Assert.Equal(SentAs.Template, Forms.Choose(News, MustBe.Template, true, Samples.OfMeta));
    }

    [Theory]
    [InlineData(132015)]
    [InlineData(132016)]
    public void A_template_that_cannot_be_used_ends_it_for_there_is_nothing_in_its_place(int code)
    {
        NextStep step = NextStep.After(
            new SendOutcome.Refused(400, code, null, null),
            new AttemptFacts(
                0, SentAs.Template, MustBe.Any, HasBill: false, HasForm: true, HasExtras: false,
                TimeSpan.Zero, TimeSpan.FromHours(24), 0.5),
            MetaErrors.RemedyOf);

        Assert.IsType<NextStep.Fail>(step);
    }

    [Fact]
    public void A_window_that_was_closed_after_all_makes_it_a_template()
    {
        NextStep step = NextStep.After(
            new SendOutcome.Refused(400, MetaErrors.WindowClosed, null, null),
            new AttemptFacts(
                0, SentAs.Text, MustBe.Any, HasBill: false, HasForm: true, HasExtras: false,
                TimeSpan.Zero, TimeSpan.FromHours(24), 0.5),
            MetaErrors.RemedyOf);

        Assert.Equal(MustBe.Template, Assert.IsType<NextStep.Wait>(step).MustBe);
    }

    [Fact]
    public void Its_values_are_single_lines_and_it_has_no_header_it_was_not_given()
    {
        JsonNode body = JsonNode.Parse(MetaBody.Write(
            Samples.Outgoing(News, SentAs.Template) with { TemplateLanguage = "hi" },
            new OutboundOptions()).Span)!;

        JsonNode component = Assert.Single(body["template"]!["components"]!.AsArray())!;
        Assert.Equal("body", (string?)component["type"]);
        Assert.Equal(
            ["Sri Lakshmi", "10% kam aaj"],
            component["parameters"]!.AsArray().Select(p => (string?)p!["text"]));
    }

    [Fact]
    public void Its_row_is_not_the_row_of_answers_to_the_same_person() => Assert.NotEqual(
        Shipped(News).ChatKey, Shipped(News with { Purpose = Purpose.Answer }).ChatKey);

    [Theory]
    [InlineData("hi", "Any", "hi")]
    [InlineData("hi", "TemplateInEnglish", "en")]
    public void Its_language_is_the_templates_own(string own, string mustBe, string expected) =>
        Assert.Equal(expected, Forms.TemplateLanguage(
            News with { Language = "ta", Template = News.Template! with { Language = own } },
            Enum.Parse<MustBe>(mustBe)));

    private static Shipment Shipped(SendMessage message) => new(
        Envelopes.Pack(message.Message, Samples.Shop, message), message, "+919876543210", [1], []);
}
