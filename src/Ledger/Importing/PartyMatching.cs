using ConverseErp.Contracts;

namespace ConverseErp.Ledger.Importing;

/// <summary>A party that is in the book already.</summary>
/// <param name="Key">Of its code.</param>
internal sealed record KnownParty(
    PartyId Id, string? Key, PartyKind Kind, string? PhoneHash, string? Bsuid,
    long OpeningPaise)
{
    public string? Code { get; init; }

    public string Name { get; init; } = "";

    public string? Phone { get; init; }

    public string? Gstin { get; init; }

    public string? StateCode { get; init; }

    public string? Address { get; init; }

    public long? CreditLimitPaise { get; init; }

    /// <summary>JSON of the columns that we do not know.</summary>
    public string Attributes { get; init; } = "{}";

    public bool Active { get; init; } = true;

    public BuyerStanding Standing { get; init; }
}

/// <summary>Finds the party that a row means: by its code first, then, for a party that came
/// by chat and has no code yet, by kind, phone and name.</summary>
internal sealed class PartyMatching
{
    private readonly Dictionary<string, KnownParty> _byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<(PartyKind, string), List<KnownParty>> _byPhone = [];

    public void Add(KnownParty party)
    {
        if (party.Key is not null)
        {
            _byKey[party.Key] = party;
        }
        else if (party.PhoneHash is not null)
        {
            (PartyKind, string) phone = (party.Kind, party.PhoneHash);
            if (!_byPhone.TryGetValue(phone, out List<KnownParty>? same))
                _byPhone[phone] = same = [];
            same.Add(party);
        }
    }

    /// <returns>Nobody when the party is new; a fault when the phone is that of somebody with
    /// another name. Two rows never get the same one.</returns>
    public (KnownParty? Known, ImportRow? Fault) Take(PartyRow row, string? phoneHash)
    {
        if (_byKey.Remove(row.Key, out KnownParty? known)) return (known, null);
        // A family shares a phone: several candidates are nobody.
        if (phoneHash is null
            || !_byPhone.TryGetValue((row.Kind, phoneHash), out List<KnownParty>? same)
            || same.Count != 1)
            return (null, null);
        if (!NameForms.AreOfOne(same[0].Name, row.Name))
            return (null, PartyNaming.PhoneKnown(row));
        _byPhone.Remove((row.Kind, phoneHash));
        return (same[0], null);
    }
}
