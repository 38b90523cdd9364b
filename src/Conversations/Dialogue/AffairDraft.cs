using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Dialogue;

/// <summary>One of <see cref="Understanding.OwnAffairs"/> that changes the books, in the making.
/// </summary>
/// <param name="Affair">Which one.</param>
/// <param name="Amount">Null: not said yet, or there is none.</param>
/// <param name="Mode">How the money moves; null: not said.</param>
internal sealed record AffairDraft(string Affair, Money? Amount, PaymentMode? Mode)
{
    /// <summary>Whose khata or limit; null while that is asked, and for the shop's own money.
    /// </summary>
    public PartyId? Party { get; init; }

    /// <summary>A name that has no khata.</summary>
    public string? NewName { get; init; }

    /// <summary>The words that left a doubt about the party.</summary>
    public string? PartySaid { get; init; }

    /// <summary>A relation in place of a name ("bhabhi ji").</summary>
    public string? Called { get; init; }

    /// <summary>The balance that is settled, as it is shown.</summary>
    public Money? Shown { get; init; }

    /// <summary>Of a balance that is settled: the party pays, not the shop.</summary>
    public bool Received { get; init; }

    /// <summary>A limit is lifted: there is no amount.</summary>
    public bool Lifts { get; init; }

    /// <summary>The day that it is about; null: today.</summary>
    public DateOnly? On { get; init; }
}
