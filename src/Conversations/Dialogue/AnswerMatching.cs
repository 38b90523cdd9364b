using System.Globalization;
using System.Text;
using ConverseErp.Contracts;
using ConverseErp.Conversations.Replies;

namespace ConverseErp.Conversations.Dialogue;

/// <summary>Which option of an open question was meant: tapped, numbered or typed.</summary>
internal static class AnswerMatching
{
    /// <summary>The option, or null when the message is no answer to the question.</summary>
    public static Option? Find(Question question, ChatReceived message, string intent)
    {
        IReadOnlyList<Option> options = question.Options;
        if (message.ReplyId is { } tapped)
            return options.FirstOrDefault(o => o.Value == tapped);
        string text = Plain(message.Text ?? "");
        if (text.Length is 0 or > 60) return null;
        if (ByNumber(options, text) is { } numbered) return numbered;
        if (options.FirstOrDefault(o => Plain(o.Label) == text) is { } same) return same;

        // "haan" takes the first answer only where it can mean that; "nahi" never chooses a
        // product or a person, however the options are listed.
        bool yesNo = question.Kind is Questions.Confirm or Questions.Claim or Questions.Accept
            or Questions.PaymentConfirm or Questions.OpenKhata or Questions.AmendConfirm
            or Questions.ExpenseConfirm or Questions.Meant or Questions.TakeBack
            or Questions.Import or Questions.Broadcast or Questions.Offer
            or Questions.Dispute or Questions.Approve or Questions.Access
            or Questions.AffairSure or Questions.SendReminder;
        // Where the first answer is a yes, "haan" is one in every language of the question.
        yesNo |= options is [{ Value: SayYes }, ..];
        if (yesNo && intent == "yes" && options.Count > 0) return options[0];
        if (IsNo(intent)) return options.FirstOrDefault(o => Means(o, Leave, OrderSteps.Declined));
        string[] words = AnswerWords.Of(text);
        if (AnswerWords.Asks(message.Text, words)) return null;
        if (AnswerWords.RefusesCredit(words))
            return options.FirstOrDefault(o => Means(o, Leave, OrderSteps.Declined));
        return AnswerWords.Refuses(words) ? null
            : ByWords(question, words) ?? ByPaying(options, words);
    }

    /// <summary>The option that leaves everything as it is.</summary>
    public const string Leave = "leave";

    /// <summary>The option that does what is asked about.</summary>
    public const string SayYes = "yes";

    /// <summary>The two answers to "is that right?".</summary>
    public static Option[] YesNo(Phrases phrases) =>
        [new(SayYes, phrases.Yes), new(Leave, phrases.No)];

    /// <summary>"nahi", "rehne do", "cancel".</summary>
    public static bool IsNo(string intent) => intent is "no" or "order.cancel";

    /// <summary>A bare amount such as "62" or "₹62.50"; null when it is anything else.</summary>
    public static Money? Amount(string? text)
    {
        string digits = Plain(text ?? "").Replace("rs", "", StringComparison.Ordinal)
            .Replace("rupaye", "", StringComparison.Ordinal)
            .Replace("rupees", "", StringComparison.Ordinal)
            .Replace(",", "", StringComparison.Ordinal).Trim('₹', ' ', '/', '-', '.');
        return decimal.TryParse(
                digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture,
                out decimal rupees) && rupees is > 0 and < 10_000_000
            ? Money.FromRupees(rupees)
            : null;
    }

    private static readonly string[] Places =
    [
        "pehl", "pahl", "dus", "doos", "tis", "tees", "chauth", "first", "second", "third",
        "fourth", "fifth", "पहल", "पहिल", "दूस", "दुस", "तीस", "तिस", "चौथ", "ਪਹਿਲ", "ਦੂਜ", "ਤੀਜ",
    ];

    // "pehli wali", "first one".
    private static readonly string[] One =
        [" wala", " wali", " wale", " one", " वाला", " वाली", " वाले", " ਵਾਲਾ", " ਵਾਲੀ"];

    private static Option? ByNumber(IReadOnlyList<Option> options, string text)
    {
        string bare = text.Trim('.', ')', '(', ' ');
        foreach (string one in One)
        {
            // "5 wali" is the one that costs five, not the fifth.
            if (bare.EndsWith(one, StringComparison.Ordinal)
                && Places.Any(p => bare.StartsWith(p, StringComparison.Ordinal)))
                bare = bare[..^one.Length];
        }

        int place = Ordinals.PlaceOf(bare);
        if (place >= 0) return place < options.Count ? options[place] : null;
        return int.TryParse(bare, NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            && number >= 1 && number <= options.Count
                ? options[number - 1]
                : null;
    }

    // "cash" for "nakad", "haan udhaar" for "haan, udhaar".
    private static Option? ByPaying(IReadOnlyList<Option> options, string[] words) =>
        AnswerWords.Pays(words) is { } credit
            ? options.FirstOrDefault(
                o => Means(o, credit ? OrderSteps.Credit : OrderSteps.CashDown))
            : null;

    // An order's options carry the order, a claim's the claim: "order:cash:018f…".
    private static bool Means(Option option, params ReadOnlySpan<string> values)
    {
        string[] parts = option.Value.Split(':');
        return values.Contains(
            parts is ["order" or "claim" or "offer" or "dispute" or "approve" or "access",
                var what, _]
                ? what : option.Value);
    }

    // Words that stand in exactly one label choose it: "140 wali", "tailor". Where money hangs on
    // the answer nothing else may be said.
    private static Option? ByWords(Question question, string[] words)
    {
        const int NamingWordsMax = 3;
        bool names = question.Kind is Questions.Product or Questions.Party
            or Questions.PaymentParty or Questions.BalanceParty or Questions.RemindParty
            or Questions.AffairWhose or Questions.AffairOfWhom;
        Option[] fitting = [.. question.Options.Where(o =>
        {
            string[] label = AnswerWords.Of(Plain(o.Label));
            return names
                ? words.Any(w => w.Length > 1 && label.Contains(w, StringComparer.Ordinal))
                : AnswerWords.Keeps(words, label);
        })];
        return fitting.Length == 1 && words.Length <= NamingWordsMax ? fitting[0] : null;
    }

    private static string Plain(string text)
    {
        StringBuilder plain = new(text.Length);
        foreach (char c in text.Normalize(NormalizationForm.FormKC).ToLowerInvariant())
        {
            if (char.GetUnicodeCategory(c) is UnicodeCategory.Format) continue;
            plain.Append(c is '₹' || char.IsPunctuation(c) && c is not ('.' or ',') ? ' ' : c);
        }

        return plain.ToString().Trim();
    }
}
