using System.Globalization;
using System.Text.RegularExpressions;
using ConverseErp.Contracts;
using ConverseErp.Conversations.Learning;
using ConverseErp.Conversations.Replies;
using ConverseErp.Conversations.Understanding.Sound;

namespace ConverseErp.Conversations.Dialogue;

/// <summary>A member's rights that a chat changes.</summary>
internal sealed record RightsWish(Member Member, Rights Rights);

/// <summary>"Raju ko 5% tak discount", "Raju ko discount mana", "Raju ko report dikhao": what a
/// member may do. Every word of the message must belong to it, and a sum needs "tak", so that no
/// sale and no limit of a customer is taken for one.</summary>
internal static partial class RightsSteps
{
    private const int TextMax = 80;
    private const int SoundsAlike = 10;

    private enum Topic { Discount, Credit, Refund, Reports, Cost, Prices, Sell, File }

    private static readonly Dictionary<string, Topic> Topics = Of(
        (Topic.Discount, "discount chhoot chhut chut छूट डिस्काउंट सूट છૂટ ডিসকাউন্ট ছাড় "
            + "தள்ளுபடி తగ్గింపు డిస్కౌంట్ ರಿಯಾಯಿತಿ ਛੋਟ ਛੂਟ"),
        (Topic.Credit, "udhaar udhar credit उधार उधारी ઉધાર বাকি கடன் అప్పు ಸಾಲ ਉਧਾਰ"),
        (Topic.Refund, "wapsi vapsi return returns refund refunds वापसी परतावा પરત ফেরত "
            + "வாபஸ் వాపసు ವಾಪಸ್ ਵਾಪਸੀ"),
        (Topic.Reports, "report reports रिपोर्ट રિપોર્ટ রিপোর্ট அறிக்கை రిపోర్ట్ ವರದಿ ਰਿਪੋਰਟ"),
        (Topic.Cost, "munafa profit cost costs मुनाफा मुनाफ़ा नफा નફો লাভ லாபம் లాభం ಲಾಭ ਮੁਨਾਫਾ"),
        (Topic.Prices, "rate rates price prices daam भाव दाम ભાવ দাম விலை ధర ಬೆಲೆ ਭਾਅ"),
        (Topic.Sell, "bechna bikri sell selling बेचना बिक्री विक्री વેચાણ বিক্রি விற்பனை "
            + "అమ్మకం ಮಾರಾಟ ਵਿਕਰੀ"),
        (Topic.File, "filing gstr फाइलिंग ફાઇલિંગ ফাইলিং ஃபைலிங் ఫైలింగ్ ಫೈಲಿಂಗ್ ਫਾਈਲਿੰਗ"));

    private static readonly HashSet<string> UpTo = Words(
        "tak upto up-to limit max तक पर्यंत સુધી পর্যন্ত வரை వరకు ವರೆಗೆ ਤੱਕ");

    private static readonly HashSet<string> Denies = Words(
        "mat mana nahi nahin band no not never deny मत मना नहीं बंद नको नाही ના બંધ না বন্ধ "
        + "வேண்டாம் கூடாது వద్దు ಬೇಡ ਨਹੀਂ ਬੰਦ");

    private static readonly HashSet<string> Allows = Words(
        "allow allowed chalu khula unlimited any poora allowd dikhao dikha show see dekh dekhne "
        + "चालू खुला दिखाओ दाखवा બતાવો দেখাও காட்டு చూపించు ತೋರಿಸು ਦਿਖਾਓ");

    private static readonly HashSet<string> Fillers = Words(
        "ko ki ka ke liye de do dena dene karne "
        + "dedo ji can may give gives let to a the of for rs rupaye "
        + "rupees rupay percent par per bill din hai ab se up kar karo sakta sakte sakti "
        + "को की का के दे दो देना देने करने है अब ला द्या ને આપો "
        + "কে দাও க்கு கொடு కు ఇవ్వండి ಗೆ ಕೊಡಿ ਨੂੰ ਦਿਓ");

    /// <returns>Null when the message is no such wish.</returns>
    public static Outcome? Wish(ChatContext c, IReadOnlyList<Member> members)
    {
        if (c.Message.Text is not { Length: > 0 and <= TextMax } text
            || Named(text, members) is not { } named
            || Read(c, named.Others, named.Member) is not var (topic, limit, percent, allows))
            return null;
        Outcome outcome = new Outcome(c.State).Drop();
        if (!c.Person.Member!.Rights.ChangeSettings)
            return outcome.Say(c.Phrases.NotAllowed);
        Member member = named.Member;
        string who = Wording.Short(member.Name);
        if (member.Role is MemberRole.Owner)
            return outcome.Say(c.Phrases.RightGiven(who, c.Phrases.RightNoLimit));
        Rights given = Changed(member.Rights, topic, limit, percent, allows);
        if (!c.Person.Member.Rights.MayGive(given)) return outcome.Say(c.Phrases.NotAllowed);
        outcome.Allows = new RightsWish(member, given);
        string what = Told(c.Phrases, topic, limit, percent);
        return outcome.Say(allows || limit is not null
            ? c.Phrases.RightGiven(who, what)
            : c.Phrases.RightTaken(who, what));
    }

