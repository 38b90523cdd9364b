using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace ConverseErp.Ledger.Reading.Reports;

/// <summary>Where a page of entries ended; opaque to those who page.</summary>
/// <param name="Line">Of the posting; the highest number for all of them.</param>
internal sealed record Cursor(DateTimeOffset At, Guid Posting, short Line)
{
    /// <summary>Before the first entry.</summary>
    public static readonly Cursor Start = new(
        new DateTimeOffset(2000, 1, 1, 0, 0, 0, TimeSpan.Zero), Guid.Empty, -1);

    /// <summary>What a caller sent; one that is none begins at the start.</summary>
    public static Cursor Of(string? text)
    {
        const int LengthMax = 120;
        if (text is null or { Length: > LengthMax } || !Base64Url.IsValid(text)) return Start;
        string[] parts = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(text)).Split(' ');
        return parts is [var at, var posting, var line]
            && long.TryParse(at, CultureInfo.InvariantCulture, out long micros)
            && micros is > 0 and < 10_000_000_000_000_000
            && Guid.TryParse(posting, out Guid id)
            && short.TryParse(line, CultureInfo.InvariantCulture, out short number)
                ? new Cursor(DateTimeOffset.UnixEpoch.AddMicroseconds(micros), id, number)
                : Start;
    }

    public override string ToString() => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(
        string.Create(CultureInfo.InvariantCulture,
            $"{(At - DateTimeOffset.UnixEpoch).Ticks / 10} {Posting} {Line}")));
}
