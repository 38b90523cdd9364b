using ConverseErp.Businesses;
using ConverseErp.Businesses.Front;
using ConverseErp.Businesses.Onboarding;

namespace ConverseErp.Tests.Fast.Businesses;

/// <summary>A shop opened by chat, message by message.</summary>
internal sealed class OnboardingStory(string language)
{
    private readonly FrontTexts _texts = FrontTexts.In(language);

    public OnboardingMove Now { get; private set; } =
        OnboardingDialogue.Begin(FrontTexts.In(language));

    public int Messages { get; private set; } = 1;

    public OnboardingMove Say(string? text, string? replyId = null)
    {
        Messages++;
        Now = OnboardingDialogue.Hear(Now.State, text, replyId, _texts);
        return Now;
    }
}

public sealed class When_a_shop_is_opened_by_chat
{
    [Fact]
    public void It_is_ready_for_its_first_bill_well_within_ten_messages()
    {
        OnboardingStory story = new("hi-Latn");

        story.Say("meri dukaan ka naam Sharma Kirana Store hai");
        story.Say("1");
        OnboardingMove last = story.Say("maharastra");

        Assert.Equal(OnboardingTurn.Finish, last.Turn);
        Assert.Equal("Sharma Kirana Store", last.State.Name);
        Assert.Equal("kirana", last.State.Kind);
        Assert.Equal("27", last.State.StateCode);
        Assert.Equal(4, story.Messages);
    }

    [Theory]
    [InlineData("Sharma General Store")]
    [InlineData("Fancy Corner")]
    [InlineData("Om 7")]
    public void The_kind_for_everything_else_is_offered_last(string name)
    {
        OnboardingStory story = new("hi-Latn");

        OnboardingMove asked = story.Say(name);

        Assert.Equal(OnboardingStep.Kind, asked.State.Step);
        Assert.Equal("front:kind:kirana", asked.Choices![0].Id);
        Assert.Equal("front:kind:general", asked.Choices[^1].Id);
        Assert.Equal("general", story.Say("8").State.Kind);
    }

    [Theory]
    [InlineData("en", "My shop is Gupta Medical", "2", "U.P.", "Gupta Medical", "kirana", "09")]
    [InlineData("en", "Gupta Medical", "1", "UP", "Gupta Medical", "medical", "09")]
    [InlineData("hi", "मेरी दुकान का नाम शर्मा किराना है", "किराना", "दिल्ली",
        "शर्मा किराना", "kirana", "07")]
    [InlineData("hi-Latn", "naam: Om Vastralaya", "kapde ki dukaan", "Gujrat me",
        "Om Vastralaya", "garments", "24")]
    [InlineData("ta", "முருகன் ஸ்டோர்", "மளிகை", "தமிழ்நாடு", "முருகன் ஸ்டோர்", "kirana", "33")]
    public void Answers_are_taken_as_people_give_them(
        string language, string name, string kind, string state, string expectedName,
        string expectedKind, string expectedState)
    {
        OnboardingStory story = new(language);

        story.Say(name);
        story.Say(kind);
        OnboardingMove last = story.Say(state);

        Assert.Equal(OnboardingTurn.Finish, last.Turn);
        Assert.Equal(
            (expectedName, expectedKind, expectedState),
            (last.State.Name, last.State.Kind, last.State.StateCode));
    }

    [Theory]
    [InlineData("Sharma Store", "Sharma Store")]
    [InlineData("\"Sharma Store\" 🙏🙏", "Sharma Store")]
    [InlineData("Hi, my shop's name is M/s A. K. Traders & Sons", "M/s A. K. Traders & Sons")]
    [InlineData("dukan ka naam Maa Durga Bhandar h", "Maa Durga Bhandar")]
    [InlineData("Krishna\nEnterprises", "Krishna")]
    [InlineData("7 Days Mart", "7 Days Mart")]
    [InlineData("24x7", "24x7")]
    [InlineData("Ram ka Dhaba", "Ram ka Dhaba")]
    public void The_name_is_found_in_what_was_typed(string typed, string name) =>
        Assert.Equal(name, ShopNameHeard.In(typed).Name);

    [Theory]
    [InlineData("hi")]
    [InlineData("Namaste ji")]
    [InlineData("12345")]
    [InlineData("2 kg chini aur 5 maggi")]
    [InlineData("👍")]
    [InlineData("kya?")]
    [InlineData("naam")]
    [InlineData("   ")]
    public void What_is_no_name_is_asked_for_again(string typed)
    {
        OnboardingStory story = new("hi-Latn");

        OnboardingMove move = story.Say(typed);

        Assert.Equal(OnboardingStep.Name, move.State.Step);
        Assert.Equal(OnboardingTurn.Ask, move.Turn);
        Assert.NotEqual("", move.Text);
    }

