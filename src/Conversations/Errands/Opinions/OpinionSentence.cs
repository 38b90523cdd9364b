using System.Globalization;
using ConverseErp.Contracts;
using ConverseErp.Conversations.Understanding;

namespace ConverseErp.Conversations.Errands.Opinions;

/// <summary>Writes an opinion as the sentence that a person of the shop would have typed: in
/// Hinglish, or in English for those who write neither it nor a language near it.</summary>
internal sealed class OpinionSentence(
    IReadOnlyDictionary<string, MaskedName> names,
    IReadOnlyDictionary<string, Product> goods, PartyBook parties)
{
    /// <summary>All the ways to say it, the best first: which of them the engine reads as it is
    /// meant depends on the shop's words.</summary>
    /// <param name="language">BCP-47 of the chat.</param>
    public IEnumerable<string> Ways(Opinion opinion, string language)
    {
        bool english = language.Split('-')[0] is "en" or "ta" or "te" or "kn" or "ml";
        string party = opinion.Party is { } key ? NameOf(names[key]) : "";
        string amount = opinion.Amount is { } sum ? Number(sum) : "";
        foreach (bool own in new[] { true, false })
        {
            string lines = string.Join(", ", opinion.Lines.Select(l => Line(l, own)));
            string[] hinglish = Hinglish(opinion, party, lines, amount);
            string[] written = English(opinion, party, lines, amount);
            foreach (string way in english ? [.. written, .. hinglish] : hinglish.Concat(written))
                yield return way.Trim();
        }
    }

    private static string[] Hinglish(Opinion opinion, string party, string lines, string amount) =>
        opinion.Intent switch
        {
            Intents.OrderCreate when party.Length > 0 =>
                [$"{party} ko {lines} {Pay(opinion, "udhaar")}"],
            Intents.OrderCreate => [$"{lines} {Pay(opinion, "udhaar")}"],
            Intents.StockReceive when party.Length > 0 => [$"{party} se {lines} aaya"],
            Intents.StockReceive => [$"{lines} aaya"],
            Intents.PaymentReceived =>
                [$"{party} ne {amount} diye {Pay(opinion, "")}"],
            Intents.PaymentMade => [$"{party} ko {amount} diye {Pay(opinion, "")}"],
            Intents.KhataAdd => [$"{party} {amount} likh lo", $"{party} ko {amount} udhaar"],
            Intents.KhataBalance => [$"{party} ka khata", $"{party} ka hisaab"],
            Intents.StockCheck =>
                [$"{lines} kitna hai", $"{lines} ka stock", $"{lines} kitna bacha hai"],
            Intents.PriceCheck => [$"{lines} ka bhav", $"{lines} ka rate kya hai",
                $"{lines} kitne ka hai"],
            Intents.ExpenseAdd => [$"{amount} kharcha {Pay(opinion, "")}"],
            _ => [],
        };

    private static string[] English(Opinion opinion, string party, string lines, string amount) =>
        opinion.Intent switch
        {
            Intents.OrderCreate when party.Length > 0 =>
                [$"{lines} to {party} {Pay(opinion, "on credit")}"],
            Intents.OrderCreate => [$"{lines} {Pay(opinion, "on credit")}"],
            Intents.StockReceive when party.Length > 0 => [$"received {lines} from {party}"],
            Intents.StockReceive => [$"received {lines}"],
            Intents.PaymentReceived => [$"received {amount} from {party} {Pay(opinion, "")}"],
            Intents.PaymentMade => [$"paid {amount} to {party} {Pay(opinion, "")}"],
            Intents.KhataAdd => [$"add {amount} to {party}'s khata"],
            Intents.KhataBalance => [$"{party} balance"],
            Intents.StockCheck => [$"how much {lines} is left", $"{lines} stock"],
            Intents.PriceCheck => [$"price of {lines}", $"what is the price of {lines}"],
            Intents.ExpenseAdd => [$"expense {amount} {Pay(opinion, "")}"],
            _ => [],
        };

    private static string Pay(Opinion opinion, string credit) =>
        opinion.Pay is "credit" ? credit : opinion.Pay ?? "";

    // In full where only one person can be meant.
    private string NameOf(MaskedName name) => name.Parties is [var only]
        ? parties.Parties.FirstOrDefault(p => p.Id == only)?.Name ?? name.Said
        : name.Said;

    // By its name, or as people call it.
    private string Line(OpinionLine line, bool own)
    {
        Product product = goods[line.Good];
        string name = own || product.Aliases.Count == 0 ? product.Name : product.Aliases[0];
        if (line.Quantity is not { } quantity) return name;
        return line.Unit is { } unit
            ? $"{Number(quantity)} {unit} {name}"
            : $"{Number(quantity)} {name}";
    }

    private static string Number(decimal number) =>
        number.ToString("0.###", CultureInfo.InvariantCulture);
}
