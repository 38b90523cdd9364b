using ConverseErp.Outbound;
using ConverseErp.Outbound.Channels;
using ConverseErp.Outbound.Channels.Meta;
using ConverseErp.Outbound.Sending;
using FsCheck;
using FsCheck.Fluent;

namespace ConverseErp.Tests.Fast.Outbound;

public sealed class When_an_attempt_is_over
{
    private static readonly AttemptFacts Bill = new(
        Tries: 0, SentAs.Document, MustBe.Any, HasBill: true, HasForm: false,
        HasExtras: false,
        Age: TimeSpan.FromSeconds(1), WaitMax: TimeSpan.FromHours(24), Jitter: 0.5);

    private static readonly AttemptFacts Answer = Bill with
    {
        As = SentAs.Text, HasBill = false, WaitMax = TimeSpan.FromHours(1),
    };

    private static readonly Arbitrary<AttemptFacts> Facts = (
        from tries in Gen.Choose(0, 40)
        from sentAs in Gen.Elements(Enum.GetValues<SentAs>())
        from mustBe in Gen.Elements(Enum.GetValues<MustBe>())
        from bill in Gen.Elements(true, false)
        from form in Gen.Elements(true, false)
        from extras in Gen.Elements(true, false)
        from minutes in Gen.Choose(0, 2000)
        from jitter in Gen.Choose(0, 99)
        select new AttemptFacts(
            tries, sentAs, mustBe, bill, form, extras, TimeSpan.FromMinutes(minutes),
            TimeSpan.FromHours(24), jitter / 100.0)).ToArbitrary();

    private static readonly Arbitrary<SendOutcome.Refused> Refusals = (
        from code in Gen.Elements(MetaErrors.Known.Append(134011).Append(215).ToArray())
        from http in Gen.Elements(200, 400, 401, 403, 404, 429, 500, 503)
        from named in Gen.Elements(true, true, true, false)
        from after in Gen.Elements<TimeSpan?>(null, TimeSpan.FromSeconds(90))
        select new SendOutcome.Refused(http, named ? code : null, "words", after))
        .ToArbitrary();

