using System.Text.RegularExpressions;
using ConverseErp.Conversations.Understanding.Choosing;
using ConverseErp.Conversations.Understanding.Reading;
using ConverseErp.Conversations.Understanding.Words;

namespace ConverseErp.Conversations.Understanding.Affairs;

/// <summary>"bill 22 ka IRN banao", "bill 22 ka e-way MH12AB1234": what the GST portals want of
/// one bill.</summary>
internal static partial class PortalRules
{
    private const int WordsMax = 12;
    private const int BareMax = 6;
    private const string Vowels = "eईइઈઇঈইஇஈఇఈಇಈਈਇ";

    private enum Said
    {
        EInvoice, Invoice, EWay, Way, Make, Told,
    }

    private static readonly SoundTable<Said> Words = new SoundTable<Said>()
        .Add("einvoice einvoise irn आईआरएन आइआरएन આઈઆરએન আইআরএন ஐஆர்என் ఐఆర్ఎన్ ಐಆರ್‌ಎನ್ ਆਈਆਰਐਨ "
            + "ईइनवॉइस ईइन्व्हॉइस ઈઇન્વોઇસ ইইনভয়েস ఈఇన్వాయిస్ ಇಇನ್ವಾಯ್ಸ್", Said.EInvoice)
        .Add("invoice invoise inwais इनवॉइस इन्वॉइस इन्व्हॉइस ઇન્વૉઇસ ઇન્વોઇસ ইনভয়েস இன்வாய்ஸ் "
            + "ఇన్వాయిస్ ಇನ್ವಾಯ್ಸ್ ಇನ್‌ವಾಯ್ಸ್ ਇਨਵੌਇਸ ਇਨਵਾਇਸ", Said.Invoice)
        .Add("eway ewaybill ewb ईवे ઈવે ইওয়ে ஈவே ఈవే ಇವೇ ਈਵੇ", Said.EWay)
        .Add("way waybill ve वे વે ওয়ে வே వే ವೇ ਵੇ", Said.Way)
        .Add("banao bana banado banaiye nikalo nikaal nikal register karao karwao phir fir firse "
            + "dobara dubara again resend retry make create generate issue banva banav banavo "
            + "punha pari abar meendum marubadi malli matte mudu toiri podu podunga uruvakku tayar "
            + "tayaru बनाओ बना निकालो रजिस्टर फिर दोबारा दुबारा बनवा बनव पुन्हा બનાવો ફરી বানাও "
            + "বানান তৈরি আবার போடு போடுங்க மீண்டும் உருவாக்கு తయారు మళ్ళీ మళ్లీ ಮತ್ತೆ ತಯಾರಿಸಿ "
            + "ਬਣਾਓ ਬਣਾ ਫਿਰ ਦੁਬਾਰਾ", Said.Make)
        .Add("gaya gayi gaye chuka chuki hua hui bheja bheji banaya banayi made "
            + "registered created band bandh radd cancel hatao delete galat banana karwana गया गई "
            + "हुआ बंद रद्द हटाओ गलत", Said.Told);

    /// <summary>One of <see cref="OwnAffairs"/>, or null.</summary>
    public static string? Find(Scene scene)
    {
        bool may = scene.FromOwner && scene.WordCount <= WordsMax
            && !BillSaid.Denies(scene.Sentence) && !BillSaid.Tells(scene);
        if (!may || Read(scene.Sentence) is not var (affair, makes) || Of(scene) is not { } paper)
            return null;
        bool wished = makes || paper is { Vehicle: not null } or { Transporter: not null }
            || scene.HasAny(Cue.Send, Cue.Give, Cue.Want, Cue.Do, Cue.Show);
        bool named = paper.Bill is not null || scene.Party is not null
            || BillSaid.Names(scene.Sentence);
        return wished || (named && scene.WordCount <= BareMax) ? affair : null;
    }

    /// <summary>What is said of the bill and its way; null when a figure is nobody's.</summary>
    public static SpokenPaper? Of(Scene scene)
    {
        List<(int, int)> aside = [];
        string? vehicle = Only(Vehicle(), scene.Sentence.Text, aside);
        string? transporter = Only(Gstin(), scene.Sentence.Text, aside);
        return BillSaid.Read(scene.Sentence, aside, out long? bill)
            ? new SpokenPaper(bill, vehicle, transporter) : null;
    }

    private static (string Affair, bool Makes)? Read(Sentence sentence)
    {
        string? affair = null;
        bool makes = false, e = false;
        foreach (ref Token token in sentence.Tokens)
        {
            if (token.Is('-')) continue;
            Said? said = token.Role == Role.Party ? null : Words.Of(sentence, token);
            switch (said)
            {
                case Said.EInvoice: affair ??= OwnAffairs.EInvoice; break;
                case Said.Invoice when e: affair ??= OwnAffairs.EInvoice; break;
                case Said.EWay: affair = OwnAffairs.EWay; break;
                case Said.Way when e: affair = OwnAffairs.EWay; break;
                case Said.Make: makes = true; break;
                case Said.Told: return null;
                default: break;
            }

            e = token.IsWord && token.Letters == 1
                && Vowels.Contains(token.First, StringComparison.Ordinal);
        }

        return affair is null ? null : (affair, makes);
    }

    private static string? Only(Regex form, string text, List<(int, int)> aside)
    {
        try
        {
            if (form.Matches(text) is not [{ } only]) return null;
            aside.Add((only.Index, only.Index + only.Length));
            return new string([.. only.Value.Where(char.IsAsciiLetterOrDigit)])
                .ToUpperInvariant();
        }
        catch (RegexMatchTimeoutException)
        {
            return null;
        }
    }

    // State letters, district, series, four digits; the BH series begins with its year.
    [GeneratedRegex(
        @"(?<![A-Za-z0-9])((A[NPRS]|BR|C[GH]|D[DLN]|G[AJ]|H[PR]|J[HK]|K[AL]|L[AD]|M[HLNPZ]|"
        + @"O[DR]|P[BY]|RJ|SK|T[NRSG]|U[AKP]|WB|NL)[ -]?[0-9]{1,2}[ -]?[A-Z]{1,3}[ -]?[0-9]{4}|"
        + @"[0-9]{2}[ -]?BH[ -]?[0-9]{4}[ -]?[A-Z]{1,2})(?![A-Za-z0-9])",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        50)]
    private static partial Regex Vehicle();

    [GeneratedRegex(
        @"(?<![A-Za-z0-9])[0-9]{2}[A-Z]{5}[0-9]{4}[A-Z][0-9A-Z]{3}(?![A-Za-z0-9])",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 50)]
    private static partial Regex Gstin();
}
