using ConverseErp.Contracts;
using ConverseErp.Conversations.Listening;
using ConverseErp.Conversations.Understanding;

namespace ConverseErp.Conversations.Errands.Opinions;

/// <summary>Whether the engine reads a sentence as the model meant it, to the letter: what is
/// shown to the person is then what will be done.</summary>
internal sealed class OpinionCheck(
    IReadOnlyDictionary<string, MaskedName> names, IReadOnlyDictionary<string, Product> goods)
{
    public bool Agrees(Opinion opinion, Heard heard) =>
        heard.Intent == opinion.Intent && heard.Parts.Count < 2 && !heard.Doubtful
        && heard is { DiscountPercent: 0, Discount.Paise: 0 }
        && heard.Amount == (opinion.Amount is { } sum ? Money.FromRupees(sum) : null)
        // An amount on somebody's khata is credit, said or not.
        && (opinion.Intent == Intents.KhataAdd || Mode(heard.Pay) == opinion.Pay)
        && IsSame(heard.Party, opinion.Party is { } key ? names[key] : null)
        && heard.Lines.Count == opinion.Lines.Count
        && heard.Lines.Zip(opinion.Lines).All(pair => IsSame(pair.First, pair.Second));

    private bool IsSame(HeardLine heard, OpinionLine line) =>
        heard.Product == goods[line.Good].Id && heard.Candidates.Count == 0
        && heard is { Unknown: null, Worth: null, Price: null, Adds: false }
        && heard.Quantity == line.Quantity
        && (line.Unit is null || heard.Unit == line.Unit);

    // Several may have the name: the person is asked which, later.
    private static bool IsSame(HeardParty? heard, MaskedName? name)
    {
        if (name is null || heard is null) return name is null && heard is null;
        if (heard.Called is not null) return false;
        if (heard.Party is { } party) return name.Parties.Contains(party);
        if (heard.Candidates.Count > 0) return heard.Candidates.All(name.Parties.Contains);
        return name.Parties.Count == 0 && heard.NewName is { } written
            && written.Equals(name.Said, StringComparison.OrdinalIgnoreCase);
    }

    private static string? Mode(PaymentMode? mode) => mode switch
    {
        PaymentMode.Credit => "credit",
        PaymentMode.Cash => "cash",
        PaymentMode.Upi => "upi",
        PaymentMode.Card => "card",
        _ => null,
    };
}
