using System.Runtime.CompilerServices;
using ConverseErp.Conversations.Understanding;

namespace ConverseErp.Tests.Fast.Conversations.Understanding;

/// <summary>The corpus: a grocer's catalogue, its parties and labelled messages.</summary>
internal static class Fixtures
{
    public static readonly ShopLexicon Grocer = Load("catalog.csv", "parties.csv");

    public static string PathOf(string name) =>
        Path.Combine(Root(), "fixtures", "understanding", name);

    public static ShopLexicon Load(string catalog, string parties)
    {
        using StreamReader products = new(PathOf(catalog));
        using StreamReader people = new(PathOf(parties));
        return ShopLexicon.Build(ShopFiles.ReadCatalog(products), ShopFiles.ReadParties(people));
    }

    public static Understood Owner(this ShopLexicon shop, string text) =>
        Understander.Understand(shop, new SpokenMessage(Speaker.Owner, text, Today));

    public static Understood Customer(this ShopLexicon shop, string text) =>
        Understander.Understand(shop, new SpokenMessage(Speaker.Customer, text, Today));

    public static readonly DateOnly Today = new(2026, 10, 20);

    private static string Root([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", ".."));
}
