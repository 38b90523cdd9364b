using ConverseErp.Contracts;

namespace ConverseErp.Tests.Integration.Stories;

/// <summary>Forty messages of one day: sales and changes, a question answered by typing, a word
/// learned, a photographed bill, a customer's order, two things taken back.</summary>
public sealed class When_a_day_goes_by_in_three_languages
{
    private const string Products = """
        sku,name,aliases,unit,price,mrp,gst_rate,hsn,pack_size,barcode,stock,low_mark
        SUGAR,Sugar,chini|cheeni|चीनी,kg,45,,5,1701,,,60,5
        MAGGI-70,Maggi 70 g,maggi|मैगी,pkt,14,14,5,1902,70 g,,96,5
        MAGGI-140,Maggi 140 g,maggi bada|मैगी,pkt,28,28,5,1902,140 g,,40,5
        TOOR,Toor Dal loose,toor dal|तुअर दाल,kg,130,,0,0713,,,20,2
        SURF,Surf Excel 1 kg,surf|सर्फ,pkt,140,145,18,3402,1 kg,,20,2
        SALT,Tata Salt 1 kg,namak|नमक,pkt,28,30,0,2501,1 kg,,10,2
        BESAN,Besan loose,besan|बेसन,kg,95,,0,1106,,,5,1
        """;

    private const string Bill = """
             GANESH TRADERS
         Bill No: 211      Date: 21/11/2026

         1  Sugar            25 kg  41.00  1025.00
         2  Toor Dal loose   10 kg 118.00  1180.00
         3  Tata Salt 1 kg   20 pkt 24.00   480.00
         4  Besan loose      10 kg  84.00   840.00

         TOTAL                             3525.00
        """;

    private readonly List<string> _odd = [];

    [Fact]
    public async Task The_books_at_its_end_are_those_a_bookkeeper_would_sign()
    {
        ShopStory shop = await ShopStory.OpenAsync(products: Products);
        await MorningInHinglishAsync(shop);
        await NoonInHindiAsync(shop);
        await AfternoonInEnglishAsync(shop);

        Assert.True(_odd.Count == 0, string.Join("\n\n", _odd));
        await StockIsRightAsync(shop);
        await MoneyIsRightAsync(shop);
        await shop.BooksBalanceAsync();
    }

    // 15 messages.
    private async Task MorningInHinglishAsync(ShopStory shop)
    {
        await SaysAsync(shop, "namaste", "Namaste");
        await SaysAsync(shop, "Ramesh ko 2 kg chini aur 1 surf udhaar", "₹230");
        // Changed by words: 3 kg in place of 2.
        await SaysAsync(shop, "chini 3 kilo kar do", "₹275");
        // Two Maggi fit: asked, and answered by typing.
        await SaysAsync(shop, "5 maggi cash", "❓");
        await SaysAsync(shop, "70 wali", "₹70");
        // A relation is no name: asked once, remembered.
        await SaysAsync(shop, "bhabhi ji ko 1 kg besan udhaar", "❓");
        await SaysAsync(shop, "Sunita Sharma", "₹95");
        await SaysAsync(shop, "bhabhi ji ko 2 namak udhaar", "Sunita Sharma");
        await SaysAsync(shop, "Ramesh ne 500 diye", "₹875");
        await SaysAsync(shop, "chai nashta 120 kharcha", "₹120");
        // Wrong: taken back by one word.
        await SaysAsync(shop, "4 surf cash", "₹560");
        await SaysAsync(shop, "galat", "₹560");
        await SaysAsync(shop, "chini kitni hai", "57 kg");
        await SaysAsync(shop, "Ramesh ka hisaab", "₹875");
        await SaysAsync(shop, "seekhe hue shabd", "bhabhi ji");
    }

    // 13 messages, one of them a picture, three of them the customer's.
    private async Task NoonInHindiAsync(ShopStory shop)
    {
        await SaysAsync(shop, "रमेश को 2 किलो चीनी और 3 नमक उधार", "₹174");
        Received page = await shop.PhotographAsync(
            shop.Owner, await Photographs.OfAsync(Bill, 2, 0.4));
        Assert.Contains("25 kg Sugar × ₹41", page.Text, StringComparison.Ordinal);
        await SaysAsync(shop, "बेसन 8 किलो", "8 kg Besan");
        await SaysAsync(shop, "1", "✅");
        await SaysAsync(shop, "चीनी कितनी है", "80 kg");
        Received taken = await shop.AskAsync(shop.Ramesh, "2 kg toor dal bhej do");
        Assert.Contains("₹260", taken.Text, StringComparison.Ordinal);
        await Until.FoundAsync(async () => (await shop.HeardByAsync(shop.Owner)).LastOrDefault(
            m => m.Text.Contains("₹260", StringComparison.Ordinal)), () => "the order");
        // The customer changes it before it is accepted.
        await shop.AskAsync(shop.Ramesh, "toor dal 3 kilo kar do");
        await Until.FoundAsync(async () => (await shop.HeardByAsync(shop.Owner)).LastOrDefault(
            m => m.Text.Contains("₹390", StringComparison.Ordinal)), () => "the changed order");
        await SaysAsync(shop, "उधार", "₹390");
        await SaysAsync(shop, "सुनीता वर्मा के 350 लिख लो", "₹350");
        await SaysAsync(shop, "सुनीता शर्मा ने 100 दिए", "₹51");
        await SaysAsync(shop, "2 तुअर दाल खराब हो गई", "✅");
        Received balance = await shop.AskAsync(shop.Ramesh, "mera hisaab");
        Assert.Contains("₹1,439", balance.Text, StringComparison.Ordinal);
        await SaysAsync(shop, "आज की बिक्री", "₹");
    }

