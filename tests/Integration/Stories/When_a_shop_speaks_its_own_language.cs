using ConverseErp.Contracts;

namespace ConverseErp.Tests.Integration.Stories;

/// <summary>Whoever writes in a script is answered in it, and whoever names a language in that
/// one.</summary>
public sealed class When_a_shop_speaks_its_own_language
{
    [Fact]
    public async Task Tamil_is_answered_in_Tamil_and_Gujarati_is_asked_for_by_name()
    {
        ShopStory shop = await ShopStory.OpenAsync();

        Received nothing = await shop.OwnerSaysAsync("தவறு");
        Received tamil = await shop.OwnerSaysAsync("ரமேஷுக்கு 2 கிலோ சீனி கடன்");
        Received undone = await shop.OwnerSaysAsync("தவறு");
        Received asked = await shop.OwnerSaysAsync("குஜராத்தியில் எழுதுங்கள்");
        Received gujarati = await shop.OwnerSaysAsync("ரமேஷுக்கு 3 கிலோ சீனி கடன்");
        Received taken = await shop.OwnerSaysAsync("ભૂલ");

        Assert.Equal("❓ திரும்ப எடுக்க எதுவும் இல்லை", nothing.Text);
        Assert.Contains("₹90 கடன்", tamil.Text, StringComparison.Ordinal);
        Assert.Contains("பாக்கி ₹1,190", tamil.Text, StringComparison.Ordinal);
        Assert.Contains("\"தவறு\" எழுதுங்கள்", tamil.Text, StringComparison.Ordinal);
        Assert.StartsWith("✅ திரும்ப எடுத்தாச்சு: பில் ", undone.Text, StringComparison.Ordinal);
        Assert.Equal("✅ હવે ગુજરાતીમાં લખીશ", asked.Text);
        Assert.Contains("₹135 ઉધાર", gujarati.Text, StringComparison.Ordinal);
        Assert.Contains("બાકી ₹1,235", gujarati.Text, StringComparison.Ordinal);
        Assert.StartsWith("✅ પાછું લીધું: બિલ ", taken.Text, StringComparison.Ordinal);
        Assert.Equal(Money.FromRupees(1100), await shop.RameshOwesAsync());
        await shop.BooksBalanceAsync();
    }
}
