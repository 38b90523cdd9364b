using ConverseErp.Conversations.Understanding;

namespace ConverseErp.Tests.Fast.Conversations.Understanding;

/// <summary>Not every sentence with goods in it is a sale: what ran out, what is still to be done
/// and what was spent are told in the same chat.</summary>
public sealed class When_the_owner_only_talks
{
    [Theory]
    [InlineData("bread khatam", "BREAD")]
    [InlineData("अंडे खत्म हो गए", "EGG")]
    [InlineData("bread khatam ho gaya", "BREAD")]
    [InlineData("साखर संपली", "SUGAR")]
    public void What_ran_out_is_counted_as_none_after_a_yes(string text, string product)
    {
        Understood said = Fixtures.Grocer.Owner(text);

        Assert.Equal(Intents.StockCount, said.Intent);
        Assert.Equal((product, 0m), (said.Lines[0].Product, said.Lines[0].Quantity));
        Assert.True(said.NeedsQuestion);
    }

    [Theory]
    [InlineData("no more eggs")]
    [InlineData("tea please")]
    [InlineData("3 baje bread wala aayega")]
    [InlineData("aaj 3 customer aaye bread lene")]
    [InlineData("50 ki chai pi")]
    [InlineData("2 din baad Sunita ke ghar 5 kg atta bhejna hai")]
    [InlineData("Sunita ke yahan 3 kg aloo bhijwana hai shaam ko")]
    [InlineData("Sunita ko bolo 2 bread le jaye")]
    [InlineData("atta 5 kg order karna hai Gupta Traders se")]
    [InlineData("5 kg atta chahiye Gupta Traders se")]
    [InlineData("2 bread kam hai")]
    public void Nothing_is_booked_without_a_question(string text) =>
        Assert.NotEmpty(Fixtures.Grocer.Owner(text).Doubts);

    [Theory]
    [InlineData("agar Sunita Sharma aaye to 2 kilo chini de dena")]
    [InlineData("Sunita Sharma aayi to usko 1 kg chana dal dena")]
    [InlineData("जर सुनिता शर्मा आली तर तिला 2 किलो साखर दे")]
    [InlineData("જો મોહન આવે તો 3 કિલો ચોખા આપજો")]
    [InlineData("மோகன் வந்தா 3 கிலோ அரிசி கொடு")]
    public void What_is_to_be_done_if_somebody_comes_is_not_booked(string text) =>
        Assert.True(Fixtures.Grocer.Owner(text).NeedsQuestion);

    [Theory]
    [InlineData("kal Sunita Sharma ko 2 kilo chini diya tha udhaar")]
    [InlineData("Sunita Sharma nu 2 kilo khand ditti si parso")]
    [InlineData("Sunita Sharma will take 2 kg sugar tomorrow")]
    [InlineData("Sunita Sharma 5 baje aayegi 2 kg chini lene")]
    [InlineData("chini 20 kg kinte hobe")]
    [InlineData("कल 5 लीटर तेल लाना है")]
    [InlineData("kiraya 8000 dena hai")]
    [InlineData("I will give Sunita Sharma 2 parle g 10 tomorrow")]
    [InlineData("Sunita Sharma ko 2 bread kal dungi")]
    [InlineData("Sunita Sharma ko 1 bread dena hai")]
    [InlineData("मोहन लाल को दो किलो चावल कल दूँगा")]
    [InlineData("sunita sharma la 2 bread dyayche ahe")]
    [InlineData("sunita sharma ki 2 bread ivvali repu")]
    [InlineData("anil ge 2 kg akki kodbeku")]
    [InlineData("Sunita Sharma 1 bread le jaane wali hai")]
    [InlineData("Sunita Sharma ko 3 kg atta chahiye")]
    [InlineData("kiraya 8000 nahi diya")]
    public void Another_day_is_not_booked_as_today(string text) =>
        Assert.True(Fixtures.Grocer.Owner(text).NeedsQuestion);