    [Fact]
    public void A_name_beyond_its_limit_is_not_cut_but_asked_again()
    {
        OnboardingStory story = new("en");

        OnboardingMove tooLong = story.Say(new string('a', 61));
        OnboardingMove novel = story.Say(new string('a', 5000));
        OnboardingMove right = story.Say(new string('a', 60));

        Assert.Equal(FrontTexts.In("en").NameTooLong, tooLong.Text);
        Assert.Equal(FrontTexts.In("en").NameTooLong, novel.Text);
        Assert.Equal(OnboardingStep.Kind, right.State.Step);
    }

    [Fact]
    public void The_likeliest_kind_is_offered_first()
    {
        OnboardingStory story = new("en");

        OnboardingMove move = story.Say("Shree Ganesh Hardware");

        Assert.Equal("front:kind:hardware", move.Choices![0].Id);
        Assert.Equal(8, move.Choices.Count);
        Assert.Contains("1) Hardware", move.Text, StringComparison.Ordinal);
        Assert.Equal("hardware", story.Say("1").State.Kind);
    }

    [Fact]
    public void A_tapped_kind_counts_like_a_typed_one()
    {
        OnboardingStory story = new("hi");
        story.Say("शर्मा स्टोर");

        OnboardingMove move = story.Say("डेयरी, मिठाई", "front:kind:dairy");

        Assert.Equal("dairy", move.State.Kind);
    }

    [Fact]
    public void A_kind_that_is_none_of_ours_is_asked_once_more_and_then_taken()
    {
        OnboardingStory story = new("hi-Latn");
        story.Say("Raju Footwear");

        OnboardingMove first = story.Say("joote chappal");
        OnboardingMove second = story.Say("joote chappal ki");

        Assert.Equal(OnboardingStep.Kind, first.State.Step);
        Assert.Equal(ShopKinds.Other, second.State.Kind);
    }

    [Fact]
    public void A_number_that_is_not_on_the_list_is_never_taken()
    {
        OnboardingStory story = new("hi-Latn");
        story.Say("Raju Store");

        OnboardingMove nine = story.Say("9");
        OnboardingMove zero = story.Say("0");

        Assert.Equal(OnboardingStep.Kind, nine.State.Step);
        Assert.Equal(OnboardingStep.Kind, zero.State.Step);
    }

    [Fact]
    public void Galat_goes_back_one_step_each_time()
    {
        OnboardingStory story = new("hi-Latn");
        story.Say("Sharm Store");
        story.Say("2");

        OnboardingMove toKind = story.Say("galat");
        OnboardingMove toName = story.Say("गलत");
        OnboardingMove stays = story.Say("back");
        OnboardingMove named = story.Say("Sharma Store");

        Assert.Equal(OnboardingStep.Kind, toKind.State.Step);
        Assert.Equal(OnboardingStep.Name, toName.State.Step);
        Assert.Equal(OnboardingStep.Name, stays.State.Step);
        Assert.Equal("Sharma Store", named.State.Name);
    }

    [Fact]
    public void Galat_right_after_the_opening_corrects_it_and_other_words_go_to_the_shop()
    {
        OnboardingState opened = new(
            OnboardingStep.Opened, "Sharma Store", "kirana", "27", 0,
            new(Guid.CreateVersion7()));
        FrontTexts texts = FrontTexts.In("en");

        OnboardingMove back = OnboardingDialogue.Hear(opened, "galat", null, texts);
        OnboardingMove corrected = OnboardingDialogue.Hear(back.State, "Goa", null, texts);
        OnboardingMove order = OnboardingDialogue.Hear(opened, "2 kg sugar", null, texts);

        Assert.Equal(OnboardingStep.State, back.State.Step);
        Assert.Equal((OnboardingTurn.Finish, "30"), (corrected.Turn, corrected.State.StateCode));
        Assert.Equal(opened.Shop, corrected.State.Shop);
        Assert.Equal(OnboardingTurn.Leave, order.Turn);
    }

    [Fact]
    public void Stop_ends_it_and_pictures_are_asked_for_in_words()
    {
        OnboardingStory story = new("en");

        OnboardingMove picture = story.Say(null);
        OnboardingMove stop = story.Say("stop");

        Assert.Equal(
            (OnboardingTurn.Ask, FrontTexts.In("en").WordsPlease),
            (picture.Turn, picture.Text));
        Assert.Equal(OnboardingTurn.Stop, stop.Turn);
    }
}
