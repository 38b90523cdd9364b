using System.Globalization;
using System.Text;

namespace ConverseErp.Contracts;

/// <summary>Links that open a UPI app with everything filled in.</summary>
/// <remarks>Parameters as in NPCI's UPI linking specification 1.6: pa, pn, am, cu, tn, tr.
/// </remarks>
public static class UpiLink
{
    /// <summary>Longer names would make the code too dense to scan from a cheap phone.
    /// </summary>
    private const int NameMax = 99;
    private const int NoteMax = 50;
    private const int ReferenceMax = 35;

    /// <summary>Whether the text looks like somebody@bank.</summary>
    public static bool IsUpiId(ReadOnlySpan<char> text)
    {
        int at = text.IndexOf('@');
        if (at < 2 || text.Length > 255 || text.Length - at - 1 < 2) return false;
        foreach (char letter in text[..at])
            if (!char.IsAsciiLetterOrDigit(letter) && letter is not ('.' or '-' or '_'))
                return false;
        foreach (char letter in text[(at + 1)..])
            if (!char.IsAsciiLetterOrDigit(letter) && letter is not ('.' or '-')) return false;
        return true;
    }

    /// <summary>A link that asks for an amount.</summary>
    /// <param name="upiId">Where the money goes; see <see cref="IsUpiId"/>.</param>
    /// <param name="payee">The shop's name, cut to 99 characters once escaped.</param>
    /// <param name="amountPaise">Above 0.</param>
    /// <param name="note">What the payer reads, cut to 50 characters likewise.</param>
    /// <param name="reference">Comes back with the payment; letters and digits, at most 35, are
    /// kept.</param>
    public static string For(
        string upiId, string payee, long amountPaise, string note, string? reference)
    {
        StringBuilder link = new("upi://pay?pa=", 192);
        link.Append(upiId).Append("&pn=").Append(Escaped(payee, NameMax));
        link.Append(
            CultureInfo.InvariantCulture, $"&am={amountPaise / 100}.{amountPaise % 100:00}");
        link.Append("&cu=INR&tn=").Append(Escaped(note, NoteMax));
        if (string.IsNullOrEmpty(reference)) return link.ToString();
        link.Append("&tr=");
        int kept = 0;
        foreach (char letter in reference)
            if (char.IsAsciiLetterOrDigit(letter) && kept++ < ReferenceMax) link.Append(letter);
        return link.ToString();
    }

    /// <summary>Escapes as many of the text's characters as fit; an Indian letter takes nine.
    /// </summary>
    private static string Escaped(string text, int max)
    {
        StringBuilder escaped = new(max);
        TextElementEnumerator clusters = StringInfo.GetTextElementEnumerator(text);
        while (clusters.MoveNext())
        {
            string next = Uri.EscapeDataString(clusters.GetTextElement());
            if (escaped.Length + next.Length > max) break;
            escaped.Append(next);
        }
        const string space = "%20";
        string whole = escaped.ToString();
        return whole.EndsWith(space, StringComparison.Ordinal) ? whole[..^space.Length] : whole;
    }
}
