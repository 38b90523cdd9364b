using System.Globalization;
using System.Text;
using ConverseErp.Contracts;

namespace ConverseErp.Ledger.Disputing;

/// <summary>A line of a khata as a dispute sees it.</summary>
/// <param name="Kind">The entry's kind: sale, khata, opening …</param>
/// <param name="Left">What it still adds to the khata.</param>
internal sealed record KhataEntry(
    Guid Posting, PartyId Party, string Kind, DateTimeOffset At, Money Left);

/// <summary>A dispute as it is kept.</summary>
/// <param name="Accepted">Null: nobody has answered.</param>
/// <param name="Answer">The shop's word.</param>
internal sealed record KeptDispute(
    Guid Dispute, KhataEntry Line, Money Amount, string Word, string? BillNumber,
    DateTimeOffset SaidAt, bool? Accepted, string? Answer)
{
    /// <summary>The shop has not said no, and the line stands.</summary>
    public bool IsOpen => Accepted != false && Line.Left > Money.Zero;

    public DisputedLine Told =>
        new(Line.Posting, Line.Kind, Line.At, Amount, BillNumber);
}

/// <summary>How an accepted line goes.</summary>
internal enum DisputeRemedy
{
    /// <summary>By a contra entry here.</summary>
    Contra,

    /// <summary>The bill is taken back by the room that wrote it: cancelled, or credited once
    /// its month is filed.</summary>
    Bill,

    /// <summary>The debit note is taken back there.</summary>
    Note,
}

/// <summary>Decides disputes and their answers. Changes nothing.</summary>
internal static class DisputeDecision
{
    /// <summary>Asked about more lines at once, an owner answers none.</summary>
    public const int OpenMax = 5;

    public const int WordMax = 200;

    /// <summary>Money that moved is a claim's matter, and what was taken back is over.</summary>
    private static readonly string[] NotDisputed = ["payment", "undo"];

    /// <summary>The same line of the same shop and party is disputed once.</summary>
    public static Guid Id(BusinessId business, PartyId party, Guid posting) =>
        Booking.NamedId.Of($"dispute\n{business.Value}\n{party.Value}\n{posting}");

    /// <summary>The dispute as it is kept; no fact and no refusal where the shop knows of it
    /// already.</summary>
    /// <param name="line">The line, as far as it is the party's.</param>
    /// <param name="known">The same line's dispute.</param>
    /// <param name="open">How many of the party's wait.</param>
    public static (KeptDispute? Dispute, Refusal? Refusal) Open(
        BusinessId business, DisputeLine command, KhataEntry? line, KeptDispute? known, int open)
    {
        if (line is null || line.Party != command.Party || line.Left <= Money.Zero
            || NotDisputed.Contains(line.Kind))
            return (null, DisputeRefusals.LineUnknown);
        if (known is { Accepted: false }) return (null, DisputeRefusals.AnsweredBefore);
        if (known is not null) return (null, null);
        string word = Word(command.Word) ?? "";
        if (word.Length == 0) return (null, DisputeRefusals.WordMissing);
        if (open >= OpenMax) return (null, DisputeRefusals.TooMany);
        return (new KeptDispute(
            Id(business, command.Party, command.Posting), line, line.Left, word,
            command.BillNumber, command.SaidAt, null, null), null);
    }

    /// <summary>Why an answer changes nothing; null when it counts. A yes to a bill may be said
    /// again: perhaps the bill could not be taken back the first time.</summary>
    public static Refusal? Refuses(KeptDispute? dispute, bool accepted) => dispute switch
    {
        null => DisputeRefusals.Unknown,
        { Accepted: true, IsOpen: true } when accepted => null,
        { Accepted: not null } or { IsOpen: false } => DisputeRefusals.AlreadyDecided,
        _ => null,
    };

    public static DisputeRemedy Remedy(KhataEntry line) => line.Kind switch
    {
        "sale" => DisputeRemedy.Bill,
        "debit-note" => DisputeRemedy.Note,
        _ => DisputeRemedy.Contra,
    };

    /// <summary>One line of at most so many characters, without signs that steer a terminal or
    /// the direction of text; null when nothing is left.</summary>
    public static string? Word(string? said)
    {
        if (said is null) return null;
        string plain = string.Concat(said.EnumerateRunes()
            .Where(r => Rune.IsControl(r) || IsJoiner(r)
                || Rune.GetUnicodeCategory(r) != UnicodeCategory.Format)
            .Select(r => Rune.IsControl(r) ? " " : r.ToString())).Trim();
        if (plain.Length > WordMax)
            plain = plain[..(char.IsHighSurrogate(plain[WordMax - 1]) ? WordMax - 1 : WordMax)];
        return plain.Length == 0 ? null : plain;
    }

    // Indian letters and family emoji are joined by these.
    private static bool IsJoiner(Rune rune) => rune.Value is 0x200C or 0x200D;
}
