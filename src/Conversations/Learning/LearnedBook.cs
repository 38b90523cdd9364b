using System.Globalization;
using System.Text;
using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Learning;

/// <summary>Words that answers have given a meaning in one shop.</summary>
/// <param name="Phrase">As it was said.</param>
/// <param name="Product">What it means, if goods.</param>
/// <param name="Party">Whom it means, if a person.</param>
/// <param name="Times">How often it was chosen without another choice in between.</param>
/// <param name="Certain">Taken without a question; else it only puts the choice first.</param>
internal sealed record LearnedWord(
    string Phrase, ProductId? Product, PartyId? Party, int Times, bool Certain);

/// <summary>All learned words of a shop.</summary>
/// <param name="Version">Grows with every change.</param>
internal sealed record LearnedBook(long Version, IReadOnlyList<LearnedWord> Words)
{
    /// <summary>After so many equal answers in a row a name that several goods share means the
    /// one that was always chosen.</summary>
    public const int UsualAfter = 3;

    public static readonly LearnedBook Empty = new(0, []);

    /// <summary>Whatever differs only in case, signs or spaces is the same phrase.</summary>
    public static string Plain(string said)
    {
        StringBuilder plain = new(said.Length);
        foreach (char c in said.Normalize(NormalizationForm.FormKC).ToLowerInvariant())
        {
            UnicodeCategory category = char.GetUnicodeCategory(c);
            if (category == UnicodeCategory.Format) continue;
            bool joins = char.IsLetterOrDigit(c) || category
                is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
            if (joins) plain.Append(c);
            else if (plain.Length > 0 && plain[^1] != ' ') plain.Append(' ');
        }

        return plain.ToString().Trim();
    }

    /// <summary>The goods that a phrase certainly means.</summary>
    public ProductId? Means(string? said)
    {
        if (said is null || Words.Count == 0) return null;
        string plain = Plain(said);
        return Words.FirstOrDefault(w =>
            w.Certain && w.Product is not null && Plain(w.Phrase) == plain)?.Product;
    }

    /// <summary>How often these goods were the answer.</summary>
    public int TimesOf(ProductId product) =>
        Words.Where(w => w.Product == product).Sum(w => w.Times);

    /// <summary>How often this person was the answer.</summary>
    public int TimesOf(PartyId party) => Words.Where(w => w.Party == party).Sum(w => w.Times);
}

/// <summary>What an answer teaches.</summary>
/// <param name="Certain">At once; else the goods become certain when they were chosen often
/// enough in a row, and people never do: a khata is not guessed.</param>
internal sealed record Lesson(string Said, ProductId? Product, PartyId? Party, bool Certain);
