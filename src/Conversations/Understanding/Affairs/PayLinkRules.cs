using ConverseErp.Conversations.Understanding.Choosing;
using ConverseErp.Conversations.Understanding.Reading;
using ConverseErp.Conversations.Understanding.Words;

namespace ConverseErp.Conversations.Understanding.Affairs;

/// <summary>"Ramesh ko payment link bhejo", "Ramesh ka payment link band karo". The owner's alone,
/// of no goods; without a name it is about the bill that is quoted or numbered.</summary>
internal static class PayLinkRules
{
    private const int WordsMax = 9;

    private enum Said
    {
        Link, Payment, Stop, Send,
    }

    private static readonly SoundTable<Said> Words = new SoundTable<Said>()
        .Add("link linku lingk lynk request rikwest लिंक", Said.Link)
        .Add("payment peyment paymint pement bhugtan razorpay upi chukavni cheludavani "
            + "पेमेंट भुगतान", Said.Payment)
        .Add("band bandh bund cancel radd radd stop close closed khatam hatao roko rok thambva "
            + "thaambva bondho niruthu niruttu nillisu nillisi aapu aapeyi apandi बंद रद्द",
            Said.Stop)
        .Add("bhejo bhej bhejna bhejiye send sent pathva pathav pathavo moklo mokal mokli "
            + "pathao pathiye anuppu anuppunga pampu pampandi kalisu kalsi ghallo bhejdo भेजो भेज",
            Said.Send);

    /// <summary>One of <see cref="OwnAffairs"/>, or null.</summary>
    public static string? Find(Scene scene)
    {
        if (!scene.FromOwner || scene.HasGoods || scene.WordCount > WordsMax || scene.Asks
            || scene.HasAny(Cue.Hedge, Cue.Future, Cue.Not, Cue.What, Cue.When))
            return null;
        bool link = false, payment = false, stop = false, send = scene.Has(Cue.Send);
        foreach (ref Token token in scene.Sentence.Tokens)
        {
            if (token.Role is Role.Party or Role.Goods) continue;
            switch (Words.Of(scene.Sentence, token))
            {
                case Said.Link: link = true; break;
                case Said.Payment: payment = true; break;
                case Said.Stop: stop = true; break;
                case Said.Send: send = true; break;
                default: break;
            }
        }

        if (!link || !payment || stop == send) return null;
        return stop ? OwnAffairs.LinkStop : OwnAffairs.LinkSend;
    }
}
