namespace ConverseErp.Conversations.Errands.Opinions;

/// <summary>What a model takes a message for; nothing but a suggestion.</summary>
/// <param name="Intent">One of <see cref="OpinionIntents"/>.</param>
/// <param name="Party">A placeholder of the message, or null.</param>
/// <param name="Amount">Rupees, above 0, two places.</param>
/// <param name="Pay">credit, cash, upi or card; null when not said.</param>
internal sealed record Opinion(
    string Intent, string? Party, IReadOnlyList<OpinionLine> Lines, decimal? Amount, string? Pay);

/// <param name="Good">A key of the request.</param>
/// <param name="Quantity">Above 0, at most 100,000, three places; null where none is meant.
/// </param>
/// <param name="Unit">As stored, or null when not said.</param>
internal sealed record OpinionLine(string Good, decimal? Quantity, string? Unit);

/// <summary>What a model was shown.</summary>
/// <param name="Message">Without names and numbers of people.</param>
/// <param name="People">Placeholders.</param>
/// <param name="Goods">Names by key.</param>
/// <param name="Numbers">Those of the message; an answer may have no others.</param>
internal sealed record OpinionQuestion(
    bool FromMember, string Message, IReadOnlyCollection<string> People,
    IReadOnlyDictionary<string, string> Goods, IReadOnlySet<decimal> Numbers);
