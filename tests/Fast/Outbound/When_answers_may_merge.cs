using ConverseErp.Contracts;
using ConverseErp.Outbound;
using ConverseErp.Outbound.Merging;

namespace ConverseErp.Tests.Fast.Outbound;

/// <summary>Plain answers may leave as one message; whatever is more than words may not.
/// </summary>
public sealed class When_answers_may_merge
{
    private static readonly SendMessage Answer = Samples.Message();

    private static readonly SendMessage Copy =
        Samples.Message("✅ Ramesh – ₹1,250 udhaar", bill: Samples.Bill) with
        {
            WordsSuffice = true,
        };

    [Fact]
    public void Plain_answers_and_the_sellers_copy_of_a_bill_may()
    {
        Assert.True(MergedWords.May(Answer, MustBe.Any));
        Assert.True(MergedWords.May(Answer with { Choices = [] }, MustBe.Any));
        Assert.True(MergedWords.May(Copy, MustBe.Any));
    }

    public static TheoryData<string> More =>
        ["choices", "file", "pay", "quotation", "nothing to say", "customer's bill",
         "bill that answers", "order notice", "onboarding", "SMS"];

    [Theory]
    [MemberData(nameof(More))]
    public void Whatever_is_more_than_words_may_not(string what)
    {
        SendMessage message = what switch
        {
            "choices" => Answer with { Choices = [new("1", "Haan")] },
            "file" => Answer with { File = new("blobs/a.jpg", "image", "image/jpeg", "a.jpg") },
            "pay" => Answer with
            {
                Pay = new("r", "c", Money.FromRupees(1L), "Bill", "S", "A", "27", Samples.Now),
            },
            "quotation" => Answer with { QuotedId = "wamid.A" },
            "nothing to say" => Answer with { Text = "" },
            "customer's bill" => Copy with { Purpose = Purpose.Bill, WordsSuffice = false },
            "bill that answers" => Copy with { WordsSuffice = false },
            "order notice" => Answer with { Purpose = Purpose.OrderNotice },
            "onboarding" => Answer with { Purpose = Purpose.Onboarding },
            _ => Answer with { SmsOnly = true },
        };

        Assert.False(MergedWords.May(message, MustBe.Any));
    }

    [Fact]
    public void What_the_last_attempt_wants_alone_goes_alone()
    {
        foreach (MustBe mustBe in Enum.GetValues<MustBe>().Except([MustBe.Any]))
            Assert.False(MergedWords.May(Answer, mustBe));
    }

    [Fact]
    public void They_stand_in_their_order_with_an_empty_line_between_and_lead_to_their_bills()
    {
        string words = MergedWords.Of(Answer with { Text = "✅ ek" }, 4096);

        string? both = MergedWords.Joined(words, Copy, 4096);
        string? all = MergedWords.Joined(both!, Answer with { Text = "✅ teen" }, 4096);

        Assert.Equal(
            "✅ ek\n\n✅ Ramesh – ₹1,250 udhaar\nhttps://shop.example.in/b/tok\n\n✅ teen", all);
    }

    [Fact]
    public void What_would_be_too_long_does_not_join_and_one_letter_less_does()
    {
        // Counted as WhatsApp counts: an emoji is one character.
        string half = new('क', 2047);
        string words = MergedWords.Of(Answer with { Text = half }, 4096);

        string? exact = MergedWords.Joined(words, Answer with { Text = half }, 4096);
        string? tooLong = MergedWords.Joined(words, Answer with { Text = half + "🙏" }, 4096);

        Assert.Equal(4096, exact!.Length);
        Assert.Null(tooLong);
        Assert.NotNull(MergedWords.Joined(words[1..], Answer with { Text = half + "🙏" }, 4096));
    }
}
