using ConverseErp.Businesses.Front;
using ConverseErp.Contracts;

namespace ConverseErp.Businesses.Onboarding;

/// <summary>Opening a shop by chat: name, kind, State. Every step takes what people really type,
/// and "galat" goes back one.</summary>
internal static class OnboardingDialogue
{
    public const string KindChoice = "front:kind:";

    /// <summary>More of a message than this is not read: none of the answers is longer.</summary>
    private const int ReadMax = 300;

    /// <summary>The first question.</summary>
    public static OnboardingMove Begin(FrontTexts texts) =>
        Ask(OnboardingState.Start, texts.NameQuestion);

    /// <summary>The question of a step once more, as after a change of language.</summary>
    public static OnboardingMove Repeat(OnboardingState state, FrontTexts texts) =>
        state.Step switch
        {
            OnboardingStep.Name => Ask(state, texts.NameQuestion),
            OnboardingStep.Kind => AskKind(state, texts, again: false),
            OnboardingStep.State => Ask(state, texts.StateQuestion),
            OnboardingStep.Opened => OnboardingMove.Finish(state),
        };

    /// <summary>Takes an answer.</summary>
    /// <param name="state">Where the dialogue stands.</param>
    /// <param name="text">Null or empty: something that is not text was sent.</param>
    /// <param name="replyId">The id of a tapped choice, if any.</param>
    /// <param name="texts">In the person's language.</param>
    public static OnboardingMove Hear(
        OnboardingState state, string? text, string? replyId, FrontTexts texts)
    {
        string said = text is { Length: > ReadMax } ? text[..ReadMax] : text ?? "";
        if (FrontWords.IsBack(said)) return Back(state, texts);
        if (state.Step == OnboardingStep.Opened)
            return new OnboardingMove(state, OnboardingTurn.Leave, "", null);
        if (FrontWords.IsStop(said))
            return new OnboardingMove(state, OnboardingTurn.Stop, texts.Stopped, null);
        if (said.Length == 0 && replyId is null) return Ask(state, texts.WordsPlease);
        return state.Step switch
        {
            OnboardingStep.Name => HearName(state, said, text!.Length > ReadMax, texts),
            OnboardingStep.Kind => HearKind(state, said, replyId, texts),
            OnboardingStep.State => HearState(state, said, texts),
            OnboardingStep.Opened => throw new InvalidOperationException("Handled above."),
        };
    }

    private static OnboardingMove Back(OnboardingState state, FrontTexts texts)
    {
        OnboardingStep before = state.Step switch
        {
            OnboardingStep.Opened => OnboardingStep.State,
            OnboardingStep.State => OnboardingStep.Kind,
            OnboardingStep.Kind => OnboardingStep.Name,
            OnboardingStep.Name => OnboardingStep.Name,
        };
        return Repeat(state with { Step = before, Tries = 0 }, texts);
    }

    private static OnboardingMove HearName(
        OnboardingState state, string said, bool tooLong, FrontTexts texts)
    {
        ShopNameHeard heard = ShopNameHeard.In(said);
        if (tooLong || heard.TooLong) return Ask(Missed(state), texts.NameTooLong);
        if (heard.Name is null)
            return Ask(Missed(state), FrontWords.IsGreeting(said)
                ? texts.NameQuestion
                : texts.NameAgain);
        OnboardingState next =
            state with { Name = heard.Name, Step = OnboardingStep.Kind, Tries = 0 };
        return AskKind(next, texts, again: false);
    }

    private static OnboardingMove HearKind(
        OnboardingState state, string said, string? replyId, FrontTexts texts)
    {
        string? kind = KindOf(state, said, replyId, texts);
        // Whatever it is that they call it twice: there is a kind for everything else.
        if (kind is null && state.Tries > 0 && said.Any(char.IsLetter)) kind = ShopKinds.Other;
        if (kind is null) return AskKind(Missed(state), texts, again: true);
        return Ask(
            state with { Kind = kind, Step = OnboardingStep.State, Tries = 0 },
            texts.StateQuestion);
    }

    private static OnboardingMove HearState(
        OnboardingState state, string said, FrontTexts texts)
    {
        IndianState? found = SpokenStates.Find(said);
        return found is null
            ? Ask(Missed(state), texts.StateAgain)
            : OnboardingMove.Finish(
                state with { StateCode = found.Code, Step = OnboardingStep.Opened, Tries = 0 });
    }

    private static string? KindOf(
        OnboardingState state, string said, string? replyId, FrontTexts texts)
    {
        if (replyId?.StartsWith(KindChoice, StringComparison.Ordinal) == true
            && ShopKinds.Knows(replyId[KindChoice.Length..]))
            return replyId[KindChoice.Length..];
        IReadOnlyList<string> kinds = state.KindsInOrder();
        return FrontWords.Number(said) is { } number
            ? number >= 1 && number <= kinds.Count ? kinds[number - 1] : null
            : ShopKinds.Find(said) ?? Titled(said, texts);
    }

    // The words of the list itself, typed instead of the number.
    private static string? Titled(string said, FrontTexts texts)
    {
        string spoken = SpokenText.Normalise(said);
        return texts.Kinds.FirstOrDefault(k => SpokenText.Normalise(k.Value) == spoken).Key;
    }

    private static OnboardingMove AskKind(
        OnboardingState state, FrontTexts texts, bool again)
    {
        Choice[] choices = [.. state.KindsInOrder().Select(
            kind => new Choice(KindChoice + kind, texts.Kinds[kind]))];
        string text = FrontTexts.Fill(
            again ? texts.KindAgain : texts.KindQuestion,
            ("choices", FrontWords.Numbered(choices)), ("shop", state.Name ?? ""));
        return new OnboardingMove(state, OnboardingTurn.Ask, text, choices);
    }

    private static OnboardingMove Ask(OnboardingState state, string text) =>
        new(state, OnboardingTurn.Ask, text, null);

    private static OnboardingState Missed(OnboardingState state) =>
        state with { Tries = Math.Min(state.Tries + 1, 100) };
}
