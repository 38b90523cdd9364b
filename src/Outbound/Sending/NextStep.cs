using ConverseErp.Outbound.Channels;

namespace ConverseErp.Outbound.Sending;

/// <summary>What one attempt was, as far as the next step depends on it.</summary>
/// <param name="Tries">Refusals and failed connections before this one.</param>
/// <param name="HasBill">There is a template for it, and free words in place of that.</param>
/// <param name="HasForm">There is a template for it, and nothing in place of that.</param>
/// <param name="HasExtras">It had buttons or a quotation.</param>
/// <param name="Age">Since it was asked for.</param>
/// <param name="WaitMax">After so long it is no longer wanted.</param>
/// <param name="Jitter">In [0, 1).</param>
internal readonly record struct AttemptFacts(
    int Tries, SentAs As, MustBe MustBe, bool HasBill, bool HasForm, bool HasExtras, TimeSpan Age,
    TimeSpan WaitMax, double Jitter);

/// <summary>What becomes of a message after an attempt.</summary>
internal abstract record NextStep
{
    private NextStep()
    {
    }

    public sealed record Accept(string ProviderMessageId) : NextStep;

    /// <summary>The outcome is unknown: only a status settles it.</summary>
    public sealed record Unsettled(string Reason) : NextStep;

    public sealed record Fail(string Reason) : NextStep;

    /// <summary>Nothing was sent; another attempt after a while.</summary>
    /// <param name="PauseNumber">The number itself is in trouble.</param>
    /// <param name="ForgetMedia">The uploaded document is no good.</param>
    public sealed record Wait(
        TimeSpan Delay, MustBe MustBe, string Reason, bool PauseNumber = false,
        bool ForgetMedia = false) : NextStep;

    private const int UploadsMax = 5;

    /// <param name="remedyOf">What the provider's refusals mean.</param>
    public static NextStep After(
        SendOutcome outcome, AttemptFacts facts, Func<SendOutcome.Refused, Remedy> remedyOf) =>
        outcome switch
        {
            SendOutcome.Accepted accepted => new Accept(accepted.ProviderMessageId),
            SendOutcome.Unknown unknown => new Unsettled(unknown.Reason),
            SendOutcome.NotSent { Reason: OutboundReasons.CircuitOpen } open => InTime(
                facts, new Wait(
                    Backoff.WhileOpen(facts.Age, TimeSpan.Zero, facts.Jitter), facts.MustBe,
                    open.Reason)),
            SendOutcome.NotSent no => InTime(facts, new Wait(
                Backoff.After(facts.Tries + 1, facts.Jitter), facts.MustBe, no.Reason)),
            SendOutcome.Refused refused => AfterRefusal(refused, facts, remedyOf(refused)),
            _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, null),
        };

    private static NextStep AfterRefusal(
        SendOutcome.Refused refused, AttemptFacts facts, Remedy remedy)
    {
        string reason = refused.Reason;
        TimeSpan backoff = Backoff.After(facts.Tries + 1, facts.Jitter);
        return remedy switch
        {
            Remedy.Retry => InTime(facts, new Wait(
                Longer(backoff, refused.RetryAfter), facts.MustBe, reason)),
            Remedy.RetryLong => InTime(facts, new Wait(
                Longer(Backoff.Long(facts.Jitter), refused.RetryAfter), facts.MustBe, reason)),
            Remedy.RetryPair => InTime(facts, new Wait(
                Backoff.AfterPairLimit(facts.Tries + 1, facts.Jitter), facts.MustBe, reason)),
            Remedy.PauseNumber => InTime(facts, new Wait(
                TimeSpan.Zero, facts.MustBe, reason, PauseNumber: true)),
            Remedy.AsTemplate => (facts.HasBill || facts.HasForm) && facts.As != SentAs.Template
                ? Change(facts, MustBe.Template, reason)
                : new Fail(reason),
            Remedy.TemplateInEnglish => AfterMissingTemplate(facts, reason),
            Remedy.NotTemplate => facts.As == SentAs.Template && !facts.HasForm
                ? Change(facts, MustBe.NotTemplate, reason)
                : new Fail(reason),
            Remedy.Plain => facts.HasExtras && facts.As != SentAs.Template
                ? Change(facts, MustBe.Plain, reason)
                : new Fail(reason),
            Remedy.UploadAgain => (facts.HasBill || facts.HasForm) && facts.Tries < UploadsMax
                ? InTime(facts, new Wait(backoff, facts.MustBe, reason, ForgetMedia: true))
                : new Fail(reason),
            Remedy.GiveUp => new Fail(reason),
        };
    }

    private static NextStep AfterMissingTemplate(AttemptFacts facts, string reason)
    {
        if (facts.As != SentAs.Template) return new Fail(reason);
        if (facts.HasForm && facts.MustBe >= MustBe.TemplateInEnglish) return new Fail(reason);
        return Change(
            facts,
            facts.MustBe < MustBe.TemplateInEnglish
                ? MustBe.TemplateInEnglish
                : MustBe.NotTemplate,
            reason);
    }

    // A change only ever goes forward through the list of forms, so a message cannot go round
    // in circles between two errors.
    private static NextStep Change(AttemptFacts facts, MustBe to, string reason) =>
        to > facts.MustBe ? new Wait(TimeSpan.Zero, to, reason) : new Fail(reason);

    private static NextStep InTime(AttemptFacts facts, Wait wait) =>
        facts.Age + wait.Delay > facts.WaitMax ? new Fail(OutboundReasons.Expired) : wait;

    private static TimeSpan Longer(TimeSpan a, TimeSpan? b) => b > a ? b.Value : a;
}
