using System.CommandLine;
using System.Text.Json;
using ConverseErp.Businesses.Opening;
using ConverseErp.Businesses.Tokens;
using ConverseErp.Contracts;
using ConverseErp.Host.Installation;
using ConverseErp.Host.Serving;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Host.Verbs;

/// <summary><c>shop add</c>, <c>shop list</c>, <c>shop token</c> and <c>shop login</c> on a
/// running installation.</summary>
internal static class ShopVerb
{
    private const int Batch = 500;

    internal static Command Make() => new("shop", "Shops of a running installation.")
    {
        Add(), List(), Token(), LoginVerb.Make(),
    };

    private static Command List()
    {
        Option<string> data = InstallationOptions.Data();
        Option<bool> json = InstallationOptions.Json();
        Command list = new("list", "The shops of the installation, a line each.")
        {
            data, json,
        };
        list.SetAction(async (parsed, stop) =>
        {
            await using ServiceProvider rooms =
                InstallationOptions.Rooms(parsed.GetRequiredValue(data));
            PlacedShops placed = rooms.GetRequiredService<PlacedShops>();
            IShops shops = rooms.GetRequiredService<IShops>();
            IReadOnlyList<BusinessId> ids = [new BusinessId(Guid.Empty)];
            while ((ids = await placed.NextAsync(ids[^1], Batch, stop)).Count > 0)
            {
                foreach (BusinessId id in ids)
                {
                    if (await shops.FindAsync(id, stop) is { } shop)
                        await Console.Out.WriteLineAsync(Line(shop, parsed.GetValue(json)));
                }
            }

            return 0;
        });
        return list;
    }

    // One object a line, so that a hundred thousand shops need no memory.
    private static string Line(Shop shop, bool json) => json
        ? JsonSerializer.Serialize(new
        {
            businessId = shop.Id.Value,
            name = shop.Name,
            kind = shop.Kind,
            phoneNumberId = shop.PhoneNumberId,
        })
        : $"{shop.Id.Value}  {shop.PhoneNumberId,-16}  {shop.Name}";

    private static Command Add()
    {
        Option<string> data = InstallationOptions.Data();
        Option<string> name = Text("--name", "The shop's name", required: true);
        Option<string> state = Text("--state", "GST State code, such as 27", required: true);
        Option<string> owner = Text("--owner", "The owner's phone, +91…", required: true);
        Option<string> number = Text("--phone-number-id", "Its own WhatsApp number");
        Option<string> gstin = Text("--gstin", "GSTIN, for a registered shop");
        Option<string> upi = Text("--upi", "UPI id for payments");
        Option<string> language = Text("--language", "en, hi, hi-Latn …");
        Option<string> type = Text("--type", "kirana, medical, hardware …");
        Option<string> catalog = Text("--catalog", "Products as CSV");
        Option<string> parties = Text("--parties", "Parties as CSV");
        Option<bool> json = InstallationOptions.Json();
        Command add = new("add",
            "Open a shop; the same owner, name and number are the same: a repeat tells its id.")
        {
            data, name, state, owner, number, gstin, upi, language, type, catalog, parties, json,
        };
        add.SetAction(async (parsed, stop) =>
        {
            using TextReader? products = Reader(parsed.GetValue(catalog));
            using TextReader? people = Reader(parsed.GetValue(parties));
            ShopOpening opening = new(
                parsed.GetRequiredValue(name), parsed.GetRequiredValue(state),
                parsed.GetRequiredValue(owner))
            {
                PhoneNumberId = parsed.GetValue(number),
                Gstin = parsed.GetValue(gstin),
                UpiId = parsed.GetValue(upi),
                Kind = parsed.GetValue(type) ?? "kirana",
                StarterCatalogue = products is null,
                Catalogue = products,
                Parties = people,
            };
            if (parsed.GetValue(language) is { } spoken)
                opening = opening with { Language = spoken };
            await using ServiceProvider rooms =
                InstallationOptions.Rooms(parsed.GetRequiredValue(data));
            Answer<ShopOpened> answer =
                await rooms.GetRequiredService<OpenShop>().OpenAsync(opening, stop);
            return await TellAsync(answer, parsed.GetValue(json));
        });
        return add;
    }

    private static Command Token()
    {
        Option<string> data = InstallationOptions.Data();
        Option<string> business = Text("--business", "The shop's id", required: true);
        Option<string> member = Text("--member", "A member's phone", required: true);
        Option<bool> json = InstallationOptions.Json();
        Command token = new("token", "A bearer token for the API.")
        {
            data, business, member, json,
        };
        token.SetAction(async (parsed, stop) =>
        {
            if (!Guid.TryParse(parsed.GetRequiredValue(business), out Guid id))
                return await CommandLine.MisusedAsync("--business is not an id.");
            await using ServiceProvider rooms =
                InstallationOptions.Rooms(parsed.GetRequiredValue(data));
            Answer<string> answer = await rooms.GetRequiredService<MemberTokens>().IssueAsync(
                new BusinessId(id), parsed.GetRequiredValue(member), null, stop);
            if (answer.Fact is not { } made) return await RefusedAsync(answer.Refusal!);
            await Console.Out.WriteLineAsync(parsed.GetValue(json)
                ? JsonSerializer.Serialize(new { token = made })
                : made);
            return 0;
        });
        return token;
    }

    private static async Task<int> TellAsync(Answer<ShopOpened> answer, bool json)
    {
        if (answer.Fact is not { } shop) return await RefusedAsync(answer.Refusal!);
        foreach ((string what, ImportReport? report) in new[]
            { ("catalog", shop.Catalogue), ("parties", shop.Parties) })
        {
            foreach (ImportRow row in report?.Rejected ?? [])
            {
                await Console.Error.WriteLineAsync(
                    $"{what} line {row.Line}: {row.Reason} ({row.Code})");
            }
        }

        await Console.Out.WriteLineAsync(json
            ? JsonSerializer.Serialize(new
            {
                businessId = shop.Business.Value,
                ownerId = shop.Owner.Value,
                joinCode = shop.JoinCode,
                isNew = shop.New,
                catalog = Counts(shop.Catalogue),
                parties = Counts(shop.Parties),
            }, AtomicFile.Json)
            : $"businessId {shop.Business.Value}  join code {shop.JoinCode}"
                + (shop.New ? "" : "  (it was there before)"));
        return 0;
    }

    private static object? Counts(ImportReport? report) => report is null
        ? null
        : new { accepted = report.Accepted, rejected = report.Rejected };

    internal static async Task<int> RefusedAsync(Refusal refusal)
    {
        await Console.Error.WriteLineAsync($"{refusal.Detail} ({refusal.Code})");
        return CommandLine.Failed;
    }

    private static StreamReader? Reader(string? path)
    {
        try
        {
            return path is null ? null : new StreamReader(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new InstallationException(error.Message, error);
        }
    }

    internal static Option<string> Text(string name, string description, bool required = false) =>
        new(name) { Description = description, HelpName = "TEXT", Required = required };
}
