using System.Globalization;
using System.Text.RegularExpressions;
using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Dialogue;

/// <summary>"chhota wala", "the big one" after "which of these?": the smallest or the largest
/// packet, where the goods that were offered are sizes of one thing.</summary>
internal static class SizeAnswers
{
    private static readonly Regex Pack = new(
        @"^\s*(?<size>\d+(\.\d+)?)\s*(?<unit>kg|g|ml|l)\s*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        TimeSpan.FromSeconds(1));

    private static readonly HashSet<string> Small = Set(
        "small smaller chhota chota chhoti choti chote chhote chotu sml lahan lahaan "
        + "nanu nani nano chhoto choto chinna chinnadi chinnadhu siriya chikka chikkadu "
        + "sanna nikka nikki छोटा छोटी छोटे लहान નાનું નાની નાનો ছোট ছোটটা சின்ன சின்னது "
        + "சிறிய சிறியது చిన్న చిన్నది ಚಿಕ್ಕ ಚಿಕ್ಕದು ಸಣ್ಣ ಸಣ್ಣದು ਛੋਟਾ ਛੋਟੀ ਨਿੱਕਾ");

    private static readonly HashSet<string> Big = Set(
        "big bigger large bada badi bade motha mothi mothe motu moti moto "
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
        if (offered.Length < 2 || offered.Length < question.Options.Count(
            o => Guid.TryParse(o.Value, out _)))
            return null;
        decimal[] sizes = [.. offered.Select(p => SizeOf(p.PackSize))];
        // A loose kilo is neither the small nor the big one of a packet.
        if (sizes.Any(size => size <= 0)
            || offered.Select(p => p.Name.Split(' ')[0]).Distinct(
                StringComparer.OrdinalIgnoreCase).Count() > 1)
            return null;
        decimal end = small ? sizes.Min() : sizes.Max();
        return sizes.Count(size => size == end) == 1
            ? offered[Array.IndexOf(sizes, end)].Id
            : null;
    }

    // In grams or millilitres; 0 when the label does not tell.
    private static decimal SizeOf(string? pack)
    {
        Match match = Pack.Match(pack ?? "");
        if (!match.Success || !decimal.TryParse(
            match.Groups["size"].Value, NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture, out decimal size))
            return 0;
        string unit = match.Groups["unit"].Value.ToLowerInvariant();
        return unit is "kg" or "l" ? size * 1000 : size;
    }

    private static HashSet<string> Set(string words) =>
        new(words.Split(' '), StringComparer.Ordinal);
}
