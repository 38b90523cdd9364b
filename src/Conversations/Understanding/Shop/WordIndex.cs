using ConverseErp.Conversations.Understanding.Sound;
using ConverseErp.Conversations.Understanding.Words;

namespace ConverseErp.Conversations.Understanding.Shop;

/// <summary>The distinct words of a shop, found by sound; small arrays, because a hundred
/// thousand shops may be loaded.</summary>
internal sealed class WordIndex
{
    // More words than this under one coarse key are not compared: time stays bounded.
    private const int ComparedMax = 256;

    // What one wrong consonant costs beyond a missing phone.
    private const int ConsonantMissing = 80;

    // In shorter words one wrong consonant makes another word.
    private const int TypoPhonesMin = 6;

    // What is spelt so is surer than what is only spoken so.
    private const int SecondReading = 3;

    private readonly byte[] _phones;
    private readonly int[] _start;
    private readonly int[] _spellings;

    // Behind the words stand second readings of some of them, each with its word.
    private readonly int[] _heardAs;
    private readonly Shape[] _shapes;
    private readonly KeyMap _whole;
    private readonly KeyMap _typos;

    private WordIndex(byte[] phones, int[] start, int[] spellings, int[] heardAs)
    {
        _phones = phones;
        _spellings = spellings;
        _heardAs = heardAs;
        _start = start;
        int readings = Count + heardAs.Length;
        _shapes = new Shape[readings];
        _whole = new KeyMap(readings);
        _typos = new KeyMap(Count * 4);
        for (int word = 0; word < readings; word++)
        {
            ulong key = Phone.KeyOf(PhonesOf(word));
            _shapes[word] = Shape.Of(PhonesOf(word));
            _whole.Add(key, word);
            int length = Phone.KeyLength(key);
            if (length < 3 || word >= Count) continue;
            for (int at = 0; at < length - 1; at++) AddTypo(WithoutClass(key, at), word);
        }

        _whole.Seal();
        _typos.Seal();
    }

    public int Count => _spellings.Length;

    public ReadOnlySpan<byte> PhonesOf(int word) =>
        _phones.AsSpan(_start[word], _start[word + 1] - _start[word]);

    /// <summary>Whether the word stands in the shop's names with exactly these letters.</summary>
    public bool IsSpelt(int word, int spelling) => _spellings[word] == spelling
        || _spellings[word] == 0;

    /// <summary>Adds the words that sound like this one, with their distances.</summary>
    /// <param name="phones">The word as heard.</param>
    /// <param name="key">Its coarse key.</param>
    /// <param name="relaxed">See <see cref="SoundDistance.Between"/>.</param>
    /// <param name="typos">Also words that differ by one consonant.</param>
    /// <param name="found">Receives word numbers and distances.</param>
    /// <returns>The smallest distance, or int.MaxValue.</returns>
    public int Find(
        ReadOnlySpan<byte> phones,
        ulong key,
        bool relaxed,
        bool typos,
        List<(int Word, int Cost)> found)
    {
        int from = found.Count;
        int limit = SoundDistance.LimitFor(Vocabulary.Sounded(phones));
        Shape shape = Shape.Of(phones);
        bool exact = HasExactly(phones, key, shape);
        int best = Scan(_whole, key, phones, exact ? 15 : limit, relaxed, found, int.MaxValue);
        if (best == int.MaxValue && typos) best = FindTypos(phones, key, limit, relaxed, found);
        if (best == int.MaxValue) return best;
        int kept = from;
        for (int i = from; i < found.Count; i++)
        {
            if (found[i].Cost > best + 15) continue;
            int same = IndexOf(found, from, kept, found[i].Word);
            if (same < 0)
                found[kept++] = found[i];
            else if (found[i].Cost < found[same].Cost)
                found[same] = found[i];
        }

        found.RemoveRange(kept, found.Count - kept);
        return best;
    }

