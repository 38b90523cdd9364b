using System.Text;

namespace ConverseErp.Invoicing.Words;

/// <summary>Amounts in Indian English: lakh and crore.</summary>
public static class AmountInWords
{
    private static readonly string[] Small =
    [
        "Zero", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten",
        "Eleven", "Twelve", "Thirteen", "Fourteen", "Fifteen", "Sixteen", "Seventeen",
        "Eighteen", "Nineteen",
    ];

    private static readonly string[] Tens =
    [
        "", "", "Twenty", "Thirty", "Forty", "Fifty", "Sixty", "Seventy", "Eighty", "Ninety",
    ];

    /// <summary>"Rupees One Lakh Twenty Six Thousand Five Hundred and Fifty Paise Only".</summary>
    /// <param name="paise">Any amount; below zero it begins with "Minus".</param>
    public static string Of(long paise)
    {
        ulong size = paise < 0 ? (ulong)-(paise + 1) + 1 : (ulong)paise;
        StringBuilder words = new(80);
        words.Append(paise < 0 ? "Minus Rupees" : "Rupees");
        Append(words, size / 100);
        if (size % 100 != 0)
        {
            words.Append(" and");
            Append(words, size % 100);
            words.Append(" Paise");
        }
        return words.Append(" Only").ToString();
    }

    private static void Append(StringBuilder words, ulong number)
    {
        if (number < 20)
        {
            words.Append(' ').Append(Small[number]);
            return;
        }
        if (number < 100)
        {
            words.Append(' ').Append(Tens[number / 10]);
            if (number % 10 != 0) words.Append(' ').Append(Small[number % 10]);
            return;
        }
        (ulong unit, string name) = number switch
        {
            >= 10_000_000 => (10_000_000ul, " Crore"),
            >= 100_000 => (100_000ul, " Lakh"),
            >= 1_000 => (1_000ul, " Thousand"),
            _ => (100ul, " Hundred"),
        };
        Append(words, number / unit);
        words.Append(name);
        if (number % unit != 0) Append(words, number % unit);
    }
}
