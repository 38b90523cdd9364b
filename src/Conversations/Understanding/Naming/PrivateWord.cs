namespace ConverseErp.Conversations.Understanding.Naming;

/// <summary>A word of a message that names a person, or may do so.</summary>
/// <param name="Start">In the text: [Start, End).</param>
/// <param name="Parties">Keys of those who have it in their name; none for a name that is in no
/// list.</param>
internal sealed record PrivateWord(int Start, int End, IReadOnlyList<string> Parties);

/// <summary>What a message holds of a shop's names, goods and numbers, whatever it means.
/// </summary>
/// <param name="Private">In the order written.</param>
/// <param name="Goods">Keys of products, those that sound most like the message first.</param>
/// <param name="Numbers">Every number that was written, in digits or in words.</param>
/// <param name="NamesGoods">A word of the shop's goods is among them.</param>
/// <param name="Words">How many words there are, numbers not counted.</param>
/// <param name="HasDigits">A number stands in digits.</param>
internal sealed record ShopWords(
    IReadOnlyList<PrivateWord> Private, IReadOnlyList<string> Goods,
    IReadOnlySet<decimal> Numbers, bool NamesGoods, int Words, bool HasDigits);
