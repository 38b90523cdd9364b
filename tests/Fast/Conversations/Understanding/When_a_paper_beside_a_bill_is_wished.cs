using ConverseErp.Conversations.Understanding;

namespace ConverseErp.Tests.Fast.Conversations.Understanding;

/// <summary>Challans, proformas, e-invoices and e-way bills, as they are asked for.</summary>
public sealed class When_a_paper_beside_a_bill_is_wished
{
    [Theory]
    [InlineData("Kavita ka challan banao", null)]
    [InlineData("Kavita ka delivery challan bhejo", null)]
    [InlineData("challan bana do Kavita ka", null)]
    [InlineData("Kavita ka challan", null)]
    [InlineData("bill 22 ka challan", 22L)]
    [InlineData("bill no 22 ka challan kaat do", 22L)]
    [InlineData("22 number bill ka challan banao", 22L)]
    [InlineData("make a delivery challan for bill 22", 22L)]
    [InlineData("challan banao", null)]
    [InlineData("बिल 22 का चालान बनाओ", 22L)]
    [InlineData("बिल 22 चे चलान बनवा", 22L)]
    [InlineData("બિલ 22 નું ચલણ બનાવો", 22L)]
    [InlineData("বিল 22 এর চালান বানাও", 22L)]
    [InlineData("பில் 22 சலான் போடு", 22L)]
    [InlineData("బిల్లు 22 చలాన్ తయారు చేయండి", 22L)]
    [InlineData("ಬಿಲ್ 22 ಚಲನ್ ಮಾಡಿ", 22L)]
    [InlineData("ਬਿੱਲ 22 ਦਾ ਚਲਾਨ ਬਣਾਓ", 22L)]
    public void A_challan_is(string text, long? bill) => Wished(OwnAffairs.Challan, text, bill);

    [Theory]
    [InlineData("proforma banao", null)]
    [InlineData("Kavita ka proforma banao", null)]
    [InlineData("Kavita ko proforma invoice bhejo", null)]
    [InlineData("bill 7 ka performa bana do", 7L)]
    [InlineData("send pro forma of bill 7", 7L)]
    [InlineData("प्रोफॉर्मा बनाओ", null)]
    [InlineData("પ્રોફોર્મા બનાવો", null)]
    [InlineData("ப்ரோஃபார்மா போடு", null)]
    [InlineData("ప్రొఫార్మా తయారు చేయి", null)]
    [InlineData("ਪ੍ਰੋਫਾਰਮਾ ਬਣਾਓ", null)]
    public void A_proforma_is(string text, long? bill) =>
        Wished(OwnAffairs.Proforma, text, bill);

    [Fact]
    public void A_proforma_of_goods_is_an_offer_and_no_sale()
    {
        Understood said = Fixtures.Grocer.Owner("Kavita ko 2 kg chini ka proforma banao");

        Assert.Equal(OwnAffairs.Quote, said.Affair);
        Assert.Equal(2, Assert.Single(said.Lines).Quantity);
    }

    [Theory]
    [InlineData("e-invoice phir bhejo bill 22", 22L)]
    [InlineData("bill 22 ka IRN banao", 22L)]
    [InlineData("bill 22 ka irn", 22L)]
    [InlineData("bill no 22 ka e invoice dobara bhejo", 22L)]
    [InlineData("register e-invoice for bill 22", 22L)]
    [InlineData("Kavita ke bill ka einvoice banao", null)]
    [InlineData("बिल 22 का ई-इनवॉइस फिर भेजो", 22L)]
    [InlineData("बिल 22 चा आईआरएन बनवा", 22L)]
    [InlineData("બિલ 22 નું ઈ-ઇન્વૉઇસ ફરી મોકલો", 22L)]
    [InlineData("বিল 22 এর ই-ইনভয়েস আবার পাঠাও", 22L)]
    [InlineData("பில் 22 இ-இன்வாய்ஸ் மீண்டும் அனுப்பு", 22L)]
    [InlineData("బిల్లు 22 ఈ-ఇన్వాయిస్ మళ్ళీ పంపు", 22L)]
    [InlineData("ಬಿಲ್ 22 ಇ-ಇನ್ವಾಯ್ಸ್ ಮತ್ತೆ ಕಳುಹಿಸಿ", 22L)]
    [InlineData("ਬਿੱਲ 22 ਦਾ ਈ-ਇਨਵੌਇਸ ਫਿਰ ਭੇਜੋ", 22L)]
    public void An_e_invoice_is(string text, long? bill) =>
        Wished(OwnAffairs.EInvoice, text, bill);

