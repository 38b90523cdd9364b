using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Dialogue;

/// <summary>"chhota wala", "the big one" after "which of these?": the cheapest or the dearest of
/// the goods that were offered, as sizes of one thing are.</summary>
internal static class SizeAnswers
{
    private static readonly HashSet<string> Small = Set(
        "small smaller chhota chota chhoti choti chote chhote chotu sml lahan lahaan "
        + "nanu nani nano chhoto choto chinna chinnadi chinnadhu siriya chikka chikkadu "
        + "sanna nikka nikki छोटा छोटी छोटे लहान નાનું નાની નાનો ছোট ছোটটা சின்ன சின்னது "
        + "சிறிய சிறியது చిన్న చిన్నది ಚಿಕ್ಕ ಚಿಕ್ಕದು ಸಣ್ಣ ಸಣ್ಣದು ਛੋਟਾ ਛੋਟੀ ਨਿੱਕਾ");

    private static readonly HashSet<string> Big = Set(
        "big bigger large bada badi bade bara bari motha mothi mothe motu moti moto "
        + "boro pedda peddadi periya periyadhu perusu dodda doddadu vadda vaddi wadda "
        + "बड़ा बड़ी बड़े मोठा मोठी મોટું મોટી મોટો বড় বড়টা பெரிய பெரியது பெருசு పెద్ద "
        + "పెద్దది ದೊಡ್ಡ ದೊಡ್ಡದು ਵੱਡਾ ਵੱਡੀ");

    private static readonly HashSet<string> Slight = Set(
        "wala wali wale vala vali one the packet pack size ji do dena de dijiye वाला "
        + "वाली वाले દો વાળું વાળી ਵਾਲਾ ਵਾਲੀ haan ha yes हाँ हां");

    /// <summary>The option, or null when size was not the answer, or does not tell them apart.
    /// </summary>
    public static ProductId? Find(ChatContext c, Question question)
    {
        string[] words = AnswerWords.Of((c.Message.Text ?? "").ToLowerInvariant());
        bool small = words.Any(Small.Contains);
        bool big = words.Any(Big.Contains);
        if (small == big || !words.All(w => Small.Contains(w) || Big.Contains(w)
            || Slight.Contains(w)))
            return null;
        Product[] offered =
        [
            .. question.Options.Select(o => Guid.TryParse(o.Value, out Guid id)
                ? c.Product(new ProductId(id)) : null).OfType<Product>(),
        ];
        if (offered.Length < 2 || offered.Any(p => p.Price is null)) return null;
        Money end = small ? offered.Min(p => p.Price!.Value) : offered.Max(p => p.Price!.Value);
        Product[] there = [.. offered.Where(p => p.Price == end)];
        return there.Length == 1 ? there[0].Id : null;
    }

    private static HashSet<string> Set(string words) =>
        new(words.Split(' '), StringComparer.Ordinal);
}