    // 12 messages.
    private async Task AfternoonInEnglishAsync(ShopStory shop)
    {
        await SaysAsync(shop, "reply in English", "English");
        await SaysAsync(shop, "sell 2 Surf and 1 kg sugar cash", "₹325");
        await SaysAsync(shop, "make the sugar 2 kg", "₹370");
        await SaysAsync(shop, "Ramesh paid 300 by upi", "₹1,139");
        // Wrong amount: taken back and said again.
        await SaysAsync(shop, "wrong", "₹300");
        await SaysAsync(shop, "Ramesh paid 439 by upi", "₹1,000");
        await SaysAsync(shop, "besan rate 98", "₹98");
        await SaysAsync(shop, "2 kg besan for Ramesh on credit", "₹196");
        await SaysAsync(shop, "who owes me money", "Ramesh");
        await SaysAsync(shop, "stock of salt", "25");
        await SaysAsync(shop, "send Ramesh's last bill", "₹196");
        await SaysAsync(shop, "sales today", "₹");
    }

    // What was opened with, came in, was sold, and was lost.
    private static async Task StockIsRightAsync(ShopStory shop)
    {
        Assert.Equal(60m - 3 - 2 + 25 - 2, await shop.StockAsync("SUGAR"));
        Assert.Equal(96m - 5, await shop.StockAsync("MAGGI-70"));
        Assert.Equal(40m, await shop.StockAsync("MAGGI-140"));
        Assert.Equal(20m - 1 - 2, await shop.StockAsync("SURF"));
        Assert.Equal(10m - 2 - 3 + 20, await shop.StockAsync("SALT"));
        Assert.Equal(5m - 1 + 8 - 2, await shop.StockAsync("BESAN"));
        Assert.Equal(20m + 10 - 3 - 2, await shop.StockAsync("TOOR"));
    }

    private static async Task MoneyIsRightAsync(ShopStory shop)
    {
        // 1,100 + 275 − 500 + 174 + 390 − 439 + 196
        Assert.Equal(Money.FromRupees(1196), await shop.RameshOwesAsync());
        Assert.Equal(Money.FromRupees(51), await OwesAsync(shop, "Sunita Sharma"));
        Assert.Equal(Money.FromRupees(350), await OwesAsync(shop, "Sunita Verma"));
        IReadOnlyList<BillView> bills = await shop.House.Room<IBills>().ListAsync(
            shop.Id, null, 50, CancellationToken.None);
        BillView[] standing = [.. bills.Where(b => b.State != "cancelled")];
        // 275, 70, 95, 56, 174, 390, 370, 196
        Assert.Equal(
            Money.FromRupees(275 + 70 + 95 + 56 + 174 + 390 + 370 + 196),
            new Money(standing.Sum(b => b.Total.Paise)));
        Assert.Equal(8, standing.Length);
        // Two changed and one taken back: their numbers are kept.
        Assert.Equal(3, bills.Count - standing.Length);
    }

    private static async Task<Money> OwesAsync(ShopStory shop, string name)
    {
        IKhata khata = shop.House.Room<IKhata>();
        PartyBook book = await khata.PartiesAsync(shop.Id, CancellationToken.None);
        PartyId party = book.Parties.First(p => p.Name == name).Id;
        return (await khata.BalanceAsync(shop.Id, party, CancellationToken.None))!.Balance;
    }

    // A changed bill is answered twice: the old one taken back, the new one. What was answered
    // otherwise is told at the end, all of it.
    private async Task SaysAsync(ShopStory shop, string text, string hears)
    {
        long before = (await shop.HeardByAsync(shop.Owner)).LastOrDefault()?.Seq ?? 0;
        await shop.House.Phones.SayAsync(shop.Number, shop.Owner, text);
        string last = "";
        long start = TimeProvider.System.GetTimestamp();
        while (TimeProvider.System.GetElapsedTime(start) < TimeSpan.FromSeconds(15))
        {
            string[] heard = [.. (await shop.HeardByAsync(shop.Owner)).Where(m => m.Seq > before)
                .Select(m => m.Text)];
            if (heard.Any(h => h.Contains(hears, StringComparison.Ordinal))) return;
            last = string.Join(" | ", heard);
            await Task.Delay(50);
        }

        _odd.Add($"After «{text}» not «{hears}» but: {last}");
    }
}
