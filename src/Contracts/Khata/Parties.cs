namespace ConverseErp.Contracts;

/// <summary>A person or firm to be known to the shop.</summary>
/// <param name="NewName">Set: this party is new and opens a khata under this name.</param>
/// <param name="Phone">In any usual form; null leaves it unknown or as it is.</param>
public sealed record NamedParty(PartyId Party, string? NewName, string? Phone);

/// <summary>Keep people from contact cards: new ones, and new numbers of known ones.</summary>
/// <param name="Kind">What the new ones are.</param>
public sealed record SaveParties(
    Guid Posting, ChatReference Chat, PartyKind Kind, IReadOnlyList<NamedParty> Parties,
    DateTimeOffset SaidAt) : ILaneMessage
{
    public static string Name => "ledger.save-parties.v1";

    public static LaneAddress Address => LaneAddress.Ledger;
}

/// <summary>One of them as it stands in the books now.</summary>
/// <param name="Phone">E.164; null when none is known.</param>
public sealed record SavedParty(PartyId Party, string PartyName, string? Phone, bool Opened);

/// <summary>People are known now, or not.</summary>
/// <param name="Refusal">Set when nobody was kept.</param>
public sealed record PartiesSaved(
    Guid Posting, ChatReference Chat, PartyKind Kind, IReadOnlyList<SavedParty> Parties,
    Refusal? Refusal) : ILaneMessage
{
    public static string Name => "conversations.parties-saved.v1";

    public static LaneAddress Address => LaneAddress.Conversations;
}
