using ConverseErp.Businesses.Opening;
using ConverseErp.Contracts;

namespace ConverseErp.Host.Serving;

/// <summary>The shop a newcomer finds after <c>up</c>: its owner, one Ramesh, one Maggi.
/// </summary>
internal static class Demo
{
    public const string OwnerPhone = "+919876543210";
    public const string PhoneNumberId = "106540352242923";
    private const string ShopName = "Sharma Kirana Store";

    /// <summary>Opens the demo shop once, and shows its number and people to the Simulator.
    /// </summary>
    /// <exception cref="InvalidOperationException">The shop was refused.</exception>
    public static async Task EnsureAsync(IConfiguration configuration, CancellationToken stop)
    {
        await using ServiceProvider rooms = RoomServices.Build(configuration);
        Answer<ShopOpened> answer = await rooms.GetRequiredService<OpenShop>().OpenAsync(
            new ShopOpening(ShopName, "27", OwnerPhone)
            {
                OwnerName = "Mahesh Sharma",
                PhoneNumberId = PhoneNumberId,
                Gstin = "27AAPFU0939F1ZV",
                UpiId = "sharmakirana@okaxis",
                Address = "12 Laxmi Road, Pune 411030",
            }, stop);
        if (answer.Fact is not { } shop)
            throw new InvalidOperationException(answer.Refusal!.Detail);
        if (shop.New) await FillAsync(rooms, shop.Business, stop);
        await DemoPhones.ShowAsync(
            rooms.GetRequiredService<IHttpClientFactory>(), configuration, stop);
    }

    private static async Task FillAsync(
        ServiceProvider rooms, BusinessId business, CancellationToken stop)
    {
        using StreamReader catalogue = Open("catalog.csv");
        ImportReport products = await rooms.GetRequiredService<ICatalogueImport>()
            .ImportAsync(business, catalogue, stop);
        using StreamReader people = Open("parties.csv");
        ImportReport parties = await rooms.GetRequiredService<IPartyImport>()
            .ImportAsync(business, people, stop);
        ImportRow? bad = products.Rejected.Concat(parties.Rejected).FirstOrDefault();
        if (bad is not null)
            throw new InvalidOperationException($"Demo data line {bad.Line}: {bad.Reason}");
    }

    private static StreamReader Open(string file) => new(
        typeof(Demo).Assembly.GetManifestResourceStream("DemoShop/" + file)
        ?? throw new InvalidOperationException($"{file} is not in the program."));
}
