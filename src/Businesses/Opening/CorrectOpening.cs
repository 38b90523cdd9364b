using ConverseErp.Businesses.Settings;
using ConverseErp.Contracts;

namespace ConverseErp.Businesses.Opening;

/// <summary>Corrects a shop that was opened a moment ago: "galat" after the last answer.</summary>
internal sealed class CorrectOpening(ChangeShop change, ICatalogueImport catalogue, IShops shops)
{
    /// <summary>Goods of a kind that was wrong stay in the catalogue: the next kind's are added.
    /// </summary>
    public async Task<Answer<ShopOpened>> CorrectAsync(
        BusinessId business, ShopChange to, CancellationToken cancel)
    {
        Answer<Shop> answer = await change.ChangeAsync(business, to, cancel);
        if (answer.Fact is not { } shop) return answer.Refusal!;
        using TextReader? starter = StarterCatalogues.Open(shop.Kind);
        ImportReport report = starter is null
            ? new ImportReport(0, [])
            : await catalogue.ImportAsync(business, starter, cancel);
        IReadOnlyList<Member> members = await shops.MembersAsync(business, cancel);
        return new ShopOpened(
            business, members.First(m => m.Role is MemberRole.Owner).Id, New: false,
            shop.JoinCode ?? "", report, null);
    }
}