    [Fact]
    public void An_unknown_outcome_never_leads_to_another_attempt()
    {
        Prop.ForAll(Facts, facts =>
            After(new SendOutcome.Unknown("interrupted"), facts)
                is NextStep.Unsettled).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Acceptance_is_acceptance_whatever_came_before()
    {
        Prop.ForAll(Facts, facts =>
            After(new SendOutcome.Accepted("wamid.A"), facts)
                is NextStep.Accept { ProviderMessageId: "wamid.A" }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_change_of_form_only_ever_goes_forward_so_no_message_goes_in_circles()
    {
        Prop.ForAll(Facts, Refusals, (facts, refused) =>
            After(refused, facts) is not NextStep.Wait wait
                || wait.MustBe == facts.MustBe || wait.MustBe > facts.MustBe)
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_wait_without_a_change_always_takes_time()
    {
        Prop.ForAll(Facts, Refusals, (facts, refused) =>
            After(refused, facts) is not NextStep.Wait wait
                || wait.MustBe != facts.MustBe || wait.PauseNumber
                || wait.Delay >= TimeSpan.FromMilliseconds(700)).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Nothing_waits_longer_than_it_is_wanted()
    {
        Prop.ForAll(Facts, Refusals, (facts, refused) =>
            After(refused, facts) is not NextStep.Wait wait
                || wait.MustBe != facts.MustBe
                || facts.Age + wait.Delay <= facts.WaitMax).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_bill_refused_for_the_window_goes_as_template_at_once_and_only_once()
    {
        SendOutcome refused = new SendOutcome.Refused(400, 131047, null, null);

        NextStep first = After(refused, Bill);
        NextStep second = After(
            refused, Bill with { As = SentAs.Template, MustBe = MustBe.Template });

        Assert.Equal(new NextStep.Wait(TimeSpan.Zero, MustBe.Template, "131047"), first);
        Assert.Equal(new NextStep.Fail("131047"), second);
    }

    [Fact]
    public void An_answer_refused_for_the_window_has_no_template_and_fails()
    {
        NextStep step = After(
            new SendOutcome.Refused(400, 131047, null, null), Answer);

        Assert.Equal(new NextStep.Fail("131047"), step);
    }

    [Fact]
    public void A_template_missing_in_the_language_goes_in_English_then_as_a_document()
    {
        SendOutcome missing = new SendOutcome.Refused(404, 132001, null, null);
        AttemptFacts template = Bill with { As = SentAs.Template };

        NextStep first = After(missing, template);
        NextStep second = After(
            missing, template with { MustBe = MustBe.TemplateInEnglish });
        NextStep third = After(
            new SendOutcome.Refused(400, 131047, null, null),
            Bill with { MustBe = MustBe.NotTemplate });

        Assert.Equal(MustBe.TemplateInEnglish, Assert.IsType<NextStep.Wait>(first).MustBe);
        Assert.Equal(MustBe.NotTemplate, Assert.IsType<NextStep.Wait>(second).MustBe);
        Assert.IsType<NextStep.Fail>(third);
    }

    [Fact]
    public void The_pair_limit_waits_four_to_the_power_of_the_failures()
    {
        SendOutcome limited = new SendOutcome.Refused(403, 131056, null, null);
        AttemptFacts facts = Answer with { Jitter = 0 };

        double[] seconds = [.. Enumerable.Range(0, 4).Select(tries =>
            Assert.IsType<NextStep.Wait>(After(limited, facts with { Tries = tries }))
                .Delay.TotalSeconds)];

        Assert.Equal([4, 16, 64, 256], seconds);
    }

    [Fact]
    public void Retry_After_is_honoured_when_it_is_longer()
    {
        SendOutcome limited = new SendOutcome.Refused(
            429, 130429, null, TimeSpan.FromSeconds(120));

        NextStep step = After(limited, Answer);

        Assert.Equal(
            TimeSpan.FromSeconds(120), Assert.IsType<NextStep.Wait>(step).Delay);
    }

    [Fact]
    public void A_revoked_token_pauses_the_number_and_keeps_the_message()
    {
        NextStep step = After(
            new SendOutcome.Refused(401, 190, null, null), Answer);

        NextStep.Wait wait = Assert.IsType<NextStep.Wait>(step);
        Assert.True(wait.PauseNumber);
    }

    [Fact]
    public void A_document_the_provider_no_longer_knows_is_uploaded_again()
    {
        NextStep step = After(
            new SendOutcome.Refused(
                400, 100,
                "(#100) Param document['id'] is not a valid whatsapp business account media "
                + "attachment ID", null),
            Bill);

        Assert.True(Assert.IsType<NextStep.Wait>(step).ForgetMedia);
    }

    [Fact]
    public void A_number_that_is_not_ours_any_more_is_paused()
    {
        Remedy remedy = MetaErrors.RemedyOf(new SendOutcome.Refused(
            400, 100, "Object with ID '1' does not exist", null));

        Assert.Equal(Remedy.PauseNumber, remedy);
    }

    [Fact]
    public void Waits_grow_to_five_minutes_and_differ()
    {
        double[] seconds = [.. Enumerable.Range(1, 12).Select(n =>
            Backoff.After(n, 0.5).TotalSeconds)];

        Assert.Equal([1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300, 300], seconds);
        Assert.Equal(225, Backoff.After(30, 0).TotalSeconds);
        Assert.InRange(Backoff.After(30, 0.999).TotalSeconds, 374, 375);
    }

    private static NextStep After(SendOutcome outcome, AttemptFacts facts) =>
        NextStep.After(outcome, facts, MetaErrors.RemedyOf);
}
