using ConverseErp.Conversations.Understanding.Choosing;
using ConverseErp.Conversations.Understanding.Reading;
using ConverseErp.Conversations.Understanding.Words;

namespace ConverseErp.Conversations.Understanding.Affairs;

/// <summary>"ye bill galat hai", "mera 350 wala galat likha hai": a customer says that a bill or
/// a line of the khata is wrong. "galat" alone is about what the customer wrote last.</summary>
internal static class WrongLineRules
{
    private const int WordsMax = 20;

    private enum Word
    {
        Wrong, Line,
    }

    private static readonly SoundTable<Word> Words = new SoundTable<Word>()
        .Add("galat glt wrong incorrect mistake chuk chukicha chukiche khotu khoto bhul thappu "
            + "thavaru tappu thappaagide tappagide galti गलत चूक चुकीचा ખોટું ભૂલ ভুল தவறு தப்பு "
            + "తప్పు ತಪ್ಪು ਗਲਤ", Word.Wrong)
        .Add("entry line likha likhi likhe hisab hisaab hisheb kanakku lekka khata khate khaate "
            + "udhaar udhar baaki baki एंट्री हिसाब खाता", Word.Line);

    public static bool Is(Scene scene)
    {
        if (scene.FromOwner || scene.WordCount > WordsMax || scene.HasCountedGoods || scene.Asks
            || scene.HasAny(
                Cue.Hedge, Cue.Future, Cue.Order, Cue.Send, Cue.Want, Cue.HowMuch, Cue.What))
            return false;
        bool wrong = false;
        bool line = scene.HasAny(Cue.Bill, Cue.Account);
        foreach (ref Token token in scene.Sentence.Tokens)
        {
            if (token.Role is Role.Goods) continue;
            Word? word = Words.Of(scene.Sentence, token);
            wrong |= word == Word.Wrong;
            line |= word == Word.Line;
        }

        return wrong && line && !Denied(scene);
    }

    // "bill galat nahi hai"
    private static bool Denied(Scene scene)
    {
        Sentence sentence = scene.Sentence;
        for (int i = 1; i < sentence.Count; i++)
        {
            if (sentence[i].IsWord && sentence[i].Has(Cue.Not)
                && Words.Of(sentence, sentence[i - 1]) == Word.Wrong)
                return true;
        }

        return false;
    }
}
