using ConverseErp.Businesses.Front;
using ConverseErp.Businesses.Opening;
using ConverseErp.Contracts;

namespace ConverseErp.Tests.Integration.Businesses;

/// <summary>One person's phone, talking to the number that shops share.</summary>
internal sealed class SharedNumberChat
{
    private static int _phones = Environment.ProcessId % 1000 * 1000;
    private readonly Installation _house;
    private long _since;

    private SharedNumberChat(Installation house) => _house = house;

    public string Phone { get; } = FormattableString.Invariant(
        $"91905{Interlocked.Increment(ref _phones):0000000}");

    public int Messages { get; private set; }

    /// <summary>All that was said, for when a story fails.</summary>
    public string Log { get; private set; } = "";

    public static async Task<SharedNumberChat> StartAsync()
    {
        Installation house = await Installation.Shared;
        await house.Phones.AddNumberAsync(TestServers.SharedNumber, "Shared");
        return new SharedNumberChat(house);
    }

    /// <summary>Writes without waiting for an answer.</summary>
    public Task WriteAsync(string text)
    {
        Messages++;
        Log += "\n> " + text;
        return _house.Phones.SayAsync(TestServers.SharedNumber, Phone, text);
    }

    /// <summary>The next message to this phone.</summary>
    public async Task<Received> HearAsync()
    {
        Received heard = await Until.FoundAsync(
            async () => (await _house.Phones.SentByAsync(TestServers.SharedNumber, _since))
                .FirstOrDefault(r => r.Phone.EndsWith(Phone, StringComparison.Ordinal)),
            () => "an answer after" + Log);
        _since = heard.Seq;
        Log += $"\n< {heard.Type} {heard.Text}";
        return heard;
    }

    public async Task<Received> SayAsync(string text)
    {
        await WriteAsync(text);
        return await HearAsync();
    }
}

public sealed class When_an_unknown_person_scans_our_QR
{
    [Theory]
    [InlineData("hi-Latn", "Hi", "kirana")]
    [InlineData("en", "Hello, I want to open a shop", "hardware")]
    [InlineData("hi", "नमस्ते", "stationery")]
    [InlineData("ta", "வணக்கம்", "kirana")]
    public async Task Their_first_bill_comes_within_ten_messages(
        string language, string hello, string kind)
    {
        SharedNumberChat chat = await SharedNumberChat.StartAsync();
        FrontTexts texts = FrontTexts.In(language);

        await chat.SayAsync(hello);
        await chat.SayAsync("Om " + chat.Phone[^4..]);
        await chat.SayAsync(texts.Kinds[kind]);
        Received ready = await chat.SayAsync("Maharashtra");
        Received last = await chat.SayAsync(texts.Samples[kind]);
        // What a new shop cannot know it asks: the prices.
        while (last.Type != "document" && chat.Messages < 10) last = await chat.SayAsync("45");

        Assert.Contains(texts.Samples[kind], ready.Text, StringComparison.Ordinal);
        Assert.True(last.Type == "document", chat.Log);
    }
}

public sealed class When_a_customer_of_two_shops_writes_to_the_shared_number
{
    [Fact]
    public async Task They_are_asked_once_and_the_shop_hears_what_they_wanted()
    {
        SharedNumberChat customer = await SharedNumberChat.StartAsync();
        string tail = customer.Phone[^5..];
        await OpenAsync("Sharma Store " + tail, "+9196700" + tail, customer.Phone);
        BusinessId gupta = await OpenAsync(
            "Gupta Store " + tail, "+9196800" + tail, customer.Phone);

        Received question = await customer.SayAsync("2 kg chini bhej do");
        Received taken = await customer.SayAsync("gupta");
        Received again = await customer.SayAsync("1 kg chini bhej do");

        Assert.Contains("Sharma Store " + tail, question.Text, StringComparison.Ordinal);
        Assert.Contains("₹90", taken.Text, StringComparison.Ordinal);
        Assert.Contains("₹45", again.Text, StringComparison.Ordinal);
        Installation house = await Installation.Shared;
        IReadOnlyList<OrderView> orders = await house.Room<IOrders>().ListAsync(
            gupta, null, 10, CancellationToken.None);
        Assert.Equal(2, orders.Count);
    }

    private static async Task<BusinessId> OpenAsync(string name, string owner, string customer)
    {
        Installation house = await Installation.Shared;
        using StringReader products = new("""
            sku,name,aliases,unit,price,mrp,gst_rate,hsn,pack_size,barcode
            SUGAR,Sugar,chini,kg,45,,5,1701,,
            """);
        using StringReader parties = new($"id,name,phone,kind\nC1,Kavita,+{customer},customer\n");
        Answer<ShopOpened> opened = await house.Room<OpenShop>().OpenAsync(
            new ShopOpening(name, "27", owner) { Catalogue = products, Parties = parties },
            CancellationToken.None);
        return opened.Fact!.Business;
    }
}
