using System.Text;
using ConverseErp.Businesses.Members;
using ConverseErp.Contracts;
using ConverseErp.Tests.Workbooks;

namespace ConverseErp.Tests.Integration.Stories;

/// <summary>Price lists and lists of customers, as owners have them.</summary>
public sealed class When_a_file_is_sent
{
    private const StringComparison Exactly = StringComparison.Ordinal;

    private static readonly byte[] PriceList = Workbook.Of(
        ["Story Store: price list"], [],
        ["Sr", "Item Name", "Unit", "Rate (₹)", "GST %"],
        [1, "Sugar", "kg", 48, new Workbook.Percent(0.05)],
        [2, "Besan loose", "kg", 95, 0],
        [3, "Poha loose", "kg", "ask", 0],
        [4, "Kaju tukda", "bucket", 700, 5]);

    [Fact]
    public async Task A_workbook_is_shown_before_it_is_taken_and_its_new_goods_sell()
    {
        ShopStory shop = await ShopStory.OpenAsync();

        Received preview = await shop.SendFileAsync(shop.Owner, "list.xlsx", PriceList);
        Assert.Equal("interactive", preview.Type);
        Assert.Equal(
            "❓ File me saaman: 1 naye, 1 pehle wale badlenge, 2 line theek nahi. Le loon?"
            + "\n🆕 Besan loose\n· line 6: daam theek nahi\n· line 7: ye unit nahi pata"
            + "\n 1) haan 2) nahi",
            preview.Text);
        Assert.Equal(4_500L, await PriceAsync(shop, "Sugar"));
        Received taken = await shop.OwnerSaysAsync("haan");
        Received bill = await shop.OwnerSaysAsync("Ramesh ko 2 kg besan udhaar");

        Assert.StartsWith("✅ saaman: 1 naye, 1 badle, 2 line theek nahi", taken.Text, Exactly);
        Assert.Contains("₹190", bill.Text, Exactly);
        Assert.Equal(4_800L, await PriceAsync(shop, "Sugar"));
        Assert.Equal(60, await shop.StockAsync("SUGAR"));
        Assert.Equal(Money.FromRupees(1290), await shop.RameshOwesAsync());
    }

    [Fact]
    public async Task A_browser_calls_the_same_list_a_csv()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        byte[] list = Encoding.UTF8.GetBytes("sku,name,unit,price\nBESAN,Besan,kg,95\n");

        Received preview = await shop.SendFileAsync(
            shop.Owner, "list.csv", list, type: "text/csv");