    // When the very word is there, only its nearest sound-alikes are of interest.
    private bool HasExactly(ReadOnlySpan<byte> phones, ulong key, Shape shape)
    {
        for (int at = _whole.First(key); at >= 0; at = _whole.Next(at))
        {
            int word = _whole.ValueAt(at);
            if (_shapes[word].Hash == shape.Hash
                && phones.SequenceEqual(PhonesOf(word)))
                return true;
        }

        return false;
    }

    /// <summary>Words of which this one leaves out vowels: chni, mkhn, drjn.</summary>
    /// <returns>The smallest distance, or int.MaxValue.</returns>
    public int FindShort(
        ReadOnlySpan<byte> phones, ulong key, List<(int Word, int Cost)> found)
    {
        int from = found.Count;
        int best = int.MaxValue;
        for (int at = _whole.First(key); at >= 0; at = _whole.Next(at))
        {
            if (_whole.KeyAt(at) != key) continue;
            int word = _whole.ValueAt(at);
            if (word >= Count) continue;
            int cost = Shorthand.Cost(phones, PhonesOf(word));
            if (cost > best) continue;
            if (cost < best) found.RemoveRange(from, found.Count - from);
            if (cost == int.MaxValue) continue;
            best = cost;
            found.Add((word, cost));
        }

        return best;
    }

    private int FindTypos(
        ReadOnlySpan<byte> phones,
        ulong key,
        int limit,
        bool relaxed,
        List<(int Word, int Cost)> found)
    {
        int length = Phone.KeyLength(key);
        if (Vocabulary.Sounded(phones) < TypoPhonesMin || length < 2) return int.MaxValue;
        int allowed = Math.Max(limit, 100) + 10;
        int best = Scan(_typos, key, phones, allowed, relaxed, found, int.MaxValue);
        if (length < 3) return best;
        for (int at = 0; at < length - 1; at++)
        {
            ulong without = WithoutClass(key, at);
            best = Scan(_whole, without, phones, allowed, relaxed, found, best);
            best = Scan(_typos, without, phones, allowed, relaxed, found, best);
        }

        return best;
    }

    private int Scan(
        KeyMap map,
        ulong key,
        ReadOnlySpan<byte> phones,
        int limit,
        bool relaxed,
        List<(int Word, int Cost)> found,
        int best)
    {
        int compared = 0;
        Shape shape = Shape.Of(phones);
        int least = best == int.MaxValue ? limit : Math.Min(limit, best + 15);
        bool typos = ReferenceEquals(map, _typos) || key != Phone.KeyOf(phones);
        bool exact = limit <= 15;
        if (typos) least -= ConsonantMissing;
        for (int at = map.First(key); at >= 0 && compared < ComparedMax; at = map.Next(at))
        {
            if (map.KeyAt(at) != key) continue;
            int word = map.ValueAt(at);
            if (_shapes[word].LeastTo(shape) > Math.Max(least, typos || exact ? 0 : 60)) continue;
            compared++;
            int own = typos ? limit
                : Math.Max(limit, SoundDistance.LimitFor(_shapes[word].Sounded));
            if (exact) own = limit;
            int allowed = best == int.MaxValue ? own : Math.Min(own, best + 15);
            int cost =
                SoundDistance.Between(phones, PhonesOf(word), allowed, relaxed, prefix: false);
            if (word >= Count)
            {
                cost += SecondReading;
                word = _heardAs[word - Count];
            }

            if (cost > allowed) continue;
            found.Add((word, cost));
            if (cost < best) best = cost;
        }

        return best;
    }

    private void AddTypo(ulong key, int word) => _typos.Add(key, word);

    // The class at a place counted from the end goes; the first class always stays.
    private static ulong WithoutClass(ulong key, int at)
    {
        ulong low = key & ((1UL << (4 * at)) - 1);
        ulong high = key >> (4 * (at + 1));
        return (high << (4 * at)) | low;
    }

