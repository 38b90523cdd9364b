using System.Globalization;
using System.Text;

namespace ConverseErp.Invoicing.Upi;

/// <summary>Links that open a UPI app with everything filled in.</summary>
/// <remarks>Parameters as in NPCI's UPI linking specification 1.6: pa, pn, am, cu, tn, tr.
/// </remarks>
public static class UpiLink
{
    private const int NameMax = 40;
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
    /// <param name="payee">The shop's name, cut to 40 characters.</param>
    /// <param name="amountPaise">Above 0.</param>
    /// <param name="note">What the payer reads, cut to 50 characters.</param>
    /// <param name="reference">Comes back with the payment; letters and digits, at most 35, are
    /// kept.</param>
    public static string For(
        string upiId, string payee, long amountPaise, string note, string? reference)
    {
        StringBuilder link = new("upi://pay?pa=", 192);
        link.Append(upiId).Append("&pn=").Append(Escaped(payee, NameMax));
        link.Append(CultureInfo.InvariantCulture, $"&am={amountPaise / 100}.{amountPaise % 100:00}");
        link.Append("&cu=INR&tn=").Append(Escaped(note, NoteMax));
        if (string.IsNullOrEmpty(reference)) return link.ToString();
        link.Append("&tr=");
        int kept = 0;
        foreach (char letter in reference)
            if (char.IsAsciiLetterOrDigit(letter) && kept++ < ReferenceMax) link.Append(letter);
        return link.ToString();
    }

    private static string Escaped(string text, int max)
    {
        StringInfo clusters = new(text);
        if (text.Length > max && clusters.LengthInTextElements > 0)
            text = clusters.SubstringByTextElements(0, Math.Min(max, clusters.LengthInTextElements));
        return Uri.EscapeDataString(text);
    }
}
