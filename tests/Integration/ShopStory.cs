using System.Globalization;
using ConverseErp.Businesses.Opening;
using ConverseErp.Contracts;

namespace ConverseErp.Tests.Integration;

/// <summary>A fresh shop with a number of its own, its owner and people around it.</summary>
public sealed class ShopStory
{
    private const string Products = """
        sku,name,aliases,unit,price,mrp,gst_rate,hsn,pack_size,barcode,stock,low_mark
        SUGAR,Sugar,chini|cheeni,kg,45,,5,1701,,,60,10
        MAGGI,Maggi 70 g,maggi,pkt,14,14,5,1902,70 g,,96,12
        SURF,Surf Excel 1 kg,surf,pkt,140,145,18,3402,1 kg,,20,2
        CORIANDER,Coriander,dhania,kg,45,,0,0709,,,,
        OILS,Sunflower oil 1 l,sunflower tel,bottle,150,,5,1512,1 l,,10,2
        OILM,Mustard oil 1 l,sarso tel,bottle,170,,5,1514,1 l,,10,2
        """;

    private static int _made = Environment.ProcessId % 1000 * 1000;

    private ShopStory(Installation house, BusinessId id, string number, string owner)
    {
        House = house;
        Id = id;
        Number = number;
        Owner = owner;
    }

    public Installation House { get; }

    public BusinessId Id { get; }

    public string Name { get; private init; } = "";

    public string Number { get; }

    public string Owner { get; }

    /// <summary>The one Ramesh; owes 1,100 and has a limit of 5,000.</summary>
    public string Ramesh { get; private init; } = "";

    public static async Task<ShopStory> OpenAsync(
        Func<ShopOpening, ShopOpening>? change = null, string? products = null,
        Installation? at = null)
    {
        Installation house = at ?? await Installation.Shared;
        string digits = Interlocked.Increment(ref _made).ToString(
            "0000000", CultureInfo.InvariantCulture);
        string number = "20" + digits + "00000";
        string owner = "+9198" + digits + "1";
        string ramesh = "+9197" + digits + "2";
        await house.Phones.AddNumberAsync(number, "Story " + digits);
        using StringReader catalogue = new(products ?? Products);
        using StringReader parties = new($"""
            id,name,phone,kind,opening,credit_limit
            C1,Ramesh Kumar,{ramesh},customer,1100,5000
            C2,Sunita Sharma,,customer,0,
            C3,Sunita Verma,,customer,0,
            S1,Agarwal Wholesale,,supplier,0,
            """);
        ShopOpening opening = new("Story Store " + digits, "27", owner)
        {
            PhoneNumberId = number,
            Gstin = "27AAPFU0939F1ZV",
            UpiId = "story@okaxis",
            Catalogue = catalogue,
            Parties = parties,
        };
        Answer<ShopOpened> answer = await house.Room<OpenShop>().OpenAsync(
            change?.Invoke(opening) ?? opening, CancellationToken.None);
        Assert.Null(answer.Refusal);
        Assert.Empty(answer.Fact!.Catalogue?.Rejected ?? []);
        Assert.Empty(answer.Fact.Parties?.Rejected ?? []);
        return new ShopStory(house, answer.Fact.Business, number, owner) 
        {
            Ramesh = ramesh,
            Name = opening.Name,
        };
    }

    /// <summary>A person writes; the answer is what that person hears next.</summary>
    public async Task<Received> AskAsync(string from, string text)
    {
        long before = (await HeardByAsync(from)).LastOrDefault()?.Seq ?? 0;
        await House.Phones.SayAsync(Number, from, text);
        return await HearsAsync(from, before);
    }

    public Task<Received> OwnerSaysAsync(string text) => AskAsync(Owner, text);

    /// <summary>The next message to a person after a point.</summary>
    public Task<Received> HearsAsync(string person, long after = 0, int seconds = 30) =>
        Until.FoundAsync(
            async () => (await HeardByAsync(person)).FirstOrDefault(m => m.Seq > after),
            () => $"a message to {person}", seconds);

    /// <summary>The first message of a type (image, document, interactive…) to a person.</summary>
    public Task<Received> HearsAsync(string person, string type) =>
        Until.FoundAsync(
            async () => (await HeardByAsync(person)).FirstOrDefault(m => m.Type == type),
            () => $"an {type} to {person}", 30);

    public async Task<IReadOnlyList<Received>> HeardByAsync(string person) =>
        [.. (await House.Phones.SentByAsync(Number)).Where(m => "+" + m.Phone == person)];

    public async Task<decimal?> StockAsync(string sku)
    {
        ICatalogue catalogue = House.Room<ICatalogue>();
        Catalogue all = await catalogue.GetAsync(Id, CancellationToken.None);
        ProductId product = all.Products.First(p => p.Sku == sku).Id;
        IReadOnlyList<StockLevel> levels = await catalogue.StockAsync(
            Id, [product], CancellationToken.None);
        return levels[0].OnHand;
    }

    public async Task<Money> RameshOwesAsync()
    {
        IKhata khata = House.Room<IKhata>();
        PartyBook book = await khata.PartiesAsync(Id, CancellationToken.None);
        PartyId ramesh = book.Parties.First(p => p.Name == "Ramesh Kumar").Id;
        return (await khata.BalanceAsync(Id, ramesh, CancellationToken.None))!.Balance;
    }
}