    private static int IndexOf(List<(int Word, int Cost)> found, int from, int to, int word)
    {
        for (int i = from; i < to; i++)
        {
            if (found[i].Word == word) return i;
        }

        return -1;
    }

    /// <summary>What can be compared of two words without walking through them.</summary>
    /// <param name="Hash">Of all phones.</param>
    /// <param name="Core">Consonants.</param>
    /// <param name="Sounded">Phones that are written.</param>
    /// <param name="Vowels">Whether i or y, and whether u, stand inside the word.</param>
    [System.Runtime.InteropServices.StructLayout(
        System.Runtime.InteropServices.LayoutKind.Auto)]
    private readonly record struct Shape(int Hash, byte Core, byte Sounded, byte Vowels)
    {
        private const int VowelsDiffer = 30;
        private const int PhoneMissing = 20;

        public static Shape Of(ReadOnlySpan<byte> phones)
        {
            uint hash = 2166136261;
            byte core = 0;
            byte sounded = 0;
            byte vowels = 0;
            for (int i = 0; i < phones.Length; i++)
            {
                byte phone = phones[i];
                hash = (hash ^ phone) * 16777619;
                if (!Phone.IsVowel(phone)) core++;
                if (phone != Phone.Schwa) sounded++;
                if (i == phones.Length - 1) break;
                if (phone is Phone.I or Phone.Y) vowels |= 1;
                if (phone == Phone.U) vowels |= 2;
            }

            return new Shape((int)hash, core, sounded, vowels);
        }

        /// <summary>The least the distance of the two can be, nearly.</summary>
        public int LeastTo(Shape other) =>
            (Math.Abs(Core - other.Core) * PhoneMissing)
                + (Vowels == other.Vowels ? 0 : VowelsDiffer);
    }

    /// <summary>Collects distinct words while an index is built.</summary>
    internal sealed class Builder
    {
        private readonly Dictionary<ulong, List<int>> _byKey = [];
        private readonly List<byte> _phones = [];
        private readonly List<int> _start = [0];
        private readonly List<int> _spellings = [];
        private readonly Dictionary<int, byte[]> _heard = [];

        public int Count => _start.Count - 1;

        /// <summary>The word is also spoken otherwise than it is spelt.</summary>
        public void AddHeard(int word, ReadOnlySpan<byte> phones)
        {
            bool other = !phones.IsEmpty && !PhonesOf(word).SequenceEqual(phones);
            if (other && !_heard.ContainsKey(word))
                _heard[word] = phones.ToArray();
        }

        /// <summary>How the word is spoken: its second reading, or its only one.</summary>
        public ReadOnlySpan<byte> HeardOf(int word) =>
            _heard.TryGetValue(word, out byte[]? phones) ? phones : PhonesOf(word);

        /// <summary>The number of the word, which is added when it is new.</summary>
        public int Add(ReadOnlySpan<byte> phones, int spelling = 0)
        {
            ulong hash = 1469598103934665603UL;
            foreach (byte phone in phones) hash = (hash ^ phone) * 1099511628211UL;
            if (!_byKey.TryGetValue(hash, out List<int>? same)) _byKey[hash] = same =
                new List<int>(1);
            foreach (int word in same)
            {
                if (!PhonesOf(word).SequenceEqual(phones)) continue;
                if (_spellings[word] == 0) _spellings[word] = spelling;
                return word;
            }

            _phones.AddRange(phones);
            _start.Add(_phones.Count);
            _spellings.Add(spelling);
            same.Add(Count - 1);
            return Count - 1;
        }

        public ReadOnlySpan<byte> PhonesOf(int word) =>
            System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_phones)[
                _start[word].._start[word + 1]];

        public WordIndex Build()
        {
            List<byte> phones = [.. _phones];
            List<int> start = [.. _start];
            foreach (byte[] heard in _heard.Values)
            {
                phones.AddRange(heard);
                start.Add(phones.Count);
            }

            return new([.. phones], [.. start], [.. _spellings], [.. _heard.Keys]);
        }
    }
}
