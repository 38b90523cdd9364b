using ConverseErp.Contracts;

namespace ConverseErp.Businesses.Onboarding;

/// <summary>What is asked next.</summary>
internal enum OnboardingStep
{
    Name,
    Kind,
    State,

    /// <summary>Everything is answered; one "galat" still goes back.</summary>
    Opened,
}

/// <summary>A shop that is being opened by chat.</summary>
/// <param name="Tries">Answers to this step that were not understood.</param>
/// <param name="Shop">Set when it was opened before a step back.</param>
internal sealed record OnboardingState(
    OnboardingStep Step, string? Name, string? Kind, string? StateCode, int Tries,
    BusinessId? Shop)
{
    public static readonly OnboardingState Start =
        new(OnboardingStep.Name, null, null, null, 0, null);

    /// <summary>The kinds in the order of their numbers: what the name says comes first. The
    /// kind for everything else stays last: "General Store" says nothing about the goods.
    /// </summary>
    public IReadOnlyList<string> KindsInOrder()
    {
        string? likely = Name is null ? null : ShopKinds.Find(Name);
        return likely is null or ShopKinds.Other
            ? ShopKinds.Codes
            : [likely, .. ShopKinds.Codes.Where(k => k != likely)];
    }
}

/// <summary>What follows from an answer.</summary>
internal enum OnboardingTurn
{
    /// <summary>Say the text and wait.</summary>
    Ask,

    /// <summary>All is known: open the shop, or correct it when it is open already.</summary>
    Finish,

    /// <summary>The person does not want to: say the text and forget.</summary>
    Stop,

    /// <summary>Not for us any more: the message belongs to the shop.</summary>
    Leave,
}

/// <summary>The step after an answer.</summary>
/// <param name="Text">What to say, when something is to be said.</param>
internal sealed record OnboardingMove(
    OnboardingState State, OnboardingTurn Turn, string Text, IReadOnlyList<Choice>? Choices)
{
    public static OnboardingMove Finish(OnboardingState state) =>
        new(state, OnboardingTurn.Finish, "", null);
}
