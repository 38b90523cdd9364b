using ConverseErp.Conversations.Understanding.Shop;
using ConverseErp.Conversations.Understanding.Sound;
using ConverseErp.Conversations.Understanding.Words;

namespace ConverseErp.Conversations.Understanding.Reading;

/// <summary>Finds goods in words that carry a case or a plural.</summary>
internal sealed class GoodsStems(Sentence sentence, GoodsHearing hearing)
{
    private const int LongWord = 5;

    /// <summary>પાઉંનું is પાઉં, which the shop writes so, before it is anything that sounds like
    /// it.</summary>
    public bool FindWritten(ref Token token, GoodsIndex goods)
    {
        StemWalk walk = new(sentence, token, stackalloc char[StemWalk.LettersMax + 1]);
        if (goods.IsWritten(Sentence.WrittenAs(walk.Whole))) return false;
        Span<byte> phones = stackalloc byte[Phone.WordMax];
        while (walk.Next())
        {
            if (!goods.IsWritten(Sentence.WrittenAs(walk.Stem))) continue;
            ReadOnlySpan<byte> stem = phones[..Sounds.Read(walk.Stem, phones)];
            ulong key = Phone.KeyOf(stem);
            token.GoodsCost = hearing.Search(stem, key, false, typos: false, goods, token.GoodsAt);
            if (token.GoodsCost > 0)
            {
                hearing.Forget(ref token);
                continue;
            }

            hearing.AddConcept(stem, key, relaxed: false, goods, ref token);
            token.GoodsCount = sentence.Goods.Count - token.GoodsAt;
            token.GoodsLiteral = true;
            token.GoodsCalled = hearing.IsCalled(token, goods);
            return true;
        }

        return false;
    }

    /// <summary>तेलाच्या, মিষ্টির: with its ending taken off by the letters the word sounds like
    /// goods, nearer than as it stands.</summary>
    public void FindStem(ref Token token, GoodsIndex goods, bool relaxed)
    {
        StemWalk walk = new(sentence, token, stackalloc char[StemWalk.LettersMax + 1]);
        Span<byte> phones = stackalloc byte[Phone.WordMax];
        while (walk.Next())
        {
            bool brief = walk.Ending.Length == 1;
            ReadOnlySpan<byte> stem = walk.Sound(phones);
            int sounded = Vocabulary.Sounded(stem);
            if (sounded < (brief ? 4 : 3)) continue;
            Token cut = token;
            cut.GoodsAt = sentence.Goods.Count;
            ulong key = Phone.KeyOf(stem);
            cut.GoodsCost = hearing.Search(stem, key, relaxed, typos: false, goods, cut.GoodsAt);
            hearing.AddConcept(stem, key, relaxed, goods, ref cut);
            int limit = sounded < 4 ? 5 : brief ? 10 : 25;
            if (cut.GoodsCost <= limit && cut.GoodsCost + 2 < token.GoodsCost)
            {
                sentence.Goods.RemoveRange(token.GoodsAt, cut.GoodsAt - token.GoodsAt);
                cut.GoodsAt = token.GoodsAt;
                cut.GoodsCost += 2;
                token = cut;
                return;
            }

            sentence.Goods.RemoveRange(cut.GoodsAt, sentence.Goods.Count - cut.GoodsAt);
        }
    }

    /// <summary>Plural and case endings by their sound: onions, gudlu, biscuiton.</summary>
    public void FindEnding(ref Token token, GoodsIndex goods, bool relaxed)
    {
        if (token.Block < 0 && FindOblique(ref token, goods, relaxed)) return;
        ReadOnlySpan<byte> phones = sentence.PhonesOf(token);
        byte[][] endings = token.Block < 0 ? Endings.OfLatinGoods : Endings.OfGoods;
        foreach (byte[] ending in endings)
        {
            if (phones.Length - ending.Length < 3 || !phones.EndsWith(ending)) continue;
            ReadOnlySpan<byte> stem = phones[..^ending.Length];
            if (stem[^1] == Phone.Schwa && stem.Length > 3 && token.Block <= 3) stem = stem[..^1];
            ulong key = Phone.KeyOf(stem);
            token.GoodsCost =
                hearing.Search(stem, key, relaxed, typos: false, goods, token.GoodsAt);
            bool brief =
                token.Block < 0 && Vocabulary.Sounded(stem) < 4 && ending.Length < 4;
            if (!brief) hearing.AddConcept(stem, key, relaxed, goods, ref token);
            if (token.GoodsCost <= (stem.Length < LongWord ? 10 : 30)) return;
            hearing.Forget(ref token);
        }
    }

    // kandyacha, kelyachi: the a of kanda and kela is gone.
    private bool FindOblique(ref Token token, GoodsIndex goods, bool relaxed)
    {
        ReadOnlySpan<byte> phones = sentence.PhonesOf(token);
        Span<byte> whole = stackalloc byte[Phone.WordMax];
        foreach (byte[] ending in Endings.OfLatinPlurals)
        {
            int kept = phones.Length - ending.Length;
            if (kept < 2 || !phones.EndsWith(ending)) continue;
            phones[..kept].CopyTo(whole);
            whole[kept] = Phone.A;
            ReadOnlySpan<byte> stem = whole[..(kept + 1)];
            ulong key = Phone.KeyOf(stem);
            token.GoodsCost =
                hearing.Search(stem, key, relaxed, typos: false, goods, token.GoodsAt);
            hearing.AddConcept(stem, key, relaxed, goods, ref token);
            if (token.GoodsCost <= 5) return true;
            hearing.Forget(ref token);
        }

        return false;
    }
}
