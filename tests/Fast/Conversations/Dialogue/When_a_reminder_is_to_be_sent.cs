using ConverseErp.Contracts;
using ConverseErp.Conversations.Dialogue;
using ConverseErp.Conversations.Replies;
using ConverseErp.Tests.Fast.Conversations.Approving;

namespace ConverseErp.Tests.Fast.Conversations.Dialogue;

public sealed class When_a_reminder_is_to_be_sent
{
    private static readonly Guid Reminder = Guid.Parse("018f0000-0000-7000-8000-0000000000aa");
    private static readonly MessageCost Template = new(1150);

    public static TheoryData<string> Languages => [.. ReminderTexts.Languages];

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_button_shows_whole_in_every_language_with_what_it_costs(string language)
    {
        const int ButtonMax = 20;
        ReminderTexts texts = ReminderTexts.In(language);

        Assert.EndsWith("· ~₹0.12", texts.Button(Template), StringComparison.Ordinal);
        Assert.EndsWith(texts.Free, texts.Button(MessageCost.Zero), StringComparison.Ordinal);
        Assert.InRange(texts.Button(Template).Length, 1, ButtonMax);
        Assert.InRange(texts.Button(MessageCost.Zero).Length, 1, ButtonMax);
    }

    [Fact]
    public void It_is_spoken_of_in_ten_languages()
    {
        Assert.Equal(ReachTexts.Languages.Order(), ReminderTexts.Languages.Order());
        Assert.All(ReminderTexts.Languages, language =>
        {
            ReminderTexts texts = ReminderTexts.In(language);
            Assert.All(
                new[] { texts.Sent, texts.Before, texts.SaidStop, texts.Slow },
                text => Assert.Contains("{0}", text, StringComparison.Ordinal));
            Assert.Contains("{1}", texts.Before, StringComparison.Ordinal);
            Assert.Contains(" 12", texts.ButtonForAll(12, Template), StringComparison.Ordinal);
            Assert.Contains("12 ", texts.SentToAll(12, Template), StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData("bhej do")]
    [InlineData("Haan bhejo")]
    [InlineData("haan ji bhej dijiye", false)]
    [InlineData("abhi bhejo!")]
    [InlineData("send it")]
    [InlineData("yes send")]
    [InlineData("भेज दो")]
    [InlineData("हाँ भेज दीजिए")]
    [InlineData("पाठवा")]
    [InlineData("મોકલી દો")]
    [InlineData("পাঠিয়ে দাও")]
    [InlineData("அனுப்புங்கள்")]
    [InlineData("పంపండి")]
    [InlineData("ಕಳುಹಿಸಿ")]
    [InlineData("ਭੇਜ ਦਿਓ")]
    [InlineData("mat bhejo", false)]
    [InlineData("kab bhejoge?", false)]
    [InlineData("2 kg chini bhej do", false)]
    [InlineData("Mohan ko bhej do", false)]
    [InlineData("haan", false)]
    public void Words_that_send_it_are_about_nothing_else(string text, bool sends = true) =>
        Assert.Equal(sends, ReminderOffer.Says(text));

    [Fact]
    public void A_tap_of_a_member_asks_the_Ledger_once_more()
    {
        Option button = ReminderOffer.Option("en", Reminder, AChat.Mohan.Id, Template);

        Outcome? tapped = ReminderOffer.Tapped(AChat.Of(AChat.Owner), button.Value);

        RemindParty asked = Assert.IsType<RemindParty>(Assert.Single(tapped!.Asked).Message);
        Assert.Equal((Reminder, AChat.Mohan.Id, true, false),
            (asked.Reminder, asked.Party, asked.Sends, asked.Waited));
        Assert.InRange(button.Value.Length, 1, 200);
    }

    [Fact]
    public void A_customer_cannot_have_one_sent_and_an_odd_value_does_nothing()
    {
        Option button = ReminderOffer.Option("en", Reminder, AChat.Mohan.Id, Template);
        ChatContext customer = AChat.Of(AChat.Owner) with
        {
            Person = new Person(null, AChat.Mohan.Id, false),
        };

        Assert.Null(ReminderOffer.Tapped(customer, button.Value));
        Assert.Null(ReminderOffer.Tapped(AChat.Of(AChat.Owner), "remind:1:2"));
        Assert.Null(ReminderOffer.Tapped(AChat.Of(AChat.Owner), button.Value + ":1"));
    }

    [Theory]
    [InlineData("1", "unknown", true)]
    [InlineData("haan", "yes", true)]
    [InlineData("bhej do", "order.create", true)]
    [InlineData("galat", "undo", false)]
    [InlineData("aaj ki bikri", "report.sales", false)]
    public void While_it_is_the_latest_thing_words_do_what_the_tap_does(
        string text, string intent, bool sends)
    {
        Option button = ReminderOffer.Option("en", Reminder, AChat.Mohan.Id, Template);
        ChatContext c = AChat.Of(AChat.Owner, text);
        Question question = new(Questions.SendReminder, [button], c.Now);
        c = c with { Heard = c.Heard with { Intent = intent } };

        Assert.Equal(!sends, AnswerOrNot.StandsAlone(c, question));
        Assert.Equal(sends, ReminderOffer.Answer(c, question)?.Asked.Any() == true);
    }

    [Fact]
    public void Whatever_comes_between_it_is_not_asked_again()
    {
        Option button = ReminderOffer.Option("en", Reminder, AChat.Mohan.Id, Template);
        ChatContext c = AChat.Of(AChat.Owner);
        ChatState state = c.State with
        {
            Question = new Question(Questions.SendReminder, [button], c.Now, Text: "…"),
        };

        ChatState aside = state.SetAside();

        Assert.Null(aside.Question);
        Assert.Empty(aside.Kept ?? []);
    }
}
