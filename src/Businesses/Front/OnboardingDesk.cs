using ConverseErp.Businesses.Onboarding;
using ConverseErp.Businesses.Opening;
using ConverseErp.Businesses.Settings;
using ConverseErp.Contracts;
using Microsoft.Extensions.Logging;

namespace ConverseErp.Businesses.Front;

/// <summary>Carries out what the opening of a shop by chat decides.</summary>
internal sealed class OnboardingDesk(
    OpenShop openShop, CorrectOpening correctOpening, BusinessesOptions options,
    ILogger<OnboardingDesk> log)
{
    public static void Begin(FrontTurn turn, string language)
    {
        OnboardingMove move = OnboardingDialogue.Begin(FrontTexts.In(language));
        Say(turn, move, language);
    }

    /// <returns>False when the message is none for us: it belongs to the open shop.</returns>
    public async Task<bool> HearAsync(
        FrontTurn turn, OnboardingState state, string language, CancellationToken cancel)
    {
        FrontTexts texts = FrontTexts.In(language);
        OnboardingMove move = Languages.Named(turn.Text) is not null
            && state.Step is not OnboardingStep.Opened
            ? OnboardingDialogue.Repeat(state, texts)
            : OnboardingDialogue.Hear(state, turn.Chat.Text, turn.Chat.ReplyId, texts);
        switch (move.Turn)
        {
            case OnboardingTurn.Leave:
                return false;
            case OnboardingTurn.Ask:
                Say(turn, move, language);
                return true;
            case OnboardingTurn.Stop:
                turn.Reply(move.Text, null, language, default);
                turn.Keep(turn.Before with { Language = language, Dialogue = null });
                return true;
            case OnboardingTurn.Finish:
                await FinishAsync(turn, move.State, language, cancel);
                return true;
            default:
                throw new InvalidOperationException($"{move.Turn} has no step.");
        }
    }

    private static void Say(FrontTurn turn, OnboardingMove move, string language)
    {
        turn.Reply(move.Text, move.Choices, language, default);
        turn.Keep(turn.Before with
        {
            Language = language,
            Dialogue = new FrontDialogue(move.State, null),
        });
    }

    private async Task FinishAsync(
        FrontTurn turn, OnboardingState state, string language, CancellationToken cancel)
    {
        FrontTexts texts = FrontTexts.In(language);
        int owned = turn.Shops.Count(s => s.Source == "member" && s.Business != state.Shop);
        Answer<ShopOpened> answer = owned >= options.ShopsPerPersonMax
            ? BusinessesRefusals.TooManyShops
            : state.Shop is { } open
                ? await CorrectAsync(open, state, language, cancel)
                : await OpenAsync(turn, state, language, cancel);
        if (answer.Fact is not { } shop)
        {
            BusinessesLog.FrontRefused(log, turn.Id.Value, answer.Refusal!.Code);
            string why = answer.Refusal == BusinessesRefusals.TooManyShops
                ? FrontTexts.Fill(texts.TooManyShops, ("max", Digits(options.ShopsPerPersonMax)))
                : texts.CannotOpen;
            turn.Reply(why, null, language, default);
            turn.Keep(turn.Before with { Language = language, Dialogue = null });
            return;
        }

        turn.Reply(ReadyText(state, shop, texts, language), null, language, shop.Business);
        turn.Keep(new FrontChat(
            shop.Business, language,
            new FrontDialogue(state with { Shop = shop.Business }, null), 0));
    }

    private Task<Answer<ShopOpened>> OpenAsync(
        FrontTurn turn, OnboardingState state, string language, CancellationToken cancel)
    {
        Sender sender = turn.Chat.Sender;
        return openShop.OpenAsync(
            new ShopOpening(state.Name!, state.StateCode!, sender.Phone, sender.Bsuid)
            {
                OwnerName = sender.Name,
                Kind = state.Kind!,
                PhoneNumberId = turn.Chat.PhoneNumberId,
                Language = language,
                StarterCatalogue = true,
            },
            cancel);
    }

    private Task<Answer<ShopOpened>> CorrectAsync(
        BusinessId open, OnboardingState state, string language, CancellationToken cancel) =>
        correctOpening.CorrectAsync(
            open, new ShopChange
            {
                Name = state.Name,
                Kind = state.Kind,
                StateCode = state.StateCode,
                Language = language,
            },
            cancel);

    private static string ReadyText(
        OnboardingState state, ShopOpened shop, FrontTexts texts, string language)
    {
        int count = shop.Catalogue?.Accepted ?? 0;
        IndianState place = IndianStates.OfCode(state.StateCode)!;
        return FrontTexts.Fill(
            count > 0 ? texts.Ready : texts.ReadyEmpty,
            ("shop", state.Name!), ("kind", texts.Kinds[state.Kind!]),
            ("state", language is "hi" or "mr" ? place.HindiName : place.Name),
            ("count", Digits(count)), ("sample", texts.Samples[state.Kind!]),
            ("code", "SHOP-" + shop.JoinCode));
    }

    private static string Digits(int number) =>
        number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
