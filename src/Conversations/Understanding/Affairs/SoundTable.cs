using ConverseErp.Conversations.Understanding.Reading;
using ConverseErp.Conversations.Understanding.Sound;

namespace ConverseErp.Conversations.Understanding.Affairs;

/// <summary>Words by their sound, each with what it stands for.</summary>
internal sealed class SoundTable<T> where T : struct
{
    private const int Near = 10;
    private readonly Dictionary<ulong, List<(byte[] Phones, T Value)>> _byKey = [];

    /// <param name="words">Separated by spaces.</param>
    public SoundTable<T> Add(string words, T value)
    {
        foreach (string word in words.Split([' ', '\n', '\r'],
            StringSplitOptions.RemoveEmptyEntries))
        {
            byte[] phones = Sounds.Of(word);
            ulong key = Phone.KeyOf(phones);
            if (!_byKey.TryGetValue(key, out var same)) _byKey[key] = same = [];
            same.Add((phones, value));
        }

        return this;
    }

    /// <summary>What a word of the message stands for; null when it is none of these.</summary>
    public T? Of(Sentence sentence, in Token token)
    {
        if (!token.IsWord || !_byKey.TryGetValue(token.Key, out var same)) return null;
        ReadOnlySpan<byte> phones = sentence.PhonesOf(token);
        T? nearest = null;
        int best = Near + 1;
        foreach ((byte[] known, T value) in same)
        {
            int distance = SoundDistance.Between(
                phones, known, Near, relaxed: true, prefix: false);
            if (distance < best) (best, nearest) = (distance, value);
        }

        return nearest;
    }
}
