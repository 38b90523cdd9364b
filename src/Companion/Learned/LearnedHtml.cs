using System.Text;
using ConverseErp.Companion.Pages;
using Microsoft.AspNetCore.Http;

namespace ConverseErp.Companion.Learned;

/// <summary>The page of learned words.</summary>
internal static class LearnedHtml
{
    /// <param name="token">Of the link; checked before.</param>
    /// <param name="mayForget">Without it there are no buttons.</param>
    public static IResult Of(
        string shop, LearnedTexts texts, string token, IReadOnlyList<LearnedRow> rows,
        bool mayForget)
    {
        string about = rows.Count == 0 ? texts.Nothing : texts.Explained;
        StringBuilder body = new();
        body.Append($"<p>{PageFrame.Text(shop)} · {PageFrame.Text(about)}</p>\n<ul>\n");
        foreach (LearnedRow row in rows) body.Append(Item(row, texts, token, mayForget));
        return PageFrame.Page(texts.Language, texts.Title, body.Append("</ul>").ToString());
    }

    private static string Item(LearnedRow row, LearnedTexts texts, string token, bool mayForget)
    {
        string forget = PageFrame.Text(texts.Forget);
        string phrase = PageFrame.Text(row.Phrase);
        string button = mayForget
            ? $"<form method=\"post\" action=\"/w/{token}/{row.Id}/forget\"><button "
                + $"aria-label=\"{forget}: {phrase}\">{forget}</button></form>"
            : "";
        return $"<li><div><strong>{phrase}</strong>"
            + $"<span>= {PageFrame.Text(row.Means)}</span></div>{button}</li>\n";
    }
}
