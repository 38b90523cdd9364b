using System.Text.Json;
using ConverseErp.Contracts;
using ConverseErp.Conversations.Errands.Opinions;
using ConverseErp.Conversations.Learning;
using ConverseErp.Conversations.Listening;
using ConverseErp.Conversations.Understanding;
using ConverseErp.Tests.Fast.Conversations.Understanding;

namespace ConverseErp.Tests.Fast.Conversations.Opinions;

/// <summary>A grocer of 200 goods and 20 people on whose messages opinions are asked.</summary>
internal static class OpinionShop
{
    public static readonly IReadOnlyList<Product> Goods = [.. Products()];

    public static readonly IReadOnlyList<Party> People = [.. Parties()];

    public static readonly IListener Listener = new ShopListener(TimeProvider.System);

    public static readonly ShopBooks Books = new(
        new BusinessId(Guid.CreateVersion7()), new Catalogue(1, Goods), new PartyBook(1, People),
        LearnedBook.Empty);

    public static OpinionCase Case(
        string message, bool fromMember = true, params string[] names) =>
        new(Listener, Books, fromMember, message, names);

    /// <summary>The key under which a model was shown the goods of this name.</summary>
    public static string KeyOf(this OpinionCase asked, string name) =>
        asked.Question.Goods.First(g => g.Value == name).Key;

    /// <summary>As a model that obeys writes it.</summary>
    public static string Answer(
        string intent, string? party = null, decimal? amount = null, string? pay = null,
        params (string Good, decimal? Quantity, string? Unit)[] lines) =>
        JsonSerializer.Serialize(new
        {
            intent,
            party,
            lines = lines.Select(l => new { good = l.Good, quantity = l.Quantity, unit = l.Unit }),
            amount,
            pay,
        });

    private static IEnumerable<Product> Products()
    {
        using StreamReader file = new(Fixtures.PathOf("catalog.csv"));
        foreach (ShopProduct read in ShopFiles.ReadCatalog(file))
        {
            yield return new Product(
                new ProductId(Guid.CreateVersion7()), read.Key, read.Name, read.Aliases, read.Unit,
                new Money(read.PricePaise), null, 0, 0, null, read.PackSize, null);
        }
    }

    private static IEnumerable<Party> Parties()
    {
        using StreamReader file = new(Fixtures.PathOf("parties.csv"));
        foreach (ShopParty read in ShopFiles.ReadParties(file))
        {
            yield return new Party(
                new PartyId(Guid.CreateVersion7()), read.Name,
                read.IsSupplier ? PartyKind.Supplier : PartyKind.Customer, null, null, null, null,
                null, null, null);
        }
    }
}
