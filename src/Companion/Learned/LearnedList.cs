using ConverseErp.Contracts;

namespace ConverseErp.Companion.Learned;

/// <summary>A learned word with the name of what it means now.</summary>
/// <param name="Kind">product or party.</param>
/// <param name="Means">The goods or the person by name.</param>
internal sealed record LearnedRow(Guid Id, string Phrase, string Kind, Guid Target, string Means);

/// <summary>A shop's learned words as they are shown: what no longer exists means nothing.
/// </summary>
internal static class LearnedList
{
    public static async Task<IReadOnlyList<LearnedRow>> OfAsync(
        BusinessId business, ILearnedWords words, ICatalogue catalogue, IKhata khata,
        CancellationToken cancel)
    {
        IReadOnlyList<LearnedMeaning> learned = await words.ListAsync(business, cancel);
        Catalogue goods = await catalogue.GetAsync(business, cancel);
        PartyBook people = await khata.PartiesAsync(business, cancel);
        Dictionary<Guid, string> products =
            goods.Products.ToDictionary(p => p.Id.Value, p => p.Name);
        Dictionary<Guid, string> parties =
            people.Parties.ToDictionary(p => p.Id.Value, p => p.Name);
        return
        [
            .. learned.Select(w => Row(w, products, parties)).OfType<LearnedRow>(),
        ];
    }

    private static LearnedRow? Row(
        LearnedMeaning word, Dictionary<Guid, string> products, Dictionary<Guid, string> parties)
    {
        if (word.Product is { } product && products.TryGetValue(product.Value, out string? goods))
            return new LearnedRow(word.Id, word.Phrase, "product", product.Value, goods);
        return word.Party is { } party && parties.TryGetValue(party.Value, out string? person)
            ? new LearnedRow(word.Id, word.Phrase, "party", party.Value, person)
            : null;
    }
}
