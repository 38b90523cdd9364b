using ConverseErp.Contracts;

namespace ConverseErp.Tests.Integration.Stories;

public sealed class When_a_bill_is_photographed
{
    private const string Products = """
        sku,name,aliases,unit,price,mrp,gst_rate,hsn,pack_size,barcode,stock,low_mark
        SUGAR,Sugar loose,chini|cheeni|चीनी,kg,45,,5,1701,,,60,10
        TOOR,Toor Dal loose,toor dal|तुअर दाल,kg,130,,0,0713,,,20,2
        MAGGI,Maggi 70g,maggi,pkt,14,14,5,1902,70 g,,96,12
        AASH-5,Aashirvaad Atta 5kg,ashirwad atta,pkt,285,300,5,1101,5 kg,,4,1
        SALT,Tata Salt 1kg,namak|नमक,pkt,28,30,0,2501,1 kg,,10,2
        HALDI,Haldi Powder loose,haldi|हल्दी,kg,240,,5,0910,,,3,1
        BESAN,Besan loose,besan|बेसन,kg,95,,0,1106,,,5,1
        POHA,Poha loose,poha|पोहा,kg,60,,0,1904,,,6,1
        """;

    private const string Bill = """
                 SHREE GANESH TRADERS
            Wholesale Kirana Merchants, Indore
         Bill No: 1187          Date: 21/11/2026
         To: Sharma Kirana Store
         ------------------------------------------
         Sr Item               Qty   Rate   Amount
         1  Sugar loose       10 kg  42.00   420.00
         2  Toor Dal loose     5 kg 118.00   590.00
         3  Maggi 70g         24 pkt 12.50   300.00
         4  Aashirvaad Atta 5kg 6 pkt 262.00 1572.00
         5  Tata Salt 1kg     12 pkt 25.00   300.00
         6  Haldi Powder loose 2 kg 215.00   430.00
         7  Besan loose        4 kg  86.00   344.00
         8  Poha loose         3 kg  54.00   162.00
         ------------------------------------------
         TOTAL                             4118.00
         Thank you. Goods once sold not returned.
        """;

    [Theory]
    [InlineData(3, 0.6)]
    [InlineData(-8, 0.9)]
    [InlineData(12, 0.6)]
    public async Task At_least_seven_of_its_eight_lines_are_in_the_draft(
        double lean, double noise)
    {
        ShopStory shop = await ShopStory.OpenAsync(products: Products);

        Received draft = await shop.PhotographAsync(
            shop.Owner, await Photographs.OfAsync(Bill, lean, noise));

        string[] expected =
        [
            "10 kg Sugar loose × ₹42\n", "5 kg Toor Dal loose × ₹118\n",
            "24 Maggi 70g × ₹12.50\n", "6 Aashirvaad Atta 5kg × ₹262\n",
            "12 Tata Salt 1kg × ₹25\n", "2 kg Haldi Powder loose × ₹215\n",
            "4 kg Besan loose × ₹86\n", "3 kg Poha loose × ₹54\n",
        ];
        string[] missing = [.. expected.Where(
            line => !draft.Text.Contains(line, StringComparison.Ordinal))];
        Assert.True(missing.Length <= 1,
            $"Missing: {string.Join("; ", missing)} in:\n{draft.Text}");
        Assert.Equal(60, await shop.StockAsync("SUGAR"));
    }

    [Fact]
    public async Task It_is_corrected_by_name_taken_in_by_one_word_and_taken_back_by_another()
    {
        ShopStory shop = await ShopStory.OpenAsync(products: Products);
        await shop.PhotographAsync(shop.Owner, await Photographs.OfAsync(Bill, 2, 0.5));

        Received less = await shop.OwnerSaysAsync("poha hata do");
        Received more = await shop.OwnerSaysAsync("besan 5 kilo");
        Received done = await shop.OwnerSaysAsync("maal aaya");

        Assert.DoesNotContain("Poha", less.Text, StringComparison.Ordinal);
        Assert.Contains("5 kg Besan loose", more.Text, StringComparison.Ordinal);
        Assert.StartsWith("✅", done.Text, StringComparison.Ordinal);
        Assert.Equal(70, await shop.StockAsync("SUGAR"));
        Assert.Equal(10, await shop.StockAsync("BESAN"));
        Assert.Equal(6, await shop.StockAsync("POHA"));
        Assert.Empty(await shop.BillsAsync());

        Received undone = await shop.OwnerSaysAsync("galat");

        Assert.StartsWith("✅", undone.Text, StringComparison.Ordinal);
        Assert.Equal(60, await shop.StockAsync("SUGAR"));
        Assert.Equal(5, await shop.StockAsync("BESAN"));
        await shop.BooksBalanceAsync();
    }

