using System.Globalization;
using ConverseErp.Contracts;
using ConverseErp.Conversations.Learning;
using ConverseErp.Conversations.Understanding;

namespace ConverseErp.Conversations.Listening;

/// <summary>The goods of a photographed bill or list, row by row.</summary>
internal sealed class PageReading(
    ShopLexicon lexicon, Catalogue catalogue, LearnedBook learned)
{
    /// <summary>Of one page; all of them are shown before a yes.</summary>
    public const int LinesMax = 60;

    private const int ReadingsMax = 3;
    private const int RowsMax = 200;
    private const int RowCharactersMax = 200;

    /// <summary>Rows that are certain to be no goods are left out; goods that are not in the
    /// list are kept where the columns show that they are goods.</summary>
    /// <param name="text">Readings of the page, apart by a form feed.</param>
    public Heard Read(string text)
    {
        (List<HeardLine> lines, decimal? total) = ([], null);
        foreach (string reading in text.Split('\f', ReadingsMax))
        {
            (List<HeardLine> read, decimal? sum) = ReadOnce(reading);
            lines = lines.Count == 0 ? read : Merge(lines, read);
            total ??= sum;
        }

        return new Heard(
            lines.Count > 0 ? Intents.OrderCreate : Intents.Unknown, null, lines,
            total is { } all ? Money.FromRupees(all) : null, null, 0, Money.Zero, null, null, null);
    }

    // What the columns prove in one reading stands in for what the other has only half or not
    // at all; nothing is there twice.
    private static List<HeardLine> Merge(List<HeardLine> first, List<HeardLine> second)
    {
        List<HeardLine> lines = [.. first];
        foreach (HeardLine line in second.Where(l => l.Price is not null))
        {
            int same = lines.FindIndex(l => l.Product is not null && l.Product == line.Product);
            int unclear = lines.FindIndex(l => l.Product is null
                && l.Quantity == line.Quantity && l.Price == line.Price);
            if (same >= 0 && lines[same].Price is null) lines[same] = line;
            else if (same < 0 && unclear >= 0 && SaysMore(line, lines[unclear]))
                lines[unclear] = line;
            else if (same < 0 && unclear < 0 && line.Product is not null
                && lines.Count < LinesMax)
                lines.Add(line);
        }

        return lines;
    }

    // Goods of the list say more than a name, a whole name more than half of it.
    private static bool SaysMore(HeardLine line, HeardLine than) =>
        line.Product is not null
        || (than.Candidates.Count == 0 && (line.Candidates.Count > 0
            || line.Spoken.Count(char.IsLetter) > than.Spoken.Count(char.IsLetter)));

    private (List<HeardLine> Lines, decimal? Total) ReadOnce(string text)
    {
        List<HeardLine> lines = [];
        decimal? total = null;
        foreach (string row in text.Split('\n', StringSplitOptions.TrimEntries).Take(RowsMax))
        {
            if (row.Length is 0 or > RowCharactersMax) continue;
            total = PageRow.TotalIn(row) ?? total;
            if (lines.Count < LinesMax && PageRow.Read(row) is { } read
                && Line(read) is { } line)
                lines.Add(line);
        }

        return (lines, total);
    }

    private HeardLine? Line(PageRow row)
    {
        string said = row.Quantity is { } quantity
            ? string.Create(CultureInfo.InvariantCulture,
                $"{quantity:0.###} {row.Unit ?? ""} {row.Goods}")
            : row.Goods;
        Understood understood = Understander.Understand(
            lexicon, new SpokenMessage(Speaker.Owner, said));
        HeardLine[] heard =
        [
            .. new HeardReading(catalogue, learned, said).Read(understood).Lines,
        ];
        if (heard is not [var line]) return Unknown(row);
        bool known = line.Product is not null || line.Candidates.Count > 0;
        if (!known) return Unknown(row);
        // A row without columns is goods only when it says how much: "SHARMA KIRANA" is not.
        if (row.Quantity is null && line.Quantity is null && line.Worth is null) return null;
        return line with
        {
            Quantity = row.Quantity ?? line.Quantity,
            Unit = row.Unit ?? line.Unit,
            Worth = row.Quantity is null ? line.Worth : null,
            Price = row.Rate is { } rate ? Money.FromRupees(rate) : null,
        };
    }

    private static HeardLine? Unknown(PageRow row) => row.Quantity is not { } quantity
        ? null
        : new HeardLine(
            null, [], row.Goods, row.Goods, quantity, row.Unit, null,
            row.Rate is { } rate ? Money.FromRupees(rate) : null);
}
