using System.Globalization;

namespace ConverseErp.Platform.Links;

/// <summary>How long a link opens its page, counted in days of the shop's calendar.</summary>
public enum LinkLife
{
    /// <summary>As long as the thing is kept: a bill.</summary>
    Always,

    /// <summary>To the end of the day after the one it was made on.</summary>
    UntilTomorrow,

    /// <summary>To the end of the month after the one it was made in.</summary>
    UntilNextMonth,
}

/// <summary>A page that who has its link may see.</summary>
/// <param name="Path">The first part of the address: b, k, w …</param>
/// <param name="Kind">What the signature names; at most 16 characters of ASCII.</param>
public sealed record PublicPage(string Path, string Kind, LinkLife Life)
{
    /// <summary>The kinds whose tokens open the page on a day, the newest first.</summary>
    internal IEnumerable<string> KindsOn(DateOnly day) => Life switch
    {
        LinkLife.UntilTomorrow => [Dated("yyyy-MM-dd", day), Dated("yyyy-MM-dd", day.AddDays(-1))],
        LinkLife.UntilNextMonth => [Dated("yyyy-MM", day), Dated("yyyy-MM", day.AddMonths(-1))],
        _ => [Kind],
    };

    private string Dated(string format, DateOnly day) =>
        Kind + " " + day.ToString(format, CultureInfo.InvariantCulture);
}