    [Fact]
    public async Task What_is_not_in_the_list_is_asked_about_and_the_rest_is_kept()
    {
        ShopStory shop = await ShopStory.OpenAsync(products: Products);
        string bill = Bill.Replace("Besan loose ", "Zubeda Soap ", StringComparison.Ordinal);
        await shop.PhotographAsync(shop.Owner, await Photographs.OfAsync(bill, 1, 0.4));

        Received asked = await shop.OwnerSaysAsync("1");
        Received whole = await shop.OwnerSaysAsync("1");
        Received done = await shop.OwnerSaysAsync("haan");

        Assert.Contains("Zubeda Soap", asked.Text, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("10 kg Sugar loose", whole.Text, StringComparison.Ordinal);
        Assert.StartsWith("✅", done.Text, StringComparison.Ordinal);
        Assert.Equal(70, await shop.StockAsync("SUGAR"));
        Assert.Equal(5, await shop.StockAsync("BESAN"));
    }

    [Fact]
    public async Task A_list_in_Hindi_with_whose_it_is_beside_it_becomes_a_bill_on_credit()
    {
        ShopStory shop = await ShopStory.OpenAsync(products: Products);
        byte[] list = await Photographs.OfHindiAsync("""
            चीनी २ किलो

            नमक ३ पैकेट

            बेसन १ किलो
            """, 2, 0.4);

        Received asked = await shop.PhotographAsync(shop.Owner, list, "Ramesh udhaar");
        Assert.Contains("2 kg Sugar loose", asked.Text, StringComparison.Ordinal);
        Assert.Contains("3 Tata Salt 1kg", asked.Text, StringComparison.Ordinal);
        await shop.NoBillsAsync();
        Received bill = await shop.OwnerSaysAsync("haan");

        // 2 × 45 + 3 × 28 + 95
        Assert.Contains("₹269", bill.Text, StringComparison.Ordinal);
        Assert.Equal(Money.FromRupees(1369), await shop.RameshOwesAsync());
        Assert.Equal(58, await shop.StockAsync("SUGAR"));
    }

    [Fact]
    public async Task A_customers_list_is_an_order_after_a_yes_to_what_was_read()
    {
        ShopStory shop = await ShopStory.OpenAsync(products: Products);
        byte[] list = await Photographs.OfAsync(
            "Sugar 2 kg\n\nMaggi 5\n\nBesan 1 kg", -2, 0.4, points: 50);

        Received asked = await shop.PhotographAsync(shop.Ramesh, list);
        Assert.Contains("2 kg Sugar loose", asked.Text, StringComparison.Ordinal);
        Received taken = await shop.AskAsync(shop.Ramesh, "haan");
        Received told = await shop.HearsAsync(shop.Owner);

        Assert.Contains("₹255", taken.Text, StringComparison.Ordinal);
        Assert.Contains("Ramesh", told.Text, StringComparison.Ordinal);
        await shop.NoBillsAsync();
    }

    [Fact]
    public async Task Goods_that_came_in_by_worth_alone_are_asked_how_much()
    {
        ShopStory shop = await ShopStory.OpenAsync(products: Products);
        byte[] list = await Photographs.OfAsync(
            "Sugar 2 kg\n\nHaldi 20 ka", -2, 0.4, points: 50);
        await shop.PhotographAsync(shop.Owner, list);

        Received asked = await shop.OwnerSaysAsync("maal aaya");
        Received whole = await shop.OwnerSaysAsync("1 kilo");
        Received done = await shop.OwnerSaysAsync("haan");

        Assert.Contains("Haldi", asked.Text, StringComparison.Ordinal);
        Assert.Contains("1 kg Haldi", whole.Text, StringComparison.Ordinal);
        Assert.StartsWith("✅", done.Text, StringComparison.Ordinal);
        Assert.Equal(62, await shop.StockAsync("SUGAR"));
        Assert.Equal(4, await shop.StockAsync("HALDI"));
    }

    [Fact]
    public async Task What_a_dozen_cost_is_kept_as_what_a_piece_cost()
    {
        const string Eggs = """
            sku,name,aliases,unit,price,gst_rate,stock
            EGG,Eggs,anda,pc,7,0,10
            SUGAR,Sugar,chini,kg,45,5,60
            """;
        ShopStory shop = await ShopStory.OpenAsync(products: Eggs);
        byte[] list = await Photographs.OfAsync(
            "Eggs   2 dozen   60.00   120.00\n\nSugar  10 kg   42.00   420.00", -1, 0.4,
            points: 40);
        Received draft = await shop.PhotographAsync(shop.Owner, list);

        await shop.OwnerSaysAsync("maal aaya");

        Assert.Contains("2 dozen Eggs × ₹60", draft.Text, StringComparison.Ordinal);
        Assert.Equal(34, await shop.StockAsync("EGG"));
        Assert.Equal([500, 4200], await shop.CostsAsync());
    }

    [Fact]
    public async Task Other_peoples_business_goes_on_while_a_list_is_open()
    {
        ShopStory shop = await ShopStory.OpenAsync(products: Products);
        byte[] list = await Photographs.OfAsync(
            "Sugar 2 kg\n\nMaggi 5\n\nBesan 1 kg", -2, 0.4, points: 50);
        await shop.PhotographAsync(shop.Owner, list, "Ramesh udhaar");

        Received khata = await shop.OwnerSaysAsync("Sunita Verma ka khata");
        await shop.OwnerSaysAsync("Sunita Sharma ko 3 kg chini udhaar");
        Received hers = await shop.BillAsync("Sunita Sharma");
        // The list waited, as it was and for whom it was.
        await shop.OwnerSaysAsync("haan");
        Received his = await shop.BillAsync("Ramesh");

        Assert.StartsWith("✅ Sunita Verma", khata.Text, StringComparison.Ordinal);
        Assert.Contains("₹135", hers.Text, StringComparison.Ordinal);
        // 2 × 45 + 5 × 14 + 95
        Assert.Contains("₹255", his.Text, StringComparison.Ordinal);
        Assert.Equal(Money.FromRupees(1355), await shop.RameshOwesAsync());
        Assert.Equal(55, await shop.StockAsync("SUGAR"));
    }

    [Fact]
    public async Task Into_whose_khata_it_goes_may_be_said_while_a_list_is_open()
    {
        ShopStory shop = await ShopStory.OpenAsync(products: Products);
        byte[] list = await Photographs.OfAsync(
            "Sugar 2 kg\n\nMaggi 5\n\nBesan 1 kg", -2, 0.4, points: 50);
        await shop.PhotographAsync(shop.Owner, list);
        await shop.OwnerSaysAsync("2");

        Received asked = await shop.OwnerSaysAsync("Ramesh ke khate me");
        Assert.Contains("Ramesh", asked.Text, StringComparison.Ordinal);
        Assert.Contains("2 kg Sugar loose", asked.Text, StringComparison.Ordinal);
        await shop.OwnerSaysAsync("haan");
        Received his = await shop.BillAsync("Ramesh");

        Assert.Contains("₹255", his.Text, StringComparison.Ordinal);
        Assert.Equal(Money.FromRupees(1355), await shop.RameshOwesAsync());
    }

    [Fact]
    public async Task A_good_morning_picture_that_was_sent_on_causes_nothing()
    {
        ShopStory shop = await ShopStory.OpenAsync(products: Products);
        byte[] flowers = await Photographs.GoodMorningAsync();
        await shop.SendPictureAsync(shop.Ramesh, flowers, forwarded: true);

        // A customer's own picture without goods is for a person of the shop.
        Received passed = await shop.PhotographAsync(shop.Ramesh, flowers);
        // Whether it tells of a payment is asked too; which of the two comes first is chance.
        await shop.HearsAsync(shop.Owner, "image");

        Assert.StartsWith("✅", passed.Text, StringComparison.Ordinal);
        Assert.Single(await shop.HeardByAsync(shop.Ramesh));
        await shop.NoBillsAsync();
    }

    [Fact]
    public async Task A_damaged_picture_is_answered_and_nothing_else_waits_for_it()
    {
        ShopStory shop = await ShopStory.OpenAsync(products: Products);

        Received answer = await shop.PhotographAsync(
            shop.Owner, [0xFF, 0xD8, 0xFF, 0xE0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
        Received bill = await shop.OwnerSaysAsync("2 kg chini cash");

        Assert.StartsWith("⚠️", answer.Text, StringComparison.Ordinal);
        Assert.Contains("₹90", bill.Text, StringComparison.Ordinal);
    }
}