    /// <summary>The member whose name is said, and the other words.</summary>
    public static (Member Member, string[] Others)? Named(
        string text, IReadOnlyList<Member> members)
    {
        string[] words = [.. Token().Matches(text.ToLowerInvariant().Replace(",", "",
            StringComparison.Ordinal)).Select(m => m.Value)];
        foreach (Member member in members)
        {
            string[] name = LearnedBook.Plain(member.Name).Split(' ');
            int at = Array.FindIndex(words, w => IsCalled(w, name[0]));
            bool only = members.Count(
                m => IsCalled(LearnedBook.Plain(m.Name).Split(' ')[0], name[0])) == 1;
            if (at >= 0 && only)
                return (member, [.. words.Where((w, i) =>
                    i != at && !name.Any(n => IsCalled(w, n)))]);
        }

        return null;
    }

    // "राजू" is Raju. In one script a name is spelt as it is: Raju is not Rajo.
    private static bool IsCalled(string word, string name) => word == name
        || (word.Length > 1 && name.Length > 1 && !word.Any(char.IsDigit)
            && char.IsAscii(word[0]) != char.IsAscii(name[0])
            && SoundDistance.Between(Sounds.Of(word), Sounds.Of(name), SoundsAlike,
                relaxed: true, prefix: false) <= SoundsAlike);

    private static (Topic Topic, decimal? Limit, bool Percent, bool Allows)? Read(
        ChatContext c, string[] words, Member member)
    {
        Topic? topic = null;
        decimal? limit = null;
        bool percent = false, upTo = false, denies = false, allows = false;
        foreach (string word in words)
        {
            if (word is "%" or "percent" or "pratishat" or "टक्के" or "प्रतिशत") percent = true;
            else if (Topics.TryGetValue(word, out Topic said))
            {
                if (topic is not null && topic != said) return null;
                topic = said;
            }
            else if (decimal.TryParse(
                word, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture,
                out decimal number))
            {
                if (limit is not null) return null;
                limit = number;
            }
            else if (UpTo.Contains(word)) upTo = true;
            else if (Denies.Contains(word)) denies = true;
            else if (Allows.Contains(word)) allows = true;
            else if (word != "₹" && !Fillers.Contains(word)) return null;
        }

        if (topic is not { } about) return null;
        bool hasLimit = about is Topic.Discount or Topic.Credit or Topic.Refund;
        if (limit is null) return denies != allows ? (about, null, false, allows) : null;
        // A customer may be called as the member is: "tak" alone does not tell whose credit.
        bool customers = about == Topic.Credit && c.Parties.Parties.Any(
            p => LearnedBook.Plain(p.Name).Split(' ')[0]
                == LearnedBook.Plain(member.Name).Split(' ')[0]);
        bool sound = hasLimit && upTo && !denies && !customers && limit < 10_000_000
            && (!percent || (about == Topic.Discount && limit <= 100));
        return sound ? (about, limit, percent, true) : null;
    }

    private static Rights Changed(
        Rights now, Topic topic, decimal? limit, bool percent, bool allows)
    {
        Money? money = limit is { } sum && !percent ? Money.FromRupees(sum)
            : allows ? null : Money.Zero;
        return topic switch
        {
            Topic.Discount when percent => now with
            {
                DiscountPercent = limit,
                DiscountMax = null,
            },
            // In money alone, or neither: the percentage does not hold any more.
            Topic.Discount => now with
            {
                DiscountPercent = allows ? null : 0,
                DiscountMax = limit is null ? null : money,
            },
            Topic.Credit => now with { CreditMax = money },
            Topic.Refund => now with { RefundMax = money },
            Topic.Reports => now with { SeeReports = allows },
            Topic.Cost => now with { SeeCost = allows },
            Topic.Prices => now with { SetPrices = allows },
            Topic.Sell => now with { Sell = allows },
            Topic.File => now with { File = allows },
        };
    }

    private static string Told(Phrases phrases, Topic topic, decimal? limit, bool percent)
    {
        string upTo = limit is not { } sum ? phrases.RightNoLimit
            : percent ? sum.ToString("0.##", CultureInfo.InvariantCulture) + "%"
            : Money.FromRupees(sum).ToString();
        return topic switch
        {
            Topic.Discount => phrases.RightDiscount(upTo),
            Topic.Credit => phrases.RightCredit(upTo),
            Topic.Refund => phrases.RightRefund(upTo),
            Topic.Reports => phrases.RightReports,
            Topic.Cost => phrases.RightCost,
            Topic.Prices => phrases.RightPrices,
            Topic.Sell => phrases.RightSell,
            Topic.File => phrases.RightFile,
        };
    }

    private static Dictionary<string, Topic> Of(params (Topic Topic, string Words)[] all) =>
        all.SelectMany(t => t.Words.Split(' ').Select(w => (w, t.Topic)))
            .ToDictionary(w => w.w, w => w.Topic, StringComparer.Ordinal);

    private static HashSet<string> Words(string words) =>
        words.Split(' ').ToHashSet(StringComparer.Ordinal);

    [GeneratedRegex(@"[0-9]+(\.[0-9]+)?|%|₹|[\p{L}\p{M}-]+", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Token();
}
