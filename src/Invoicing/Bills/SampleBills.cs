using System.Collections.Immutable;
using ConverseErp.Contracts;
using ConverseErp.Invoicing.Gst;

namespace ConverseErp.Invoicing.Bills;

/// <summary>Typical bills of made-up shops: for measuring, and for showing what a bill is like.
/// </summary>
/// <remarks>Each number gives one bill, always the same; names, quantities, prices and payment
/// references vary from one to the next.</remarks>
public static class SampleBills
{
    private static readonly DateOnly FirstDay = new(2026, 11, 1);

    private static readonly string[] Goods =
    [
        "Sugar loose", "Maggi Noodles 70 g", "Tata Salt 1 kg", "Aashirvaad Atta 5 kg",
        "Fortune Sunflower Oil 1 L", "Parle-G Gold 1 kg", "Colgate Strong Teeth 200 g",
        "Red Label Tea 500 g", "Surf Excel Easy Wash 1 kg", "Toor Dal premium",
        "चीनी खुली", "चावल बासमती पुराना", "अरहर दाल", "सरसों का तेल १ लीटर", "गेहूँ आटा ५ किलो",
        "তেল সরিষা ১ লিটার", "মুড়ি ৫০০ গ্রাম", "ગોળ દેશી", "સિંગતેલ ૧ લિટર",
        "தேங்காய் எண்ணெய்", "பொன்னி அரிசி", "ఆవు నెయ్యి", "కంది పప్పు", "ಗೋಧಿ ಹಿಟ್ಟು",
        "തേങ്ങ വെളിച്ചെണ്ണ", "ਸਰ੍ਹੋਂ ਦਾ ਤੇਲ", "ଚାଉଳ ଉସୁନା",
    ];

    private static readonly string[] Units = ["kg", "pkt", "pkt", "bag", "btl", "nos", "kg"];
    private static readonly string[] Hsn = ["1701", "1902", "2501", "1101", "1512", "1905", "3306"];
    private static readonly decimal[] Rates = [0, 5, 5, 5, 18, 40];

    private static readonly string[] Buyers =
    [
        "Ramesh Patil", "Sunita Devi", "रमेश कुमार", "মৌসুমী দাস", "Lakshmi Narayanan",
        "முருகன்", "Harpreet Singh", "Abdul Rahman", "సీతా రాములు", "Jyoti Sharma",
    ];

    /// <summary>A one-page bill with ten lines, two of them in Indian scripts in most cases, and a
    /// payment code of its own.</summary>
    public static BillDocument Mixed(int number) => Make(number, 10, number % Goods.Length, 7);

    /// <summary>The same with nothing but Latin on it.</summary>
    public static BillDocument LatinOnly(int number) => Make(number, 10, 0, 1);

    /// <summary>A bill of so many lines.</summary>
    public static BillDocument OfLength(int number, int lines) => Make(number, lines, number, 5);

    private static BillDocument Make(int number, int count, int first, int step)
    {
        ImmutableArray<GstLine>.Builder lines = ImmutableArray.CreateBuilder<GstLine>(count);
        BillLineText[] texts = new BillLineText[count];
        for (int i = 0; i < count; i++)
        {
            int kind = (first + (i * step)) % Goods.Length;
            int vary = (number * 31) + (i * 17);
            lines.Add(new GstLine(
                1 + (vary % 9), 1000 + (vary * 37 % 90_000), PriceIncludesTax: true,
                Rates[kind % Rates.Length], Hsn: Hsn[kind % Hsn.Length]));
            texts[i] = new BillLineText(Goods[kind], Units[kind % Units.Length]);
        }
        GstDocument sale = new()
        {
            SupplierState = 27, PlaceOfSupply = 27, Date = FirstDay.AddDays(number % 28),
            Lines = lines.MoveToImmutable(),
        };
        GstResult taxed = GstComputation.Compute(sale).Fact
            ?? throw new InvalidOperationException("The sample is not a valid sale.");
        BillParty shop = new(
            $"Ganesh Kirana {number % 500}", $"Shop {number % 90}, Laxmi Market, Pune 411038",
            "27AAPFU0939F1ZV", Phone: "+91 98220 12345", UpiId: "ganesh.kirana@okbank");
        long total = taxed.Totals.GrandTotalPaise;
        string buyer = step == 1 ? Buyers[number % 2] : Buyers[number % Buyers.Length];
        return BillDrafting.Draft(sale, taxed, texts, shop) with
        {
            Number = $"GK/26-27/{number:0000}",
            Recipient = new BillParty(buyer, "Karve Road, Pune 411004", Phone: "+91 99700 55555"),
            PaymentStatus = $"On credit (udhaar): balance {new Money(total)}",
            UpiAmountPaise = total,
            Terms = "Goods once sold are exchanged within 7 days with this bill.",
        };
    }
}
