using ConverseErp.Businesses;
using ConverseErp.Contracts;

namespace ConverseErp.Tests.Fast.Businesses;

public sealed class When_a_State_is_typed
{
    [Theory]
    [InlineData("Maharashtra", "27")]
    [InlineData("maharastra", "27")]
    [InlineData("MAHARASHTRA.", "27")]
    [InlineData("महाराष्ट्र", "27")]
    [InlineData("MH", "27")]
    [InlineData("mh", "27")]
    [InlineData("27", "27")]
    [InlineData("२७", "27")]
    [InlineData("09", "09")]
    [InlineData("UP", "09")]
    [InlineData("up", "09")]
    [InlineData("U.P.", "09")]
    [InlineData("यूपी", "09")]
    [InlineData("उत्तर प्रदेश", "09")]
    [InlineData("uttar pradesh me", "09")]
    [InlineData("Dukaan UP me hai", "09")]
    [InlineData("Lucknow", "09")]
    [InlineData("Mumbai, Maharashtra", "27")]
    [InlineData("pune maharashtra me hai", "27")]
    [InlineData("Orissa", "21")]
    [InlineData("odisa", "21")]
    [InlineData("tamilnadu", "33")]
    [InlineData("தமிழ்நாடு", "33")]
    [InlineData("Tamil Nadu", "33")]
    [InlineData("J&K", "01")]
    [InlineData("jammu kashmir", "01")]
    [InlineData("new delhi", "07")]
    [InlineData("Dilli", "07")]
    [InlineData("દુકાન ગુજરાત", "24")]
    [InlineData("Gujrat", "24")]
    [InlineData("karnatka", "29")]
    [InlineData("West Bengal", "19")]
    [InlineData("পশ্চিমবঙ্গ", "19")]
    [InlineData("telangana", "36")]
    [InlineData("Andhra", "37")]
    [InlineData("ఆంధ్రప్రదేశ్", "37")]
    [InlineData("chattisgarh", "22")]
    [InlineData("Punjaab", "03")]
    [InlineData("ਪੰਜਾਬ", "03")]
    [InlineData("kerla", "32")]
    [InlineData("27AAPFU0939F1ZV", "27")]
    [InlineData("daman and diu", "26")]
    public void It_is_found(string typed, string code) =>
        Assert.Equal(code, SpokenStates.Find(typed)?.Code);

    [Theory]
    [InlineData("")]
    [InlineData("hi")]
    [InlineData("kya?")]
    [InlineData("Sharma Store")]
    [InlineData("99")]
    [InlineData("1")]
    [InlineData("28")]
    [InlineData("400001")]
    [InlineData("Maharashtra ya Gujarat")]
    [InlineData("open as usual or later")]
    [InlineData("pradesh")]
    [InlineData("🙏")]
    public void What_names_none_or_several_is_asked_again(string typed) =>
        Assert.Null(SpokenStates.Find(typed));

    [Fact]
    public void Every_State_is_found_by_each_of_its_own_names()
    {
        foreach (IndianState state in IndianStates.All)
        {
            foreach (string name in
                new[] { state.Code, state.Letters, state.Name, state.HindiName })
                Assert.Equal(state, SpokenStates.Find(name));
        }

        Assert.Equal(37, IndianStates.All.Count);
    }
}