    [Theory]
    [InlineData("bill 22 ka e-way", 22L, null)]
    [InlineData("e-way bill banao bill 22", 22L, null)]
    [InlineData("bill 22 ka eway bill bhejo", 22L, null)]
    [InlineData("bill 22 ka e-way MH12AB1234", 22L, "MH12AB1234")]
    [InlineData("bill 22 ka e way bill gaadi mh 12 ab 1234", 22L, "MH12AB1234")]
    [InlineData("make e-way bill for bill 22 vehicle KA-05-MJ-0042", 22L, "KA05MJ0042")]
    [InlineData("Kavita ka e-way bill banao", null, null)]
    [InlineData("बिल 22 का ई-वे बिल बनाओ", 22L, null)]
    [InlineData("બિલ 22 નું ઈ-વે બિલ બનાવો", 22L, null)]
    [InlineData("பில் 22 இ-வே பில் போடு", 22L, null)]
    [InlineData("బిల్లు 22 ఈ-వే బిల్లు పంపు", 22L, null)]
    [InlineData("ಬಿಲ್ 22 ಇ-ವೇ ಬಿಲ್ ಕಳುಹಿಸಿ", 22L, null)]
    [InlineData("ਬਿੱਲ 22 ਦਾ ਈ-ਵੇ ਬਿੱਲ ਬਣਾਓ", 22L, null)]
    public void An_e_way_bill_is(string text, long? bill, string? vehicle)
    {
        Wished(OwnAffairs.EWay, text, bill);
        Assert.Equal(vehicle, Fixtures.Grocer.Owner(text).Paper!.Vehicle);
    }

    [Theory]
    [InlineData("Kavita ka challan kab banega")]
    [InlineData("Kavita ka challan mat banao")]
    [InlineData("Kavita ka challan ban gaya")]
    [InlineData("bill 22 ka challan bana diya")]
    [InlineData("kal challan banana hai")]
    [InlineData("gaadi ka challan kat gaya 500")]
    [InlineData("Kavita ko gaadi chalane bhejo")]
    [InlineData("500 ka challan bhara")]
    [InlineData("bill 22 aur 500 ka challan")]
    [InlineData("dukaan chalana mushkil hai")]
    [InlineData("Kavita ne challan bheja tha")]
    [InlineData("shayad Kavita ka challan banana pade")]
    [InlineData("bill 22 ka irn kya hai")]
    [InlineData("bill 22 ka e-invoice mat bhejo")]
    [InlineData("e-invoice kab se lagta hai")]
    [InlineData("bill 22 ka e-way bill ban gaya")]
    [InlineData("e-way bill kitne se lagta hai")]
    [InlineData("e-way bill nahi chahiye")]
    [InlineData("bill 22 bhejo")]
    [InlineData("Kavita ka bill banao")]
    [InlineData("Kavita ko invoice bhejo")]
    public void What_is_asked_denied_past_or_something_else_is_not(string text) =>
        Assert.Null(Fixtures.Grocer.Owner(text).Affair);

    [Theory]
    [InlineData("challan banao")]
    [InlineData("bill 22 ka e-way")]
    [InlineData("bill 22 ka IRN banao")]
    public void A_customer_wishes_none(string text) =>
        Assert.Null(Fixtures.Grocer.Customer(text).Affair);

    private static void Wished(string affair, string text, long? bill)
    {
        Understood said = Fixtures.Grocer.Owner(text);
        Assert.Equal(affair, said.Affair);
        Assert.Equal(bill, said.Paper!.Bill);
    }
}
