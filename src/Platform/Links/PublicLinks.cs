using ConverseErp.Contracts;

namespace ConverseErp.Platform.Links;

/// <summary>Links to public pages. One that was passed on, or given to a number that was somebody
/// else's, opens nothing after the page's <see cref="LinkLife"/>.</summary>
/// <param name="publicUrl">Outside address of the installation.</param>
public sealed class PublicLinks(LinkTokens tokens, TimeProvider clock, string publicUrl)
{
    private readonly string _start = publicUrl.TrimEnd('/');

    public string Make(PublicPage page, BusinessId business, Guid thing) =>
        $"{_start}/{page.Path}/{tokens.Make(page.KindsOn(Today()).First(), business, thing)}";

    /// <summary>What a token opens, or null when it is not ours or has ended.</summary>
    public (BusinessId Business, Guid Thing)? Read(PublicPage page, string token) =>
        page.KindsOn(Today()).Select(kind => tokens.Read(kind, token))
            .FirstOrDefault(thing => thing is not null);

    private DateOnly Today() => IndianDay.Of(clock.GetUtcNow());
}
