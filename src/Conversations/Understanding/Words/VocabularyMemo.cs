namespace ConverseErp.Conversations.Understanding.Words;

/// <summary>Remembers what the vocabulary said of recent words: small words make up most of any
/// message. One per reader; a fixed number of places, the newer word takes the place.</summary>
internal sealed class VocabularyMemo
{
    private const int Places = 1024;

    private readonly Entry[] _entries = new Entry[Places];
    private readonly List<(VocabularyWord Word, int Cost)> _found = [];

    /// <summary>As <see cref="Vocabulary.Find"/>; the result is not to be changed.</summary>
    public (VocabularyWord Word, int Cost)[] Find(
        ReadOnlySpan<byte> phones,
        ulong key,
        int spelling,
        bool relaxed,
        Tongue tongues,
        out int best)
    {
        ulong hash = 1469598103934665603UL ^ (uint)spelling ^ ((ulong)tongues << 32);
        foreach (byte phone in phones) hash = (hash ^ phone) * 1099511628211UL;
        ref Entry entry = ref _entries[(int)(hash >> 50) & (Places - 1)];
        bool known = entry.Phones is not null && entry.Hash == hash && entry.Spelling == spelling
            && entry.Tongues == tongues && phones.SequenceEqual(entry.Phones);
        if (!known)
        {
            int cost = Vocabulary.Shared.Find(phones, key, spelling, relaxed, tongues, _found);
            entry = new Entry
            {
                Hash = hash,
                Spelling = spelling,
                Tongues = tongues,
                Phones = phones.ToArray(),
                Best = cost,
                Found = [.. _found],
            };
        }

        best = entry.Best;
        return entry.Found;
    }

    [System.Runtime.InteropServices.StructLayout(
        System.Runtime.InteropServices.LayoutKind.Auto)]
    private struct Entry
    {
        public ulong Hash;
        public int Spelling;
        public Tongue Tongues;
        public byte[]? Phones;
        public int Best;
        public (VocabularyWord Word, int Cost)[] Found;
    }
}
