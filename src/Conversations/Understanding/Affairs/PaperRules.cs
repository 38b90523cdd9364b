using ConverseErp.Conversations.Understanding.Choosing;
using ConverseErp.Conversations.Understanding.Reading;
using ConverseErp.Conversations.Understanding.Words;

namespace ConverseErp.Conversations.Understanding.Affairs;

/// <summary>"Ramesh ka challan banao", "bill 22 ka challan", "proforma banao": papers beside a
/// bill, of goods that are written down already.</summary>
internal static class PaperRules
{
    private const int WordsMax = 9;
    private const int BareMax = 5;
    private const int Telugu = 6;

    private enum Said
    {
        Challan, Proforma, Pro, Forma, Make, Told, Drive, Fine,
    }

    private static readonly SoundTable<Said> Words = new SoundTable<Said>()
        // To drive or to run, and what the police and the bank call by the paper's name.
        .Add("chalana chalaana chalane chalani chalna chalao chala chalta chalaya chalanar "
            + "chalvaycha chalavat चलाना चलाने चलाओ चला चलना", Said.Drive)
        .Add("challan chalan chalaan challaan chellan चालान चलान चलन ચલણ ચલાન চালান சலான் செல்லான் "
            + "చలాన్ ಚಲನ್ ಚಲಾನ್ ਚਲਾਨ", Said.Challan)
        .Add("traffic police trefik gaadi gadi court tax bank jurmana fine ट्रैफिक पुलिस गाड़ी",
            Said.Fine)
        .Add("proforma performa parforma profarma porforma profoma प्रोफॉर्मा प्रोफार्मा "
            + "परफॉर्मा પ્રોફોર્મા প্রোফর্মা ப்ரோஃபார்மா புரோஃபார்மா ప్రొఫార్మా ప్రోఫార్మా "
            + "ಪ್ರೊಫಾರ್ಮಾ ಪ್ರೋಫಾರ್ಮಾ ਪ੍ਰੋਫਾਰਮਾ", Said.Proforma)
        .Add("pro", Said.Pro).Add("forma", Said.Forma)
        .Add("banao bana banado banaiye banaao banwao banaw bnao bnado nikalo nikaal nikal kaato "
            + "kaat kaatdo print make create issue prepare generate raise banva banav banavo "
            + "kadha kadho toiri banan banaben podu podunga uruvakku thayar tayar tayaru "
            + "karo kardo kara karun koro korun cheyyi cheyi cheyandi seyyi maadi madi kariye "
            + "बनाओ बना बनाइए निकालो निकाल काटो काट बनव बनवा काढा બનાવો બનાવ કાઢો বানাও বানান তৈরি "
            + "போடு போடுங்க உருவாக்கு தயார் తయారు చేయి చేయండి ತಯಾರಿಸಿ ಮಾಡಿ "
            + "ਬਣਾਓ ਬਣਾ ਕੱਟੋ ਕੱਢੋ करो करा કરો করো করুন செய் ਕਰੋ", Said.Make)
        .Add("gaya gayi gaye chuka chuki hua hui bheja bheji banaya banayi kata kati "
            + "bhara bhari bharna bharo made created band bandh radd cancel hatao delete galat "
            + "banana kaatna nikalna banwana गया गई हुआ कटा भरा भरना बंद रद्द हटाओ गलत",
            Said.Told);

    /// <summary>One of <see cref="OwnAffairs"/>, or null.</summary>
    public static string? Find(Scene scene)
    {
        bool may = scene.FromOwner && scene.WordCount <= WordsMax
            && !BillSaid.Denies(scene.Sentence) && !BillSaid.Tells(scene)
            && !scene.HasAny(Cue.Expense, Cue.Credit, Cue.Cash);
        if (!may || Read(scene.Sentence) is not var (affair, makes)) return null;
        if (!BillSaid.Read(scene.Sentence, [], out long? bill)) return null;
        bool named = bill is not null || scene.Party is not null
            || BillSaid.Names(scene.Sentence);
        // "Ramesh ka challan" is enough, and so is "proforma banao".
        bool wished = makes || scene.HasAny(Cue.Send, Cue.Give, Cue.Want, Cue.Show);
        return (named && (wished || scene.WordCount <= BareMax))
            || (makes && scene.WordCount <= BareMax) ? affair : null;
    }

    /// <summary>"Ramesh ko 10 kg chini ka proforma": goods that are offered and not sold.
    /// </summary>
    public static bool OffersGoods(Sentence sentence)
    {
        foreach (ref Token token in sentence.Tokens)
        {
            if (token.Role is not (Role.Party or Role.Goods)
                && Words.Of(sentence, token) == Said.Proforma)
                return true;
        }

        return false;
    }

    // Null where neither paper is named, where it was made already, or where goods are named.
    private static (string Affair, bool Makes)? Read(Sentence sentence)
    {
        string? affair = null;
        bool makes = false, pro = false;
        foreach (ref Token token in sentence.Tokens)
        {
            Said? said = token.Role == Role.Party ? null : Words.Of(sentence, token);
            switch (said)
            {
                case Said.Challan: affair = OwnAffairs.Challan; break;
                case Said.Proforma: affair = OwnAffairs.Proforma; break;
                case Said.Forma when pro: affair = OwnAffairs.Proforma; break;
                case Said.Make: makes = true; break;
                // The Telugu word for the paper sounds like the Hindi one for driving.
                case Said.Drive when token.Block == Telugu: affair = OwnAffairs.Challan; break;
                case Said.Told or Said.Drive or Said.Fine: return null;
                case null when token.Role == Role.Goods: return null;
                default: break;
            }

            pro = said == Said.Pro;
        }

        return affair is null ? null : (affair, makes);
    }
}