    [Theory]
    [InlineData("Sunita Sharma bol rahi thi 3 kg atta chahiye")]
    [InlineData("Anil ne kaha tamatar kharab the 1 kg")]
    [InlineData("सुनिता शर्मा ने कहा कि 2 किलो आलू सड़े हुए थे")]
    [InlineData("Sunita Sharma ne 450 diye kya")]
    [InlineData("कल सुनिता शर्मा ने २ किलो आलू लिए थे क्या")]
    [InlineData("Sunita Sharma ne 450 diye hai ya nahi")]
    [InlineData("সুনীতা শর্মা কি ১০০ দিয়েছে")]
    [InlineData("సునీత శర్మ 100 ఇచ్చిందా")]
    [InlineData("சுனிதா சர்மா 100 கொடுத்தாளா")]
    [InlineData("ಸುನೀತಾ ಶರ್ಮಾ 100 ಕೊಟ್ಟಳಾ")]
    [InlineData("सुनिता शर्माने 200 दिले का?")]
    public void What_somebody_said_or_is_asked_about_is_not_booked(string text) =>
        Assert.True(Fixtures.Grocer.Owner(text).NeedsQuestion);

    [Theory]
    [InlineData("saamne wala tamatar 35 me de raha hai")]
    [InlineData("padosi 30 me pyaz bech raha hai")]
    [InlineData("pakka shop lo chakkera 40 ki istunnadu")]
    [InlineData("পাশের দোকানে চিনি ৪০ টাকা")]
    [InlineData("chini 44")]
    public void What_goods_cost_elsewhere_is_no_sale(string text) =>
        Assert.True(Fixtures.Grocer.Owner(text).NeedsQuestion);

    [Theory]
    [InlineData("Sunita Sharma ne apne bhai ko 2 kg chini di")]
    [InlineData("Sunita Sharma ne doctor ko 300 diye")]
    [InlineData("Kavita Deshmukh gave 50 to the temple")]
    [InlineData("मोहन लाल के पास २० किलो आटा है")]
    [InlineData("ghar me 2 kilo pyaz pada hai")]
    public void What_others_have_and_give_is_not_ours(string text) =>
        Assert.True(Fixtures.Grocer.Owner(text).NeedsQuestion);

    [Theory]
    [InlineData("Agarwal ko 50 kg chini ka order diya")]
    [InlineData("agarwal: 50 kg chini, 20 kg toor dal likh ke rakho")]
    [InlineData("Agarwal ka maal nahi aaya 20 kg chini")]
    [InlineData("agarwal ne 5 kg chini kam bheji")]
    [InlineData("Agarwal ke yahan chini 44 ho gayi hai")]
    public void What_is_ordered_from_a_supplier_neither_goes_nor_comes(string text) =>
        Assert.True(Fixtures.Grocer.Owner(text).NeedsQuestion);

    [Theory]
    [InlineData("bache ne 3 parle g 10 wali kha liye")]
    [InlineData("5 coke 250 ki khali bottle wapas aayi")]
    [InlineData("Sunita Sharma ne 500 diye uska 100 discount")]
    [InlineData("chini me 2 kilo badhao")]
    [InlineData("2 coke 250 4 khali bottle wapas")]
    [InlineData("doodh 30 packet aaya 5 kharab nikla")]
    [InlineData("pyaz sad gaya aadha")]
    [InlineData("doodh wala aaj 30 packet de gaya")]
    [InlineData("need to buy 20 packets parle g 10")]
    [InlineData("Sunita Sharma ko 2/3 parle g 10")]
    [InlineData("10 kg chawal godown me rakha")]
    [InlineData("Sunita Sharma ka 2 kilo chini wala bill dikhao")]
    public void Words_that_belong_to_another_entry_are_asked_about(string text) =>
        Assert.True(Fixtures.Grocer.Owner(text).NeedsQuestion);

    [Theory]
    [InlineData("Sunita Sharma ne 100 diye par maine nahi liye")]
    [InlineData("సునీత శర్మ 100 ఇవ్వలేదు")]
    [InlineData("সুনীতা শর্মা ১০০ দেয়নি")]
    [InlineData("Sunita Sharma ko 20 rupaye wapas karne hai")]
    [InlineData("Sunita Sharma 100 rupaye dene aayi thi")]
    [InlineData("Sunita Sharma ne aadha diya")]
    [InlineData("Sunita Sharma ka udhaar 174 nahi 150 hai")]
    [InlineData("Sunita Sharma 200 rupaye ka saaman le gayi")]
    [InlineData("Sunita Sharma ko 120 ka saaman diya")]
    [InlineData("Sunita Sharma 100 rupaye le gayi")]
    [InlineData("Sunita Sharma se 2000 udhaar liya")]
    public void Money_that_did_not_come_is_not_booked_as_come(string text) =>
        Assert.False(Scorer.Posts(Fixtures.Grocer.Owner(text)));

