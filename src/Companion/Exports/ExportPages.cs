using ConverseErp.Contracts;
using ConverseErp.Platform.Links;

namespace ConverseErp.Companion.Exports;

/// <summary>Links to a member's page of downloads.</summary>
internal sealed class ExportPages(PublicLinks links) : IExportPages
{
    private static readonly PublicPage Page = new("x", "exports", LinkLife.UntilTomorrow);

    public string Link(BusinessId business, MemberId member) =>
        links.Make(Page, business, member.Value);

    public (BusinessId Business, MemberId Member)? ByToken(string token) =>
        links.Read(Page, token) is var (business, member)
            ? (business, new MemberId(member))
            : null;
}
