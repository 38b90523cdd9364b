using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Http;

namespace ConverseErp.Companion.Pages;

/// <summary>What the public pages have in common: one sheet for a phone held in one hand, by day
/// and by night, without scripts, and not to be kept, found, framed or told about.</summary>
internal static class PageFrame
{
    private const string Style = """
        :root{color-scheme:light dark;--bg:#f5efe4;--card:#fffdf8;--ink:#1d2b2f;--soft:#5d6b6c;
        --line:#e0d6c4;--warn:#a93226;--brand:#0f5c5c;--brand-ink:#fff}
        @media(prefers-color-scheme:dark){:root{--bg:#12191b;--card:#1b2527;--ink:#e9ece6;
        --soft:#9daaa9;--line:#2f3c3e;--warn:#ff9d8a;--brand:#5fc1ae;--brand-ink:#06201d}}
        *{box-sizing:border-box}
        body{margin:0;padding:20px 16px 40px;background:var(--bg);color:var(--ink);
        font:1rem/1.4 system-ui,'Noto Sans',sans-serif}
        main{max-width:560px;margin:0 auto}
        h1{font-size:1.35rem;line-height:1.25;margin:0 0 4px}
        p{margin:0 0 16px;color:var(--soft)}
        ul{list-style:none;margin:0;padding:0}
        li{display:flex;gap:12px;align-items:center;justify-content:space-between;
        background:var(--card);border:1px solid var(--line);border-radius:12px;
        padding:10px 14px;margin:0 0 8px}
        li{flex-wrap:wrap}
        li div{min-width:0;overflow-wrap:anywhere}
        li div+div{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}
        strong{display:block}
        span{color:var(--soft)}
        .sum{font-size:2rem;font-weight:600;color:var(--ink);margin:0 0 16px;
        font-variant-numeric:tabular-nums}
        .sum span{display:block;font-size:1rem;font-weight:400}
        .pay{display:block;text-align:center;padding:14px;margin:0 0 20px;border-radius:12px;
        background:var(--brand);color:var(--brand-ink);text-decoration:none;font-weight:600}
        button{font:inherit;min-height:48px;min-width:48px;padding:0 16px;border-radius:10px;
        border:1px solid var(--warn);background:none;color:var(--warn);cursor:pointer;
        white-space:nowrap}
        .done{padding:14px;border-radius:12px;background:var(--card);color:var(--ink);
        border:1px solid var(--line);font-weight:600}
        .plain{width:100%;border-color:var(--brand);color:var(--brand);font-weight:600}
        .other{background:none;border:1px solid var(--brand);color:var(--brand)}
        form{margin:0 0 20px}li form{margin:0}
        .small{font-size:.875rem;text-align:center;margin:6px 0 20px}
        small{font-size:1rem;font-weight:400;color:var(--soft)}
        figure{margin:0 0 20px;padding:14px;text-align:center;background:var(--card);
        border:1px solid var(--line);border-radius:12px}
        figcaption,figure div{color:var(--soft);overflow-wrap:anywhere}
        svg{display:block;width:min(220px,70vw);margin:10px auto;border-radius:8px}
        a{color:var(--brand)}
        .files{display:flex;flex-wrap:wrap;gap:8px;margin:8px 0 4px}
        .files a{min-height:44px;line-height:42px;padding:0 12px;border:1px solid var(--line);
        border-radius:10px;text-decoration:none;white-space:nowrap}
        details,.note{flex-basis:100%;margin:0;font-size:.875rem;color:var(--soft)}
        summary{min-height:32px;line-height:32px;cursor:pointer}
        label{display:block;margin:4px 0 8px}
        input{display:block;width:100%;font:inherit;min-height:48px;padding:0 12px;
        border-radius:10px;border:1px solid var(--line);background:var(--bg);color:var(--ink)}
        button:focus-visible,.pay:focus-visible{outline:3px solid var(--ink);outline-offset:2px}
        """;

    // Indian letters as they are: three bytes instead of eight.
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private static readonly string Policy = "default-src 'none'; style-src 'sha256-"
        + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Style)))
        + "'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /// <summary>The headers of every answer behind a token.</summary>
    public static void Guard(IHeaderDictionary headers)
    {
        headers["X-Robots-Tag"] = "noindex";
        headers.CacheControl = "private, no-store";
        headers["Referrer-Policy"] = "no-referrer";
        headers.XContentTypeOptions = "nosniff";
        headers.ContentSecurityPolicy = Policy;
    }

    /// <summary>A whole page.</summary>
    /// <param name="language">BCP-47.</param>
    /// <param name="title">Plain text.</param>
    /// <param name="body">HTML.</param>
    public static IResult Page(string language, string title, string body) => Results.Content(
        $"""
        <!doctype html>
        <html lang="{language}"><head><meta charset="utf-8">
        <meta name="viewport" content="width=device-width,initial-scale=1">
        <title>{Text(title)}</title><style>{Style}</style></head>
        <body><main><h1>{Text(title)}</h1>
        {body}</main></body></html>

        """, "text/html; charset=utf-8");

    /// <summary>Names and phrases are other people's text.</summary>
    public static string Text(string text) => Encoder.Encode(text);
}
