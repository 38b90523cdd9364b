using ConverseErp.Businesses.Onboarding;
using ConverseErp.Businesses.Opening;
using ConverseErp.Contracts;
using Microsoft.Extensions.Logging;

namespace ConverseErp.Businesses.Front;

/// <summary>Decides what becomes of a message on a shared number: it goes to the sender's shop,
/// or the sender is asked which, or a shop is opened.</summary>
internal sealed class FrontDesk(
    IShops shops, JoinCodeReads codes, OnboardingDesk onboarding, ILogger<FrontDesk> log)
{
    /// <summary>Kinds that are no message to anybody while no shop is known.</summary>
    private static readonly HashSet<string> Silent = new(StringComparer.Ordinal)
    {
        "reaction", "edit", "revoke", "unsupported", "system", "errors", "ephemeral",
    };

    public async Task DecideAsync(FrontTurn turn, CancellationToken cancel)
    {
        string language = LanguageOf(turn);
        if (!Silent.Contains(turn.Chat.Kind)
            && JoinCodes.Find(turn.Text) is { } code
            && await JoinAsync(turn, code.Code, code.Left, language, cancel))
            return;
        if (turn.Before.Dialogue?.Asked is { } asked && !Silent.Contains(turn.Chat.Kind))
        {
            await HearShopAsync(turn, asked, language, cancel);
            return;
        }

        if (turn.Before.Dialogue?.Opening is { } opening && !Silent.Contains(turn.Chat.Kind)
            && await onboarding.HearAsync(turn, opening, language, cancel))
            return;
        if (FrontWords.IsNewShop(turn.Text))
        {
            OnboardingDesk.Begin(turn, language);
            return;
        }

        if (await SwitchAsync(turn, language, cancel)) return;
        await PassOnAsync(turn, language, cancel);
    }

    private async Task PassOnAsync(
        FrontTurn turn, string language, CancellationToken cancel)
    {
        if (CurrentShop(turn) is { } shop)
        {
            turn.Forward(shop, turn.Id, turn.Chat);
            // The first word to the open shop ends the chance to correct its opening.
            if (turn.Before.Dialogue is not null) turn.Keep(turn.Before with { Dialogue = null });
            return;
        }

        if (Silent.Contains(turn.Chat.Kind))
        {
            BusinessesLog.FrontIgnored(log, turn.Id.Value, turn.Chat.Kind);
            return;
        }

        List<ShopOption> options = await OptionsAsync(turn, cancel);
        if (options.Count == 0)
        {
            OnboardingDesk.Begin(turn, language);
            return;
        }

        Ask(turn, options, [new HeldMessage(turn.Id, turn.Chat)], language, again: false);
    }

    /// <summary>The one shop that is meant without asking.</summary>
    private static BusinessId? CurrentShop(FrontTurn turn)
    {
        if (turn.Before.Chosen is { } chosen && turn.Shops.Exists(s => s.Business == chosen))
            return chosen;
        return turn.Shops.Count == 1 ? turn.Shops[0].Business : null;
    }

    private async Task HearShopAsync(
        FrontTurn turn, ShopAsked asked, string language, CancellationToken cancel)
    {
        if (asked.Held.Any(h => h.Id == turn.Id)) return;
        if (FrontWords.IsNewShop(turn.Text))
        {
            // They were written to shops that this person now turns away from.
            if (asked.Held.Count > 0)
                BusinessesLog.HeldDropped(log, turn.Id.Value, asked.Held.Count);
            OnboardingDesk.Begin(turn, language);
            return;
        }

        ShopHeard heard = ShopQuestion.Hear(asked.Options, turn.Text, turn.Chat.ReplyId);
        if (heard.Chosen is { } chosen)
        {
            Choose(turn, chosen, asked.Held, language);
            return;
        }

        IReadOnlyList<HeldMessage> held = heard.Tried || asked.Held.Count >= ShopQuestion.HeldMax
            ? asked.Held
            : [.. asked.Held, new HeldMessage(turn.Id, turn.Chat)];
        // What was sent in one go with the first message needs no second question.
        bool quiet = !heard.Tried && held.Count > asked.Held.Count
            && turn.Chat.ReceivedAt - asked.AskedAt < TimeSpan.FromSeconds(10);
        List<ShopOption> options = await OptionsAsync(turn, cancel);
        if (options.Count == 0) options = [.. asked.Options];
        if (quiet)
        {
            turn.Keep(turn.Before with
            {
                Dialogue = new FrontDialogue(null, asked with { Held = held }),
            });
            return;
        }

        Ask(turn, options, held, language, again: true);
    }

    private async Task<bool> SwitchAsync(
        FrontTurn turn, string language, CancellationToken cancel)
    {
        string? named = FrontWords.SwitchTo(turn.Text);
        bool wishes = named is not null || FrontWords.IsSwitch(turn.Text);
        // A shop's name alone is a wish as well, but only with a second shop is it worth a look.
        if (turn.Shops.Count == 0 || (!wishes && turn.Shops.Count == 1)) return false;
        if (!wishes && (turn.Text.Length is < 2 or > 80 || turn.Chat.Kind != "text"))
            return false;

        List<ShopOption> options = await OptionsAsync(turn, cancel);
        ShopOption? found = ShopQuestion.Named(
            options, named ?? turn.Text, loosely: named is not null);
        if (found is not null)
        {
            Choose(turn, found, [], language);
            return true;
        }

        if (!wishes) return false;
        // "Badlo" may be said of something else in the shop's own chat: only what names a shop
        // of theirs, or nothing at all, is about shops.
        if (named is not null && !turn.Text.Contains("shop", StringComparison.OrdinalIgnoreCase)
            && !turn.Text.Contains("duka", StringComparison.OrdinalIgnoreCase))
            return false;
        if (options.Count == 1)
        {
            turn.Reply(
                FrontTexts.Fill(FrontTexts.In(language).OnlyShop, ("shop", options[0].Name)),
                null, language, options[0].Business);
            return true;
        }

        Ask(turn, options, [], language, again: false);
        return true;
    }

    private static void Choose(
        FrontTurn turn, ShopOption chosen, IReadOnlyList<HeldMessage> held, string language)
    {
        foreach (HeldMessage message in held)
            turn.Forward(chosen.Business, message.Id, message.Chat);
        // The shop answers what waited; only where nothing did, there is something to say.
        if (held.Count == 0)
        {
            turn.Reply(
                FrontTexts.Fill(FrontTexts.In(language).ShopNow, ("shop", chosen.Name)),
                null, language, chosen.Business);
        }

        turn.Keep(new FrontChat(chosen.Business, language, null, 0));
    }

    private static void Ask(
        FrontTurn turn, List<ShopOption> options, IReadOnlyList<HeldMessage> held,
        string language, bool again)
    {
        (string text, IReadOnlyList<Choice> choices) = ShopQuestion.Ask(
            options, FrontTexts.In(language), again);
        turn.Reply(text, choices, language, default);
        turn.Keep(turn.Before with
        {
            Language = language,
            Dialogue = new FrontDialogue(
                null, new ShopAsked(options, held, turn.Chat.ReceivedAt)),
        });
    }

    private async Task<bool> JoinAsync(
        FrontTurn turn, string code, string rest, string language, CancellationToken cancel)
    {
        FrontTexts texts = FrontTexts.In(language);
        BusinessId? business = await codes.FindAsync(code, cancel);
        Shop? shop = business is { } id ? await shops.FindAsync(id, cancel) : null;
        if (shop is null || !shop.SharedNumber || shop.PhoneNumberId != turn.Chat.PhoneNumberId)
        {
            // A text that merely looks like a code is heard where it belongs.
            if (CurrentShop(turn) is not null || turn.Before.Dialogue is not null
                || rest.Length > 0)
                return false;
            turn.Reply(texts.CodeUnknown, null, language, default);
            return true;
        }

        turn.Joins = shop.Id;
        IReadOnlyList<HeldMessage> held = turn.Before.Dialogue?.Asked?.Held ?? [];
        bool wantsMore = SpokenText.Normalise(rest).Length > 0 && !FrontWords.IsGreeting(rest)
            && SpokenText.Normalise(rest) != SpokenText.Normalise(shop.Name);
        foreach (HeldMessage message in held)
            turn.Forward(shop.Id, message.Id, message.Chat);
        if (wantsMore) turn.Forward(shop.Id, turn.Id, turn.Chat with { Text = rest });
        else if (held.Count == 0)
        {
            turn.Reply(
                FrontTexts.Fill(texts.Joined, ("shop", shop.Name)), null, language, shop.Id);
        }

        turn.Keep(new FrontChat(shop.Id, language, null, 0));
        return true;
    }

    // In the order of the routes: the person's own shops first.
    private async Task<List<ShopOption>> OptionsAsync(FrontTurn turn, CancellationToken cancel)
    {
        List<ShopOption> options = [];
        foreach (SenderShop route in turn.Shops.Take(30))
        {
            if (await shops.FindAsync(route.Business, cancel) is { } shop)
                options.Add(new ShopOption(shop.Id, shop.Name));
        }

        return options;
    }

    private static string LanguageOf(FrontTurn turn)
    {
        string? detected = Languages.Detect(turn.Text, turn.Before.Language);
        // A name may be of any language: "Ram ka Dhaba" does not end an English dialogue.
        bool isName = turn.Before.Dialogue?.Opening is { Step: OnboardingStep.Name };
        if (isName && turn.Before.Language is not null
            && detected is Languages.English or Languages.Hinglish)
            detected = null;
        return Languages.Named(turn.Text) ?? detected ?? turn.Before.Language
            ?? Languages.Hinglish;
    }
}
