using System.Text.Json;
using ConverseErp.Contracts;
using ConverseErp.Intake.Meta;
using ConverseErp.Intake.Receiving;

namespace ConverseErp.Tests.Fast.Intake;

/// <summary>Whether people like what a number sends, and to how many it may write.</summary>
/// <remarks>Shapes: Cloud API, webhooks phone_number_quality_update and
/// business_capability_update.</remarks>
public sealed class When_meta_tells_of_a_number
{
    private static readonly DateTimeOffset Received =
        new(2026, 11, 24, 6, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("FLAGGED", "TIER_10K", "red", 10_000)]
    [InlineData("UNFLAGGED", "TIER_10K", "green", 10_000)]
    [InlineData("DOWNGRADE", "TIER_2K", null, 2_000)]
    [InlineData("UPGRADE", "TIER_UNLIMITED", null, 0)]
    [InlineData("ONBOARDING", "TIER_250", null, 250)]
    [InlineData("FLAGGED", "TIER_OF_NEXT_YEAR", "red", null)]
    public void Its_quality_and_limit_are_read(
        string said, string limit, string? quality, int? people)
    {
        NumberTold told = Assert.IsType<NumberArrival>(Read(
            "phone_number_quality_update",
            $$"""
            {"display_phone_number":"+1 650-555-1111","event":"{{said}}",
             "current_limit":"{{limit}}"}
            """)).Told;

        Assert.Equal(
            new NumberTold(
                "meta", "102290129340398", "16505551111", quality, people,
                DateTimeOffset.FromUnixTimeSeconds(1790000000)),
            told);
    }

    [Theory]
    [InlineData("\"max_daily_conversation_per_phone\":2000,\"max_phone_numbers_per_business\":2",
        2_000)]
    [InlineData("\"max_daily_conversations_per_business\":\"TIER_100K\"", 100_000)]
    [InlineData("\"max_daily_conversations_per_business\":-1", 0)]
    public void What_the_business_may_do_holds_for_all_its_numbers(string value, int people)
    {
        NumberTold told = Assert.IsType<NumberArrival>(
            Read("business_capability_update", "{" + value + "}")).Told;

        Assert.Equal((null, null, people), (told.Phone, told.Quality, told.PeopleMax));
    }

    [Theory]
    [InlineData("phone_number_quality_update",
        """{"display_phone_number":"16505551111","event":"RENAMED"}""")]
    [InlineData("phone_number_quality_update", """{"event":7,"current_limit":{}}""")]
    [InlineData("phone_number_name_update",
        """{"display_phone_number":"16505551111","event":"FLAGGED"}""")]
    public void What_says_nothing_of_it_is_kept_as_an_event(string field, string value) =>
        Assert.IsType<EventArrival>(Read(field, value));

    private static Arrival Read(string field, string value)
    {
        using JsonDocument document = JsonDocument.Parse(
            $$"""
            {"object":"whatsapp_business_account","entry":[{"id":"102290129340398",
             "time":1790000000,"changes":[{"value":{{value}},"field":"{{field}}"}]}]}
            """);
        return Assert.Single(MetaUpdates.Read(document.RootElement.Clone(), Received, "meta")!);
    }
}
