using ConverseErp.Contracts;

namespace ConverseErp.Tests.Fast.Conversations.Tables;

public sealed class When_columns_are_headed_as_people_do
{
    [Theory]
    [InlineData("Item Name", "name")]
    [InlineData("ITEM_NAME", "name")]
    [InlineData("Selling Price (₹)", "price")]
    [InlineData("Rate in Rs.", "price")]
    [InlineData("M.R.P.", "mrp")]
    [InlineData("GST %", "gst_rate")]
    [InlineData("HSN/SAC Code", "hsn")]
    [InlineData("Opening Stock", "stock")]
    [InlineData("भाव", "price")]
    [InlineData("क़ीमत", "price")]
    [InlineData("नाम", "name")]
    [InlineData("gst-rate", "gst_rate")]
    [InlineData("Colour", null)]
    [InlineData("Qty", null)]
    [InlineData("", null)]
    public void A_heading_of_goods_means_a_column(string heading, string? column) =>
        Assert.Equal(column, ImportColumns.Goods.Read([heading])[0]);

    [Theory]
    [InlineData("Customer", "name")]
    [InlineData("Party Name", "name")]
    [InlineData("ग्राहक का नाम", "name")]
    [InlineData("Mobile No.", "phone")]
    [InlineData("WhatsApp Number", "phone")]
    [InlineData("Opening Bal. (Rs)", "opening")]
    [InlineData("बाकी", "opening")]
    [InlineData("Credit Limit", "credit_limit")]
    [InlineData("GST No", "gstin")]
    public void A_heading_of_people_means_a_column(string heading, string column) =>
        Assert.Equal(column, ImportColumns.Parties.Read([heading])[0]);

    [Fact]
    public void Of_two_headings_for_one_column_the_better_has_it_wherever_it_stands()
    {
        string?[] better = [null, "name", "price"];
        string?[] best = ["price", "name", null];

        Assert.Equal(better, ImportColumns.Goods.Read(["Rate", "Item", "Selling Price"]));
        Assert.Equal(best, ImportColumns.Goods.Read(["price", "Item", "Selling Price"]));
    }

    [Theory]
    [InlineData("Item Name,Rate\nSugar,45", "goods")]
    [InlineData("Name,Price\nSugar,45", "goods")]
    [InlineData("नाम,भाव\nचीनी,45", "goods")]
    [InlineData("Customer,Opening Balance\nRamesh,45", "parties")]
    [InlineData("Name,Mobile\nRamesh,9820012345", "parties")]
    [InlineData("sku,name,unit\nA,B,kg", "goods")]
    [InlineData("id,name,kind\nA,B,customer", "parties")]
    public void Goods_and_people_are_told_apart(string text, string holds) =>
        Assert.Equal(holds, Tables.Open(text).Holds);

    [Theory]
    [InlineData("Name\nRamesh")]
    [InlineData("Name,Colour\nRamesh,red")]
    [InlineData("Price,Phone\n1,2")]
    [InlineData("Name,Code\nRamesh,2")]
    [InlineData("Dear sir,\nplease find, enclosed, the list")]
    [InlineData("Item,Qty,Rate,Amount\nSugar,10,42,420")]
    public void A_table_that_may_be_either_or_is_a_bill_is_not_guessed_at(string text) =>
        Assert.Equal("table-header", Tables.Open(text).Code);
}
