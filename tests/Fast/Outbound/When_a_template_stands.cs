using System.Text;
using System.Text.Json;
using ConverseErp.Contracts;
using ConverseErp.Outbound;
using ConverseErp.Outbound.Templates;
using ConverseErp.Platform.Providers;

namespace ConverseErp.Tests.Fast.Outbound;

/// <summary>What is known of a template decides before an attempt what a refusal would have
/// decided after it.</summary>
public sealed class When_a_template_stands
{
    private static readonly DateTimeOffset Now = Samples.Now;

    [Theory]
    // Hindi may be sent: nothing changes.
    [InlineData(MustBe.Any, "hi", TemplateState.Approved, TemplateState.Paused, MustBe.Any)]
    [InlineData(MustBe.Template, "hi", TemplateState.Unknown, TemplateState.Paused,
        MustBe.Template)]
    // It may not: in English, else not as a template.
    [InlineData(MustBe.Any, "hi", TemplateState.Paused, TemplateState.Approved,
        MustBe.TemplateInEnglish)]
    [InlineData(MustBe.Template, "hi", TemplateState.Rejected, TemplateState.Unknown,
        MustBe.TemplateInEnglish)]
    [InlineData(MustBe.Any, "hi", TemplateState.Disabled, TemplateState.Paused,
        MustBe.NotTemplate)]
    [InlineData(MustBe.Any, "hi-Latn", TemplateState.Approved, TemplateState.Missing,
        MustBe.NotTemplate)]
    // What an attempt has taught is never untaught.
    [InlineData(MustBe.TemplateInEnglish, "hi", TemplateState.Approved, TemplateState.Approved,
        MustBe.TemplateInEnglish)]
    [InlineData(MustBe.TemplateInEnglish, "hi", TemplateState.Approved, TemplateState.Pending,
        MustBe.NotTemplate)]
    [InlineData(MustBe.NotTemplate, "hi", TemplateState.Approved, TemplateState.Approved,
        MustBe.NotTemplate)]
    internal void It_goes_on_as_after_the_refusal(
        MustBe before, string language, TemplateState hindi, TemplateState english,
        MustBe expected)
    {
        MustBe after = TemplateForms.Known(before, language, asked => new TemplateStanding(
            "bill_v1", asked, asked == "hi" ? hindi : english, MessageRate.Utility));

        Assert.Equal(expected, after);
    }

    [Fact]
    public void A_refusal_is_believed_for_an_hour_and_not_against_what_was_told_since()
    {
        TemplateRow refused = Row with
        {
            State = TemplateState.Approved, StateAt = Now.AddDays(-1),
            Refused = TemplateState.Paused, RefusedAt = Now,
        };
        TemplateRow back = refused with { StateAt = Now.AddMinutes(1) };

        Assert.Equal(TemplateState.Paused, refused.StateNow(Now.AddMinutes(59)));
        Assert.Equal(TemplateState.Approved, refused.StateNow(Now.AddMinutes(60)));
        Assert.Equal(TemplateState.Approved, back.StateNow(Now.AddMinutes(2)));
        Assert.Equal(TemplateState.Unknown, Row.StateNow(Now));
    }

    [Fact]
    public void Of_two_rows_of_one_account_each_fact_is_the_newer_whichever_comes_first()
    {
        TemplateRow told = Row with
        {
            State = TemplateState.Approved, StateAt = Now, Category = MessageRate.Utility,
            CategoryAt = Now,
        };
        TemplateRow later = Row with
        {
            Category = MessageRate.Marketing, CategoryAt = Now.AddHours(1),
            Refused = TemplateState.Paused, RefusedAt = Now.AddHours(1),
        };

        Assert.Equal(told.Join(later), later.Join(told));
        Assert.Equal((TemplateState.Approved, MessageRate.Marketing, TemplateState.Paused),
            (told.Join(later).State, told.Join(later).Category, told.Join(later).Refused));
        Assert.Equal(MessageRate.Marketing, told.Join(later).Standing(Now).Charged);
        Assert.Equal(MessageRate.Utility, Row.Standing(Now).Charged);
    }

    [Fact]
    public void A_number_is_in_its_own_account_in_the_named_one_or_in_the_only_one()
    {
        Dialog360Options dialog = new() { PhoneNumberId = Providers.Dialog360 };
        TemplateAccounts none = new(new MetaOptions(), dialog);
        MetaOptions meta = new() { AccountId = "waba-1", AccessToken = "a" };
        meta.Accounts["200"] = "waba-2";
        meta.Tokens["200"] = "b";
        TemplateAccounts two = new(meta, dialog);

        Assert.Equal(none.Counted("waba-9"), none.Of("100"));
        Assert.Equal(("waba-1", "waba-2"), (two.Of("100"), two.Of("200")));
        Assert.Equal("waba-9", two.Counted("waba-9"));
        Assert.Equal(Providers.Gupshup, two.Of(Providers.Gupshup));
        Assert.Equal(Providers.Dialog360, none.Counted(none.Of(Providers.Dialog360)));
        Assert.Equal([("waba-2", "b"), ("waba-1", "a")], two.Named);
        Assert.Empty(none.Named);
    }

    [Fact]
    public void A_page_of_a_list_is_read_patiently()
    {
        TemplatePage page = Read("""
            {"data":[
              {"name":"bill_v1","language":"hi","status":"PAUSED","category":"MARKETING",
               "quality_score":{"score":"RED","date":1},"rejected_reason":"NONE"},
              {"name":"other","language":"en","status":"OF_A_NEWER_API","category":7},
              {"name":5,"language":"en"}, "odd"],
             "paging":{"cursors":{"before":"a","after":"b"},"next":"https://elsewhere"}}
            """);
        TemplatePage last = Read(
            """{"data":[],"paging":{"cursors":{"before":"a","after":"b"}}}""");

        Assert.Equal(
            new TemplateTold(
                "meta", "w", "bill_v1", "hi", TemplateState.Paused, MessageRate.Marketing, "red",
                null, Now),
            page.Templates[0]);
        Assert.Equal(("other", null, null),
            (page.Templates[1].Template, page.Templates[1].State, page.Templates[1].Category));
        Assert.Equal(2, page.Templates.Count);
        Assert.Equal(("b", null), (page.After, last.After));
        Assert.ThrowsAny<JsonException>(() => Read("""{"error":{"code":190}}"""));
        Assert.ThrowsAny<JsonException>(() => Read("[]"));
    }

    private static TemplateRow Row => TemplateRow.Unknown("w", "bill_v1", "hi");

    private static TemplatePage Read(string json) =>
        TemplatePage.Read(Encoding.UTF8.GetBytes(json), "meta", "w", Now);
}