    [Theory]
    [InlineData("chini stock 100", Intents.StockCount)]
    [InlineData("Agarwal se 100 chini aayi", Intents.StockReceive)]
    public void On_the_shelf_a_bare_hundred_is_kilos(string text, string intent)
    {
        Understood said = Fixtures.Grocer.Owner(text);

        Assert.Equal((intent, 100m, "kg"),
            (said.Intent, said.Lines[0].Quantity, said.Lines[0].Unit));
    }

    [Theory]
    [InlineData("2 bread")]
    [InlineData("kal dega Sunita Sharma, 2 kg chini")]
    [InlineData("Sunita Sharma ko 2 kg chini, paise kal degi")]
    [InlineData("Agarwal ke yahan se 5 kg chini aayi 42 me")]
    [InlineData("kiraya 8000 diya hai")]
    [InlineData("auto ka bhada 80 rupaye")]
    [InlineData("Agarwal se 200 mil gaye")]
    [InlineData("2 bread becha nakad")]
    [InlineData("shanti hotel: aloo 20, pyaz 30")]
    [InlineData("Sunita Sharma ko 1 bread diya")]
    [InlineData("gupta ji ko 2 kg chini 1 kg chana dal bhejna hai")]
    public void A_plain_entry_still_needs_none(string text) =>
        Assert.True(Scorer.Posts(Fixtures.Grocer.Owner(text)));

    [Theory]
    [InlineData("paid 20 for tea", 20, "tea")]
    [InlineData("paid 100 for milk", 100, "milk")]
    [InlineData("gave Rs 200 for sugar", 200, "sugar")]
    public void What_was_paid_for_goods_is_an_expense_after_a_yes(
        string text, decimal sum, string note)
    {
        Understood said = Fixtures.Grocer.Owner(text);

        Assert.Equal((Intents.ExpenseAdd, sum, note), (said.Intent, said.Amount, said.Note));
        Assert.True(said.NeedsQuestion);
    }

    [Fact]
    public void A_price_of_goods_that_were_paid_for_is_the_price_of_these()
    {
        Understood said = Fixtures.Grocer.Owner("2 kg pyaz 40 ke bhav nagad 80");

        Assert.Equal((Intents.OrderCreate, "cash"), (said.Intent, said.Pay));
    }

    [Fact]
    public void A_bill_that_is_wrong_is_taken_back_and_not_written_again()
    {
        Understood said = Fixtures.Grocer.Owner("Mohan Lal ka 2 kg chini wala bill galat hai");

        Assert.Equal((Intents.Undo, "P06"), (said.Intent, said.Party?.Key));
    }

    [Theory]
    [InlineData("Sunita Sharma 5 kg atta, 100 diye baaki udhaar")]
    [InlineData("Sunita Sharma ko 5 kg atta. 100 cash diye baaki udhaar")]
    [InlineData("सुनिता शर्माने १०० दिले आणि ५ किलो आटा नेला उधार")]
    public void What_was_paid_at_once_is_written_beside_the_sale(string text)
    {
        Understood said = Fixtures.Grocer.Owner(text);

        Understood sale = Assert.Single(
            said.Parts, part => part.Intent == Intents.OrderCreate);
        Understood paid = Assert.Single(
            said.Parts, part => part.Intent == Intents.PaymentReceived);
        Assert.Equal(("P04", "credit"), (sale.Party?.Key, sale.Pay));
        Assert.Equal(("P04", 100m), (paid.Party?.Key, paid.Amount));
        Assert.False(said.NeedsQuestion);
    }

    [Fact]
    public void Sour_paneer_is_written_to_no_khata()
    {
        Understood said = Fixtures.Grocer.Owner("आधा किलो पनीर खट्टा हो गया, घटा दो");

        Assert.Equal(
            (Intents.StockAdjust, -0.5m), (said.Intent, said.Lines[0].Quantity));
    }

    [Theory]
    [InlineData("2 kg chini kharab nahi hui")]
    [InlineData("2 किलो चीनी खराब नहीं हुई")]
    [InlineData("3 bread toote nahi the")]
    [InlineData("20 kg chini nahi aayi")]
    public void What_did_not_happen_is_not_written(string text)
    {
        Understood said = Fixtures.Grocer.Owner(text);

        Assert.True(said.NeedsQuestion || said.Intent == Intents.Unknown, said.Intent);
    }
}
