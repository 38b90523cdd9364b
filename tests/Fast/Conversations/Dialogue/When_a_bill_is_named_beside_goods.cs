using ConverseErp.Contracts;
using ConverseErp.Conversations.Dialogue;

namespace ConverseErp.Tests.Fast.Conversations.Dialogue;

/// <summary>"bill 22 me se 2 maggi wapas" is no return of 22.</summary>
public sealed class When_a_bill_is_named_beside_goods
{
    [Theory]
    [InlineData("bill 22 me se 2 maggi wapas", "bill me se 2 maggi wapas")]
    [InlineData("Bill no. 22 se 2 maggi wapas aayi", "Bill se 2 maggi wapas aayi")]
    [InlineData("bill #22 ki 2 maggi wapas", "bill ki 2 maggi wapas")]
    [InlineData("22 number ke bill me 2 maggi wapas", "bill me 2 maggi wapas")]
    [InlineData("2 maggi wapas bill 22", "2 maggi wapas bill")]
    [InlineData("return 2 maggi from bill 22", "return 2 maggi from bill")]
    [InlineData("return 2 maggi of invoice 22 please", "return 2 maggi of invoice please")]
    [InlineData("बिल 22 में से 2 मैगी वापस", "बिल में से 2 मैगी वापस")]
    [InlineData("बिल २२ मधून 2 मॅगी परत", "बिल मधून 2 मॅगी परत")]
    [InlineData("બિલ 22 માંથી 2 મેગી પાછી", "બિલ માંથી 2 મેગી પાછી")]
    [InlineData("বিল 22 থেকে 2 ম্যাগি ফেরত", "বিল থেকে 2 ম্যাগি ফেরত")]
    [InlineData("பில் 22 இலிருந்து 2 மேகி", "பில் இலிருந்து 2 மேகி")]
    [InlineData("బిల్లు 22 నుంచి 2 మ్యాగీ", "బిల్లు నుంచి 2 మ్యాగీ")]
    [InlineData("ಬಿಲ್ 22 ರಿಂದ 2 ಮ್ಯಾಗಿ", "ಬಿಲ್ ರಿಂದ 2 ಮ್ಯಾಗಿ")]
    [InlineData("ਬਿੱਲ 22 ਵਿੱਚੋਂ 2 ਮੈਗੀ", "ਬਿੱਲ ਵਿੱਚੋਂ 2 ਮੈਗੀ")]
    public void Its_number_is_taken_out_of_the_message(string text, string others) =>
        Assert.Equal((new BillName(null, null, 22), others), BillNumber.OfGoods(text));

    [Theory]
    [InlineData("bill 5 maggi")]
    [InlineData("bill 2 kg chini Ramesh")]
    [InlineData("Ramesh ka bill banao 2 kg chini")]
    [InlineData("bill 2.5 me se")]
    [InlineData("bill 1,000 ka")]
    [InlineData("bijli bill 22-11 ka")]
    [InlineData("mobile 22 se")]
    [InlineData("")]
    public void A_number_that_may_count_goods_stays(string text) =>
        Assert.Null(BillNumber.OfGoods(text));
}
