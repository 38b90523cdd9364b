using ConverseErp.Conversations.Understanding.Sound;
using ConverseErp.Conversations.Understanding.Words;

namespace ConverseErp.Conversations.Understanding.Reading;

/// <summary>Finds what a spoken word may be in the vocabulary: by its sound, by its breath, by its
/// stem.</summary>
internal sealed class VocabularyHearing(Sentence sentence)
{
    private const int Tamil = 5;

    private readonly VocabularyMemo _memo = new();

    /// <summary>Fills what the vocabulary says of a word.</summary>
    public void Hear(ref Token token)
    {
        token.HeardAt = sentence.Heard.Count;
        (VocabularyWord Word, int Cost)[] found = _memo.Find(
            sentence.PhonesOf(token), token.Key, token.Spelling, token.Block == 5,
            Tongues.WrittenIn(token.Block), out token.VocabularyCost);
        if (token.Block is >= 0 and <= 3)
        {
            AddBreathed(ref token, found);
            return;
        }

        sentence.Heard.AddRange(found);
        token.HeardCount = found.Length;
    }

    // काट cuts, and खाता is the khata: the northern scripts write the breath that the sounds leave
    // out. खट्टा is sour; it stands in the lists as it is written, and is nothing else.
    private void AddBreathed(ref Token token, (VocabularyWord Word, int Cost)[] found)
    {
        ReadOnlySpan<char> text = sentence.Text.AsSpan(token.Start, token.End - token.Start);
        int breath = Breath.OfIndic(text);
        bool listed = false;
        foreach ((VocabularyWord word, int _) in found)
            listed |= word.Letters is not null && IndicSounds.SpellsAlike(text, word.Letters);
        token.VocabularyCost = int.MaxValue;
        foreach ((VocabularyWord word, int cost) in found)
        {
            bool itself = word.Letters is not null
                && IndicSounds.SpellsAlike(text, word.Letters);
            bool other = listed || word.Letters is not null;
            if (!itself && (other || Breath.Differs(breath, word.Breath, word.Stem))) continue;
            sentence.Heard.Add((word, cost));
            token.VocabularyCost = Math.Min(token.VocabularyCost, cost);
        }

        token.HeardCount = sentence.Heard.Count - token.HeardAt;
    }

    /// <summary>ஸ்டாக்கில், খাতায়: a word of the trade with its case written onto it. Only the
    /// very word counts, because the ending has been guessed already.</summary>
    /// <returns>It is one, and no goods.</returns>
    public bool HearStem(int at)
    {
        ref Token token = ref sentence[at];
        StemWalk walk = new(sentence, token, stackalloc char[StemWalk.LettersMax + 1]);
        Span<byte> phones = stackalloc byte[Phone.WordMax];
        while (walk.Next())
        {
            int count = Sounds.Read(walk.Stem, phones);
            (VocabularyWord Word, int Cost)[] found = _memo.Find(
                phones[..count], Phone.KeyOf(phones[..count]), 0, relaxed: token.Block == Tamil,
                Tongues.WrittenIn(token.Block) & ~Tongue.English, out int cost);
            bool shorter = Vocabulary.Sounded(phones[..count]) < 3;
            if (cost > 5 || (shorter && !(cost == 0 && IsTens(found)))) continue;
            token.HeardAt = sentence.Heard.Count;
            token.HeardCount = found.Length;
            // A guessed ending is never as sure as the word itself: सलमाने is Salma, no salaam.
            foreach ((VocabularyWord word, int own) in found)
                sentence.Heard.Add((word, own + 1));
            token.VocabularyCost = cost + 1;
            if (WordEndings.IsWala(walk.Ending)) CutCall(at, count, number: false);
            else if (WordEndings.IsGenitive(walk.Ending)) CutCall(at, count, number: true);
            return true;
        }

        return false;
    }

    // દસની, દસનાં: of ten. Smaller numbers that are as short are the beginnings of other words.
    private static bool IsTens((VocabularyWord Word, int Cost)[] found) =>
        Array.Exists(found, heard => heard.Cost == 0 && Array.Exists(
            heard.Word.Senses, sense => sense is { Kind: SenseKind.Number, Value: >= 10 }));

    // वीसवाले, किलोवाला: a number or a unit, and the word that makes a size of it. દસનાં: so many
    // rupees' worth.
    private void CutCall(int at, int stem, bool number)
    {
        Token first = sentence[at];
        bool measures = false;
        for (int i = 0; i < first.HeardCount; i++)
        {
            foreach (Sense sense in sentence.Heard[first.HeardAt + i].Word.Senses)
                measures |= sense.Kind == SenseKind.Number
                    || (!number && sense.Kind != SenseKind.Cue);
        }

        Token wala = first;
        wala.PhoneAt += stem;
        wala.PhoneCount -= stem;
        while (wala.PhoneCount > 0 && sentence.PhonesOf(wala)[0] == Phone.Schwa)
        {
            wala.PhoneAt++;
            wala.PhoneCount--;
        }

        if (!measures || wala.PhoneCount < (number ? 2 : 3)) return;
        if (number) wala.Letters = 2;
        wala.Key = Phone.KeyOf(sentence.PhonesOf(wala));
        first.PhoneCount = stem;
        first.Key = Phone.KeyOf(sentence.PhonesOf(first));
        sentence.Divide(at, first, wala);
    }
}
