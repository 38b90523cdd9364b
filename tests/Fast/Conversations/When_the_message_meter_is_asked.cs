using ConverseErp.Contracts;
using ConverseErp.Conversations.Dialogue;
using ConverseErp.Conversations.Replies;

namespace ConverseErp.Tests.Fast.Conversations;

/// <summary>What messages cost is asked in many tongues, and is never taken for an expense.
/// </summary>
public sealed class When_the_message_meter_is_asked
{
    [Theory]
    [InlineData("kitna message kharcha?")]
    [InlineData("message ka kharcha kitna hua is mahine")]
    [InlineData("WhatsApp ka kharcha")]
    [InlineData("message budget")]
    [InlineData("message budget kitna baki hai")]
    [InlineData("how much is the message cost this month")]
    [InlineData("मैसेज का खर्चा कितना हुआ")]
    [InlineData("या महिन्यात मेसेज खर्च किती")]
    [InlineData("આ મહિને મેસેજ ખર્ચ કેટલો")]
    [InlineData("এই মাসে মেসেজের খরচ কত")]
    [InlineData("மெசேஜ் செலவு எவ்வளவு")]
    [InlineData("ఈ నెల మెసేజ్ ఖర్చు ఎంత")]
    [InlineData("ಈ ತಿಂಗಳು ಮೆಸೇಜ್ ಖರ್ಚು ಎಷ್ಟು")]
    [InlineData("ਇਸ ਮਹੀਨੇ ਮੈਸੇਜ ਖਰਚਾ ਕਿੰਨਾ ਹੋਇਆ")]
    public void It_is_heard(string text) =>
        Assert.Equal(new MeterSaid(false, null), MeterSaid.In(text));

    [Theory]
    [InlineData("message budget 500", 500L)]
    [InlineData("message budget ₹1,500 rakho", 1500L)]
    [InlineData("मैसेज बजट ५०० रखो", 500L)]
    [InlineData("whatsapp budget 0", 0L)]
    [InlineData("message budget hatao", null)]
    [InlineData("message budget band karo", null)]
    public void A_budget_is_set_and_taken_off(string text, long? rupees) =>
        Assert.Equal(new MeterSaid(true, rupees), MeterSaid.In(text));

    [Theory]
    [InlineData("whatsapp kharcha 200")]
    [InlineData("200 chai kharcha")]
    [InlineData("kharcha kitna hua")]
    [InlineData("message bhej do sabko")]
    [InlineData("message budget 500 aur 600")]
    [InlineData("message budget 99999999")]
    [InlineData("Ramesh ko whatsapp kharcha ka message bhejo")]
    [InlineData("budget 500")]
    [InlineData("")]
    [InlineData(null)]
    public void Expenses_and_other_talk_are_not_taken_for_it(string? text) =>
        Assert.Null(MeterSaid.In(text));

    [Fact]
    public void It_is_answered_in_every_language_that_the_shop_answers_in()
    {
        MonthCosts costs = new(
            new DateOnly(2026, 11, 1),
            [
                new CostLine(MessageRate.Utility, 12, new MessageCost(12 * 1150)),
                new CostLine(MessageRate.Sms, 3, new MessageCost(3 * 2000)),
            ],
            Money.FromRupees(500L));

        Assert.Equal(
            Speech.All.Select(p => p.Language).Order(StringComparer.Ordinal),
            MeterTexts.Languages.Order(StringComparer.Ordinal));
        foreach (string language in MeterTexts.Languages)
        {
            MeterTexts texts = MeterTexts.In(language);
            string said = texts.Month(costs);
            string none = texts.Month(costs with { Budget = null });
            string over = texts.Notice(
                new BudgetNow(Money.FromRupees(500L), new MessageCost(500_0000), 0));

            Assert.Contains("₹1.98", said, StringComparison.Ordinal);
            Assert.Contains("₹498.02", said, StringComparison.Ordinal);
            Assert.Contains("12 ", said, StringComparison.Ordinal);
            Assert.Contains("message budget 500", none, StringComparison.Ordinal);
            Assert.Contains("₹500", over, StringComparison.Ordinal);
            Assert.StartsWith("⚠️", over, StringComparison.Ordinal);
            Assert.Equal(5, texts.Kinds.Length);
            Assert.Contains("{0}", texts.Share, StringComparison.Ordinal);
        }

        Assert.Equal("", MeterTexts.In("en").Notice(BudgetNow.None));
    }
}
