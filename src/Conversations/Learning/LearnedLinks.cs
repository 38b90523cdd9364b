using System.Globalization;
using ConverseErp.Contracts;
using ConverseErp.Platform.Links;

namespace ConverseErp.Conversations.Learning;

/// <summary>Links to a member's page of learned words. They name customers, so a link that was
/// passed on opens nothing after the next day.</summary>
internal sealed class LearnedLinks(LinkTokens links, TimeProvider clock, string publicUrl)
{
    public string Make(BusinessId business, MemberId member) =>
        publicUrl.TrimEnd('/') + "/w/" + links.Make(Kind(Today()), business, member.Value);

    public (BusinessId Business, MemberId Member)? Read(string token) =>
        (links.Read(Kind(Today()), token) ?? links.Read(Kind(Today().AddDays(-1)), token))
            is var (business, member)
            ? (business, new MemberId(member))
            : null;

    private DateOnly Today() => IndianDay.Of(clock.GetUtcNow(), IndianDay.Zone);

    private static string Kind(DateOnly day) =>
        "words " + day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
