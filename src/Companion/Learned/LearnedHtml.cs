using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Http;

namespace ConverseErp.Companion.Learned;

/// <summary>The page of learned words, for a phone held in one hand.</summary>
internal static class LearnedHtml
{
    private const string Style = """
        :root{color-scheme:light dark;--bg:#f5efe4;--card:#fffdf8;--ink:#1d2b2f;--soft:#5d6b6c;
        --line:#e0d6c4;--warn:#a93226}
        @media(prefers-color-scheme:dark){:root{--bg:#12191b;--card:#1b2527;--ink:#e9ece6;
        --soft:#9daaa9;--line:#2f3c3e;--warn:#ff9d8a}}
        *{box-sizing:border-box}
        body{margin:0;padding:20px 16px 40px;background:var(--bg);color:var(--ink);
        font:1rem/1.4 system-ui,'Noto Sans',sans-serif}
        main{max-width:560px;margin:0 auto}
        h1{font-size:1.35rem;line-height:1.25;margin:0 0 4px}
        p{margin:0 0 16px;color:var(--soft)}
        ul{list-style:none;margin:0;padding:0}
        li{display:flex;gap:12px;align-items:center;justify-content:space-between;
        background:var(--card);border:1px solid var(--line);border-radius:12px;
        padding:10px 10px 10px 14px;margin:0 0 8px}
        li div{min-width:0;overflow-wrap:anywhere}
        strong{display:block}
        span{color:var(--soft)}
        button{font:inherit;min-height:48px;min-width:48px;padding:0 16px;border-radius:10px;
        border:1px solid var(--warn);background:none;color:var(--warn);cursor:pointer;
        white-space:nowrap}
        button:focus-visible{outline:3px solid var(--warn);outline-offset:2px}
        """;

    private static readonly string Policy = "default-src 'none'; style-src 'sha256-"
        + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Style)))
        + "'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /// <summary>Nobody else is to keep, find, frame or learn of the page.</summary>
    public static void Guard(IHeaderDictionary headers)
    {
        headers["X-Robots-Tag"] = "noindex";
        headers.CacheControl = "private, no-store";
        headers["Referrer-Policy"] = "no-referrer";
        headers.XContentTypeOptions = "nosniff";
        headers.ContentSecurityPolicy = Policy;
    }

    /// <param name="token">Of the link; checked before.</param>
    /// <param name="mayForget">Without it there are no buttons.</param>
    public static string Of(
        string shop, LearnedTexts texts, string token, IReadOnlyList<LearnedRow> rows,
        bool mayForget)
    {
        StringBuilder page = new();
        page.Append(
            $"""
            <!doctype html>
            <html lang="{texts.Language}"><head><meta charset="utf-8">
            <meta name="viewport" content="width=device-width,initial-scale=1">
            <title>{Text(texts.Title)}</title><style>{Style}</style></head>
            <body><main><h1>{Text(texts.Title)}</h1>
            <p>{Text(shop)} · {Text(rows.Count == 0 ? texts.Nothing : texts.Explained)}</p>
            <ul>

            """);
        foreach (LearnedRow row in rows) page.Append(Item(row, texts, token, mayForget));
        return page.Append("</ul></main></body></html>\n").ToString();
    }

    private static string Item(LearnedRow row, LearnedTexts texts, string token, bool mayForget)
    {
        string button = mayForget
            ? $"<form method=\"post\" action=\"/w/{token}/{row.Id}/forget\"><button "
                + $"aria-label=\"{Text(texts.Forget)}: {Text(row.Phrase)}\">"
                + $"{Text(texts.Forget)}</button></form>"
            : "";
        return $"<li><div><strong>{Text(row.Phrase)}</strong>"
            + $"<span>= {Text(row.Means)}</span></div>{button}</li>\n";
    }

    // Names and phrases are other people's text.
    private static string Text(string text) => HtmlEncoder.Default.Encode(text);
}