        Assert.StartsWith("❓ File me saaman: 1 naye", preview.Text, Exactly);
    }

    [Fact]
    public async Task No_leaves_everything_as_it_was_and_a_new_order_is_no_answer()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        await shop.SendFileAsync(shop.Owner, "list.xlsx", PriceList, "2 kg chini", true);

        Received still = await shop.OwnerSaysAsync("2 kg chini cash");
        Received bill = await Until.FoundAsync(
            async () => (await shop.HeardByAsync(shop.Owner)).LastOrDefault(
                m => m.Type == "document"), () => "the bill");
        Received dropped = await shop.OwnerSaysAsync("nahi");

        Assert.Contains("File me saaman: 1 naye", still.Text, Exactly);
        Assert.Contains("₹90", bill.Text, Exactly);
        Assert.Equal("✅ Rehne diya, kuch nahi likha", dropped.Text);
        Assert.Equal(4_500L, await PriceAsync(shop, "Sugar"));
        Assert.Single(await shop.BillsAsync());
    }

    [Fact]
    public async Task Customers_with_what_they_owe_are_taken_once_however_often_they_are_sent()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        byte[] people = Encoding.UTF8.GetBytes($"""
            ग्राहक;Mobile No.;बाकी
            Ramesh Kumar;{shop.Ramesh};1100
            Mahesh Bhai;98765 43210;"2,450.50"
            Sunita;12345;30
            Total;;3580.50
            """);

        Received preview = await shop.SendFileAsync(shop.Owner, "khata.txt", people);
        Received taken = await shop.OwnerSaysAsync("haan");
        Received again = await shop.SendFileAsync(shop.Owner, "khata.txt", people);
        Received owes = await shop.OwnerSaysAsync("Mahesh Bhai ka hisaab");

        Assert.Equal(
            "❓ File me grahak aur supplier: 1 naye, 0 pehle wale badlenge, 1 line theek nahi. "
            + "Le loon?\nPurana baaki, aapko lena hai: ₹2,450.50\n"
            + "· line 4: phone number theek nahi\n 1) haan 2) nahi", preview.Text);
        Assert.StartsWith("✅ grahak aur supplier: 1 naye, 0 badle", taken.Text, Exactly);
        Assert.Contains("line 4", again.Text, Exactly);
        Assert.DoesNotContain("1)", again.Text, Exactly);
        Assert.Contains("₹2,450.50", owes.Text, Exactly);
        Assert.Equal(Money.FromRupees(1100), await shop.RameshOwesAsync());
        await shop.BooksBalanceAsync();
    }

    [Fact]
    public async Task What_suppliers_are_owed_and_what_stock_is_set_is_said_before()
    {
        ShopStory shop = await ShopStory.OpenAsync();

        Received suppliers = await shop.SendFileAsync(shop.Owner, "suppliers.csv",
            "Supplier Name,Outstanding\nAgarwal Traders,50000\n"u8.ToArray());
        await shop.OwnerSaysAsync("haan");
        Received stock = await shop.SendFileAsync(
            shop.Owner, "stock.csv", "Item,Closing Stock\nSugar,12\n"u8.ToArray());

        Assert.Contains(
            "Le loon?\nPurana baaki, aapko dena hai: ₹50,000\n", suppliers.Text, Exactly);
        Assert.Contains("1 saaman ka stock file wala ho jayega", stock.Text, Exactly);
        Party agarwal = (await shop.House.Room<IKhata>().PartiesAsync(shop.Id, default))
            .Parties.Single(p => p.Name == "Agarwal Traders");
        Due due = (await shop.House.Room<IKhata>().BalanceAsync(shop.Id, agarwal.Id, default))!;
        Assert.Equal(Money.FromRupees(-50_000), due.Balance);
        await shop.BooksBalanceAsync();
    }

    [Fact]
    public async Task Who_buys_on_credit_here_keeps_the_khata_that_is_here()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        await shop.OwnerSaysAsync("Ramesh ko 2 kg chini udhaar");

        Received refused = await shop.SendFileAsync(shop.Owner, "khata.csv",
            Encoding.UTF8.GetBytes($"Customer,Mobile,Balance\nRamesh Kumar,{shop.Ramesh},1190\n"));

        Assert.Contains(
            "line 2: iska khata yahan pehle se hai, kuch nahi badla", refused.Text, Exactly);
        Assert.Equal(Money.FromRupees(1190), await shop.RameshOwesAsync());
    }

    [Fact]
    public async Task A_workbook_that_was_taken_has_nothing_more_to_say()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        byte[] list = Workbook.Of(["Item", "Rate"], ["Besan", 95]);
        await shop.SendFileAsync(shop.Owner, "list.xlsx", list);
        await shop.OwnerSaysAsync("1");

        Received again = await shop.SendFileAsync(shop.Owner, "list.xlsx", list);

        Assert.Equal("✅ saaman: 0 naye, 0 badle", again.Text);
    }

    [Fact]
    public async Task Prices_are_the_owners_and_customers_also_the_staffs()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        string staff = shop.Owner[..^1] + "7";
        Answer<Member> joined = await shop.House.Room<ShopMembers>().AddAsync(
            shop.Id, "Meena", MemberRole.Staff, new Sender(null, staff, null), default);
        Assert.Null(joined.Refusal);

        Received refused = await shop.SendFileAsync(staff, "list.xlsx", PriceList);
        Received nothing = await shop.AskAsync(staff, "haan");
        Received preview = await shop.SendFileAsync(
            staff, "people.csv", "Name,Phone\nMahesh,9876543210\n"u8.ToArray());
        Received taken = await shop.AskAsync(staff, "haan");

        Assert.StartsWith("⛔", refused.Text, Exactly);
        Assert.DoesNotContain("✅", nothing.Text, Exactly);
        Assert.Contains("1 naye", preview.Text, Exactly);
        Assert.StartsWith("✅", taken.Text, Exactly);
        Assert.Equal(4_500L, await PriceAsync(shop, "Sugar"));
    }

    [Fact]
    public async Task What_is_no_list_is_answered_and_the_shop_sells_on()
    {
        ShopStory shop = await ShopStory.OpenAsync();

        Received pdf = await shop.SendFileAsync(
            shop.Owner, "bill.pdf", "%PDF-1.4 not a list"u8.ToArray());
        Received old = await shop.SendFileAsync(
            shop.Owner, "list.xls", [0xD0, 0xCF, 0x11, 0xE0, 0, 0, 0, 0]);
        Received bill = await shop.OwnerSaysAsync("2 kg chini cash");

        Assert.StartsWith("⚠️ Is file se kuch nahi le paya", pdf.Text, Exactly);
        Assert.Equal(pdf.Text, old.Text);
        Assert.Contains("₹90", bill.Text, Exactly);
    }

    private static async Task<long?> PriceAsync(ShopStory shop, string name) =>
        (await shop.House.Room<ICatalogue>().GetAsync(shop.Id, default)).Products
            .Single(p => p.Name == name).Price?.Paise;
}
