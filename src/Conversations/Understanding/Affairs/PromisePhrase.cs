using System.Globalization;
using ConverseErp.Conversations.Understanding.Choosing;
using ConverseErp.Conversations.Understanding.Reading;
using ConverseErp.Conversations.Understanding.Words;

namespace ConverseErp.Conversations.Understanding.Affairs;

/// <summary>"15 din me dega", "somvar ko degi", "will pay in 15 days": a day that is still to come
/// and that somebody pays, side by side.</summary>
/// <param name="On">From today to a year ahead.</param>
/// <param name="First">The first of its words.</param>
/// <param name="Last">The last of them.</param>
/// <param name="Gives">Somebody gives; otherwise something comes.</param>
/// <param name="Money">Money is named within it.</param>
internal readonly record struct PromisePhrase(
    DateOnly On, int First, int Last, bool Gives, bool Money)
{
    private const int DaysMax = 366;
    private const int Week = 7;

    private enum Word
    {
        Days, Weeks, Months, Date, Tomorrow, AfterTomorrow, Next, Gives, Comes, Will, Pay, Come,
        Joint, Money,
    }

    private static readonly SoundTable<Word> Words = new SoundTable<Word>()
        .Add("din dino days day divas divasat divsat divasma divasmaa dine diner dina dinan "
            + "naal naalil naatkal naatkalil rojullo rojulu rojulaki dinadalli dinagalalli dinna "
            + "dinaan दिन दिनों दिवसात દિવસમાં দিনে দিনের நாளில் నాల్లో రోజుల్లో ದಿನದಲ್ಲಿ ਦਿਨ",
            Word.Days)
        .Add("hafte hafta haftey week weeks aathvade aathvadyat athvadiya athvadiyama saptah "
            + "soptahe vaaram vaarathil vaaramlo vaaradalli hafton हफ्ते हफ़्ते", Word.Weeks)
        .Add("mahine mahina month months mahinyat mahinama maase maasathil nelalo tingalalli "
            + "महीने", Word.Months)
        .Add("tarikh tareekh tarik taarikh tarkhela tarkhe taareekh thethi thedhi tedi taareeku "
            + "taarikhe तारीख તારીખ তারিখ தேதி తేదీ ತಾರೀಖು ਤਾਰੀਖ", Word.Date)
        .Add("kal kaal tomorrow udya udyaa aavtikale kaale kalke agamikal naalai naalaikku "
            + "naalaiku repu naale naalege bhalke कल उद्या કાલે আগামীকাল நாளை రేపు ನಾಳೆ ਕੱਲ੍ਹ",
            Word.Tomorrow)
        .Add("parso parson parva parvaa paramdivse porshu parshu naalanniki ellundi naadiddu "
            + "nadiddu परसों परवा পরশু நாளன்னிக்கு ఎల్లుండి ನಾಡಿದ್ದು ਪਰਸੋਂ", Word.AfterTomorrow)
        .Add("agle aglay next pudhchya aavta aagami adutha vachche mundina", Word.Next)
        .Add("dega degi denge dedega dedegi dedenge deyga chukayega chukaega chukayegi chukaenge "
            + "bharega bharegi deil dein detil denar deel aapshe aapse chukavshe debe deben dibe "
            + "dibey tharuvaar tharuvaanga tharuvaan tharuvan kuduppaar kuduppaan kuduppaanga "
            + "istadu istaadu isthadu istaru isthaaru istundi kodthare kodtare kodthaane kodtane "
            + "kodthaale dega deuga devega devegi pays देगा देगी देंगे देईल देतील આપશે દેશે দেবে "
            + "দেবেন தருவார் தருவாங்க கொடுப்பார் ఇస్తాడు ఇస్తారు ఇస్తుంది ಕೊಡ್ತಾರೆ ಕೊಡುತ್ತಾರೆ "
            + "ਦੇਵੇਗਾ ਦੇਵੇਗੀ", Word.Gives)
        .Add("aayega aaega aayegi aayenge ayega milega milegi milenge yeil yetil milel aavshe "
            + "avshe malshe asbe aasbe pabo varum kidaikkum vasthundi vastundi vasthayi vastayi "
            + "barutte baruttade sigutte aauga aavega aunge आएगा आयेगा आएंगे मिलेगा येईल येतील "
            + "આવશે আসবে வரும் వస్తుంది వస్తాయి ಬರುತ್ತೆ ಬರುತ್ತದೆ ਆਵੇਗਾ", Word.Comes)
        .Add("will", Word.Will).Add("pay give", Word.Pay).Add("come", Word.Come)
        .Add("me mein mai ke ki ka ko tak tk baad andar bad nantar ni la paryant var ma maa "
            + "pachhi sudhi modhye por por moddhe porjonto kulla kullae varaikkum lo lopu lopala "
            + "tarvata olage varege nalli vich ton pichhon on by in within to the de ne "
            + "में को तक के बाद अंदर ला માં ની ને পর মধ্যে লో నాటికి ಒಳಗೆ ਵਿੱਚ ਤੱਕ ਨੂੰ", Word.Joint)
        .Add("paisa paise payment rupaye money panam dabbu hana taka tokdo पैसा पैसे", Word.Money);

    /// <summary>Null when there is none, or when two days are named.</summary>
    public static PromisePhrase? Find(Sentence sentence, DateOnly today)
    {
        if (Verb(sentence) is not var (first, last, gives) || Asks(sentence)) return null;
        (DateOnly? On, int From, int To)? day = null;
        for (int i = 0; i < sentence.Count; i++)
        {
            if (Day(sentence, i, today) is not { } found) continue;
            // Two days are two promises, or none.
            if (day is not null) return null;
            day = found;
            i = found.To;
        }

        if (day is not ({ } on, var from, var to) || on < today || on > today.AddDays(DaysMax))
            return null;
        bool beside = to < first ? Joined(sentence, to + 1, first - 1)
            : from > last && Joined(sentence, last + 1, from - 1);
        if (!beside) return null;
        int begin = Math.Min(first, from);
        int end = Math.Max(last, to);
        while (begin > 0 && Of(sentence, begin - 1) is Word.Next or Word.Money) begin--;
        bool money = false;
        for (int i = begin; i <= end; i++) money |= Of(sentence, i) is Word.Money;
        return new PromisePhrase(on, begin, end, gives, money);
    }

    /// <summary>Its words are no part of what else is said.</summary>
    public void SetAside(Sentence sentence)
    {
        for (int i = First; i <= Last; i++) sentence[i].Role = Role.Aside;
    }

    private static bool Asks(Sentence sentence)
    {
        for (int i = 0; i < sentence.Count; i++)
        {
            ref Token token = ref sentence[i];
            bool asks = token.Is('?') || (token.IsWord && token.Role != Role.Goods
                && token.HasOnly(Cue.Hedge, Cue.Not, Cue.No, Cue.What, Cue.When, Cue.HowMuch));
            // "na" of Gujarati and Marathi joins; "bill no 22" denies nothing.
            bool numbered = i > 0 && sentence[i - 1].IsWord && sentence[i - 1].Has(Cue.Bill);
            if (asks && !numbered && Of(sentence, i) is null) return true;
        }

        return false;
    }

    // "dega", "will pay", "will come"
    private static (int First, int Last, bool Gives)? Verb(Sentence sentence)
    {
        (int, int, bool)? verb = null;
        for (int i = 0; i < sentence.Count; i++)
        {
            (int, int, bool)? here = Of(sentence, i) switch
            {
                Word.Gives => (i, i, true),
                Word.Comes => (i, i, false),
                Word.Will when Of(sentence, i + 1) is Word.Pay => (i, i + 1, true),
                Word.Will when Of(sentence, i + 1) is Word.Come => (i, i + 1, false),
                _ => null,
            };
            if (here is null) continue;
            if (verb is not null) return null;
            verb = here;
        }

        return verb;
    }

    private static bool Joined(Sentence sentence, int from, int to)
    {
        for (int i = from; i <= to; i++)
        {
            if (Of(sentence, i) is not (Word.Joint or Word.Money or Word.Next)) return false;
        }

        return true;
    }

    private static (DateOnly? On, int From, int To)? Day(
        Sentence sentence, int at, DateOnly today)
    {
        if (sentence[at].Kind == TokenKind.Date)
            return (Dated((int)sentence[at].Value, today), at, at);
        if (Number(sentence[at]) is { } number)
        {
            DateOnly? counted = Of(sentence, at + 1) switch
            {
                Word.Days => today.AddDays(number),
                Word.Weeks => today.AddDays(number * Week),
                Word.Months => today.AddMonths(number),
                Word.Date => NextOf(number, today),
                _ => MonthAt(sentence, at + 1) is > 0 and var month
                    ? Dated((month * 100) + number, today) : null,
            };
            return counted is { } day ? (day, at, at + 1) : null;
        }

        if (AffairDays.Words is { } week && IsFree(sentence, at)
            && week.Of(sentence, sentence[at]) is { } weekday)
        {
            int ahead = (weekday - (int)today.DayOfWeek + Week) % Week;
            return (today.AddDays(ahead == 0 ? Week : ahead), at, at);
        }

        return Of(sentence, at) switch
        {
            Word.Tomorrow => (today.AddDays(1), at, at),
            Word.AfterTomorrow => (today.AddDays(2), at, at),
            _ => null,
        };
    }

    private static int MonthAt(Sentence sentence, int at) =>
        at < sentence.Count && sentence[at].IsWord && sentence[at].Has(Cue.MonthName)
            ? ReportRules.MonthOf(sentence, sentence[at]) : 0;

    // Without a year the next such day.
    private static DateOnly? Dated(int date, DateOnly today)
    {
        int year = date / 10_000 > 0 ? date / 10_000 : today.Year;
        for (int next = 0; next < (date / 10_000 > 0 ? 1 : 2); next++)
        {
            string written = string.Create(
                CultureInfo.InvariantCulture,
                $"{year + next:0000}-{date / 100 % 100:00}-{date % 100:00}");
            if (DateOnly.TryParseExact(
                written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None,
                out DateOnly day) && day >= today)
                return day;
        }

        return null;
    }

    private static DateOnly? NextOf(int day, DateOnly today)
    {
        if (day > 31) return null;
        DateOnly month = today.AddDays(1 - today.Day);
        while (day > DateTime.DaysInMonth(month.Year, month.Month)
            || month.AddDays(day - 1) < today)
            month = month.AddMonths(1);
        return month.AddDays(day - 1);
    }

    private static int? Number(in Token token)
    {
        decimal? value = token.Kind == TokenKind.Number ? token.Value
            : token is { IsWord: true, HasNumber: true } ? token.NumberValue : null;
        return value is >= 1 and <= DaysMax && value % 1 == 0 ? (int)value : null;
    }

    // "in" and "on" may be short for goods.
    private static bool IsFree(Sentence sentence, int at) =>
        at >= 0 && at < sentence.Count && sentence[at].IsWord
        && (sentence[at].Role is not (Role.Party or Role.Goods)
            || (sentence[at].Role == Role.Goods && sentence[at].Letters <= 2));

    private static Word? Of(Sentence sentence, int at) =>
        IsFree(sentence, at) ? Words.Of(sentence, sentence[at]) : null;
}
