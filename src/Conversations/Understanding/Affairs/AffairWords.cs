using ConverseErp.Conversations.Understanding.Reading;
using ConverseErp.Conversations.Understanding.Sound;

namespace ConverseErp.Conversations.Understanding.Affairs;

/// <summary>The few words of the owner's own book, by their sound. They stand apart from the
/// vocabulary of sales: "galla" there is the day's sales, and "ghar" nothing at all.</summary>
internal static class AffairWords
{
    // Short words are only themselves.
    private const int NearFrom = 4;
    private const int Near = 10;

    private const string Text = """
        Waive: maaf maf maafi mafi waive waived maff மன்னிச்சிடு
        Limit: limit limits seema maryada maryaada
        Bank: bank banks
        Old: purana purani purane pichla pichhla pichli old previous opening juna juni june
            junu junu puro purono pazhaya pata haleya puraana puraani jooni
        Drawer: galla galle gulla till drawer tijori kallapetti petti
        Everything: sab sara saara poora pura puri poori everything full all sagla sagle badhu
            badhaa shob ellam anni ella saari sagala complete
        Profit: munafa munaafa profit fayda faida kamai kamaai kamaya kamaaya nafa nafo labh
            laabh laabam labham laabha margin
        Owner: ghar gharke apne apni apna jeb khud personal home own pocket gharchya ghara
        Put: daala daale daali dala dale dali daalo put added lagaya lagaye laaya laya laye
            bhara bhare takle taakle nakhya naakhya jama deposit deposited jma joma
        TookOut: nikala nikale nikali nikaala nikaale withdrew withdrawn nikaalo liya liye li took
            taken kadhle kaadhle lidha kadhya
        Counted: gina gine gini counted count mojle ganya gunechi ginti
        Spending: kharcha kharche kharch expense expenses kharchaa khorcha selavu kharchu
            kharchulu spent
        LetOff: chhod chod chhor chhodo chodo chhoot chhut discount
        Cash: cash kash nakad nagad rokad rokda rokh rokkam nagadu
        Hand: haath hath hand
        Files: gstr gstr1 tally taili data daata backup bakup डाटा ડેટા ডেটা டேட்டா డేటా ಡೇಟಾ
            ਡਾਟਾ
        Same: wahi vahi wohi same repeat dobara tech tich adhe adey ade atheay
        Quote: quotation kotation quote quotetion cotation koteshan estimate istimet estimat
            kotesan bhavpatrak darpatrak कोटेशन एस्टीमेट क्वोटेशन कोटेशन ક્વોટેશન কোটেশন கொட்டேஷன்
            కొటేషన్ ಕೊಟೇಶನ್ ਕੋਟੇਸ਼ਨ
        Packed: pack packed paik packing ready taiyar tayar taiyaar பேக்
        Delivered: deliver delivered delivery pahunch pahuncha pahunchaya pahunchadiya pahuncha
            pohoch pohochla pohochle pohochavle pohchaya pahonch pochi pochadyu pochadi
            pouche pouchhe serndhuchu cherindi talupitu pahunchgaya dropped
        Daily: roz roj rozana rojana rozaana daily everyday rojacha rojcha roznu rojnu
            protidin rojgar dhinamum dinamum rozu dinadina
        Item: item items aitam maal mal saman saaman product products cheez vastu
        Wise: wise vaar waar war var anusar
        Expire: expire expiry expired ekspayari expair ekspair
        Trial: trial traayal
        InputCredit: itc input inputcredit
        Counting: ginti gintee counting ganatri mojni mojani gonana stocktake
        Customer: grahak customer customers graahak party
        Worth: keemat kimat value kitneka mulya moolya
        BuyIn: mangwana mangvana mangana mangaana magavane mangavavu reorder mangwaye
        Begin: shuru start chalu begin suru
        Done: poori puri khatam complete finish band close ho
        Day: din day days
        Away: hata hatao nikalo nikaal phenko remove writeoff
        Filed: filed file filing bhar bhari bharyu bharla return ritarn
        Each: har every each dar dare prati protyek
        Stop: band bandh stop roko rok bandkaro cancel niruthu aapu nillisu
        Parcel: order ordar parcel saman saaman samaan maal mal delivery packet
        Supplier: supplier suppliers saplayar vendor vendors wholesaler wholesalers thokwale सप्लायर
            सप्लायरों સપ્લાયર সাপ্লায়ার சப்ளையர் సప్లయర్ ಸಪ್ಲೈಯರ್ ਸਪਲਾਇਰ
        Payables: payable payables udhari denadari
        NoMore: hata hatao remove nahi no khatam unlimited
        """;

    private static readonly Dictionary<ulong, List<(byte[] Phones, AffairWord Word)>> ByKey =
        Compile();

    /// <summary>What a word of the message tells.</summary>
    public static AffairWord Of(Sentence sentence, in Token token)
    {
        if (!token.IsWord || !ByKey.TryGetValue(token.Key, out var same)) return default;
        ReadOnlySpan<byte> phones = sentence.PhonesOf(token);
        AffairWord found = default;
        foreach ((byte[] known, AffairWord word) in same)
        {
            // "thaili" is a bag, and near enough to "daily".
            int near = known.Length < NearFrom || word == AffairWord.Daily ? 0 : Near;
            if (SoundDistance.Between(phones, known, near, relaxed: true, prefix: false) <= near)
                found |= word;
        }

        return found;
    }

    private static Dictionary<ulong, List<(byte[], AffairWord)>> Compile()
    {
        Dictionary<ulong, List<(byte[], AffairWord)>> words = [];
        AffairWord meaning = default;
        foreach (string part in Text.Split([' ', '\n', '\r'],
            StringSplitOptions.RemoveEmptyEntries))
        {
            if (part.EndsWith(':'))
            {
                meaning = Enum.Parse<AffairWord>(part[..^1]);
                continue;
            }

            byte[] phones = Sounds.Of(part);
            ulong key = Phone.KeyOf(phones);
            if (!words.TryGetValue(key, out var same)) words[key] = same = [];
            same.Add((phones, meaning));
        }

        return words;
    }
}
