using ConverseErp.Contracts;
using ConverseErp.Conversations.Learning;
using ConverseErp.Conversations.Understanding;
using ConverseErp.Conversations.Understanding.Affairs;

namespace ConverseErp.Conversations.Listening;

/// <summary>Turns the engine's result into the ids and types of the product.</summary>
internal sealed class HeardReading(Catalogue catalogue, LearnedBook learned, string text)
{
    public Heard Read(Understood said) => Plain(OneSale(said));

    // A sale and what was paid of it are one thing: booked together and answered once.
    private static Understood OneSale(Understood said)
    {
        if (!said.RestOnCredit) return said;
        Understood sale = said.Parts.First(p => p.Intent == Intents.OrderCreate);
        Understood paid = said.Parts.First(p => p != sale);
        // On another day, or for another bill: two things after all.
        if (paid.Paid is { On: not null } or { Bills.Count: > 0 } or { Parts.Count: > 0 })
            return said;
        return sale with
        {
            Doubts = [.. sale.Doubts.Union(paid.Doubts)],
            PaidNow = new SpokenPart(paid.Pay ?? "cash", paid.Amount ?? 0),
            SenderLanguage = said.SenderLanguage,
        };
    }

    private Heard Plain(Understood said) => new(
        said.Intent, Party(said.Party), [.. said.Lines.Select(Line)],
        said.Amount is { } amount ? Rupees(amount) : null, Mode(said.Pay),
        said.Discount?.Percent ?? 0,
        said.Discount?.Rupees is { } off ? Rupees(off) : Money.Zero,
        said.Period, said.Language, said.SenderLanguage)
    {
        Doubtful = said.Doubts.Count > 0,
        Unsure = said.Doubts.Any(doubt => doubt != "perhaps-change"),
        LeavesNumber = said.Doubts.Any(
            doubt => doubt is "money-left-over" or "number-left-over" or "paid-two-ways"),
        OnlyNames = said.Doubts is ["no-sale-told"],
        MayChange = said.Doubts.Contains("perhaps-change"),
        Affair = said.Affair,
        AffairOf = Party(said.AffairOf),
        AffairAmount = said.AffairAmount is { } sum ? Rupees(sum) : null,
        AffairPeriod = said.AffairPeriod,
        AffairDays = said.AffairDays,
        Slot = said.Slot,
        Paid = said.Paid,
        PaidNow = said.PaidNow,
        PayBy = said.PayBy,
        Reminders = said.Reminders,
        Phone = said.Phone,
        Address = said.Address,
        Gstin = said.Gstin,
        Refund = Mode(said.Refund),
        AffairPercent = said.AffairPercent,
        Shelf = said.Shelf,
        Paper = said.Paper,
        BillTongue = said.BillTongue,
        NotPay = Mode(said.NotPay),
        NotParty = Party(said.NotParty),
        Note = said.Note,
        SaysMore = said.SaysMore,
        ConcernsShop = said.ConcernsShop,
        Parts = [.. said.Parts.Select(Read)],
    };

    private static HeardParty? Party(UnderstoodParty? party) => party is null ? null : new(
        party.Key is { } key ? new PartyId(Guid.Parse(key)) : null,
        [.. party.Ambiguous.Select(k => new PartyId(Guid.Parse(k)))],
        party.Called ? null : party.New)
    {
        Said = party.Said,
        Called = party.Called ? party.New : null,
    };

    private HeardLine Line(UnderstoodLine line)
    {
        ProductId? product = line.Product is { } key ? new ProductId(Guid.Parse(key)) : null;
        ProductId[] candidates = [.. line.Ambiguous.Select(k => new ProductId(Guid.Parse(k)))];
        if (learned.Means(line.Said) is { } usual && candidates.Contains(usual))
        {
            product = usual;
            candidates = [];
        }

        decimal? price = line.Price ?? line.Cost;
        return new HeardLine(
            product, candidates, line.Unknown, Spoken(product, candidates, line.Unknown),
            line.Quantity, line.Unit, line.Worth is { } worth ? Rupees(worth) : null,
            price is { } named ? Rupees(named) : null, line.Adds)
        {
            Said = line.Said,
            Less = line.Less,
            LessUnit = line.LessUnit,
        };
    }

    // The word that was used, if it is one of the product's own names; else the product's name.
    private string Spoken(
        ProductId? product, ProductId[] candidates, string? unknown)
    {
        if (unknown is not null) return unknown;
        ProductId? id = product ?? (candidates.Length > 0 ? candidates[0] : null);
        if (catalogue.Products.FirstOrDefault(p => p.Id == id) is not { } found) return "?";
        string? alias = found.Aliases.Where(Used).MaxBy(a => a.Length);
        if (product is not null) return alias ?? found.Name;
        // Several fit: the word of theirs that was used ("dal", "maggi"), or else what they
        // mostly share, the first word of the name.
        string? shared = Words(found).Where(w => Used(w) && candidates.All(
            c => Words(catalogue.Products.FirstOrDefault(p => p.Id == c)).Contains(
                w, StringComparer.OrdinalIgnoreCase))).MaxBy(w => w.Length);
        return shared ?? alias ?? found.Name.Split(' ')[0];
    }

    private static IEnumerable<string> Words(Product? product) => product is null
        ? []
        : product.Aliases.Append(product.Name).SelectMany(name => name.Split(' '))
            .Where(word => word.Length > 1 && word.All(char.IsLetter));

    private bool Used(string alias) =>
        text.Contains(alias, StringComparison.OrdinalIgnoreCase);

    private static Money Rupees(decimal rupees) =>
        Money.FromRupees(Math.Clamp(rupees, -1_000_000_000m, 1_000_000_000m));

    private static PaymentMode? Mode(string? word) => word switch
    {
        "credit" => PaymentMode.Credit,
        "cash" => PaymentMode.Cash,
        "upi" => PaymentMode.Upi,
        "card" => PaymentMode.Card,
        _ => null,
    };
}
