using System.Globalization;
using System.Text.Json;
using ConverseErp.Contracts;
using ConverseErp.Tests.Integration.Host;

namespace ConverseErp.Tests.Integration.Stories;

/// <summary><c>shop add</c> with files as shopkeepers send them.</summary>
public sealed class When_a_shop_file_has_bad_rows : IDisposable
{
    private const StringComparison Exactly = StringComparison.Ordinal;

    private static int _made = Environment.ProcessId % 1000 * 1000;

    private readonly string _folder = Directory.CreateTempSubdirectory("shop-files-").FullName;
    private readonly string _number = "21" + Interlocked.Increment(ref _made).ToString(
        "000000000000", CultureInfo.InvariantCulture);

    [Fact]
    public async Task Each_is_named_by_line_with_the_reason_and_the_good_ones_sell()
    {
        Installation house = await Installation.Shared;
        await house.Phones.AddNumberAsync(_number, "Files");
        string owner = "+9196" + _number[^8..];

        Command add = await AddAsync(house, owner, """
            sku,name,aliases,unit,price,gst_rate,stock
            SUGAR,Sugar,chini,kg,45,5,60
            ATTA,Atta,atta,bucket,40,5,10
            MAGGI,Maggi 70 g,maggi,pkt,fourteen,5,96
            SURF,"Surf Excel,surf,pkt,140,18,20
            TEA,Tea,chai,kg,400,5,5
            """, """
            id,name,phone,kind,opening
            C1,Ramesh Kumar,,customer,1100
            C2,,+919800000001,customer,0
            C3,Sunita,12,customer,0
            """);
        Guid business = JsonDocument.Parse(add.Output).RootElement
            .GetProperty("businessId").GetGuid();
        long before = (await house.Phones.SentByAsync(_number)).LastOrDefault()?.Seq ?? 0;
        await house.Phones.SayAsync(_number, owner, "Ramesh ko 2 kg chini udhaar");
        Received bill = await Until.FoundAsync(
            async () => (await house.Phones.SentByAsync(_number, before)).FirstOrDefault(
                m => "+" + m.Phone == owner),
            () => "the bill");

        Assert.Equal(0, add.ExitCode);
        string[] told = add.Error.Split('\n', StringSplitOptions.TrimEntries);
        Assert.Collection(told,
            line => Assert.StartsWith("catalog line 3: bucket is not a unit", line, Exactly),
            line => Assert.StartsWith("catalog line 4: price fourteen is not", line, Exactly),
            line => Assert.StartsWith("catalog line 5: ", line, Exactly),
            line => Assert.StartsWith("parties line 3: ", line, Exactly),
            line => Assert.StartsWith("parties line 4: ", line, Exactly));
        Catalogue list = await house.Room<ICatalogue>().GetAsync(new BusinessId(business), default);
        Assert.Equal(["SUGAR", "TEA"], list.Products.Select(p => p.Sku).Order());
        Assert.Contains("Baaki ₹1,190", bill.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_none_opens_the_shop_and_says_what_is_missing()
    {
        Installation house = await Installation.Shared;

        Command add = await AddAsync(
            house, "+9195" + _number[^8..], "\0\u0001 not,a\ncatalogue\n", "id,name,kind\n");

        Assert.Equal(0, add.ExitCode);
        Assert.StartsWith("catalog line 1: ", add.Error, StringComparison.Ordinal);
        Assert.Contains("at least name", add.Error, StringComparison.Ordinal);
        Assert.Contains("csv-header", add.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_shop_is_found_again_in_the_list_by_its_number()
    {
        Installation house = await Installation.Shared;
        await AddAsync(house, "+9194" + _number[^8..], "sku,name,unit\n", "name\n");

        Command list = await Command.RunAsync("shop", "list", "--data", house.Servers.Folder);
        Command json = await Command.RunAsync(
            "shop", "list", "--data", house.Servers.Folder, "--json");

        string line = Assert.Single(list.Output.Split('\n'),
            l => l.Contains(_number, StringComparison.Ordinal));
        Assert.EndsWith("Files " + _number, line.Trim(), StringComparison.Ordinal);
        Assert.Contains(json.Output.Split('\n'), l => l.Contains(
            $"\"phoneNumberId\":\"{_number}\"", StringComparison.Ordinal)
            && l.Contains(line.Split(' ')[0], StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_one_line_and_no_shop()
    {
        Installation house = await Installation.Shared;

        Command missing = await Command.RunAsync(
            "shop", "add", "--data", house.Servers.Folder, "--name", "Files", "--state", "27",
            "--owner", "+9194" + _number[^8..], "--catalog", Path.Combine(_folder, "none.csv"));
        Command folder = await Command.RunAsync(
            "shop", "add", "--data", house.Servers.Folder, "--name", "Files", "--state", "27",
            "--owner", "+9194" + _number[^8..], "--catalog", _folder);

        Assert.Equal((1, ""), (missing.ExitCode, missing.Output));
        Assert.Contains("none.csv", Assert.Single(missing.Error.Split('\n')),
            StringComparison.Ordinal);
        Assert.Equal((1, ""), (folder.ExitCode, folder.Output));
        Assert.Single(folder.Error.Split('\n'));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private async Task<Command> AddAsync(
        Installation house, string owner, string catalogue, string parties)
    {
        string products = Path.Combine(_folder, "catalog.csv");
        string people = Path.Combine(_folder, "parties.csv");
        await File.WriteAllTextAsync(products, catalogue);
        await File.WriteAllTextAsync(people, parties);
        return await Command.RunAsync(
            "shop", "add", "--data", house.Servers.Folder, "--name", "Files " + _number,
            "--state", "27", "--owner", owner, "--phone-number-id", _number,
            "--gstin", "27AAPFU0939F1ZV", "--catalog", products, "--parties", people, "--json");
    }
}
