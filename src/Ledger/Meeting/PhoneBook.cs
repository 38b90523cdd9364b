using ConverseErp.Contracts;

namespace ConverseErp.Ledger.Meeting;

/// <summary>Whose some phones are, as one transaction knows it: the number says who may see a
/// khata, so nobody takes over another's.</summary>
internal sealed class PhoneBook
{
    private readonly Dictionary<string, HashSet<PartyId>> _owners = new(StringComparer.Ordinal);

    /// <param name="phone">E.164.</param>
    /// <param name="party">Whoever is reached there.</param>
    public void Put(string phone, PartyId party)
    {
        if (!_owners.TryGetValue(phone, out HashSet<PartyId>? owners))
            _owners[phone] = owners = [];
        owners.Add(party);
    }

    /// <summary>The number is reached by nobody else than this party.</summary>
    public bool IsFree(string phone, PartyId party) =>
        !_owners.TryGetValue(phone, out HashSet<PartyId>? owners)
        || owners.All(owner => owner == party);

    /// <summary>The party is reached there and nowhere else.</summary>
    public void Move(string phone, PartyId party)
    {
        foreach (HashSet<PartyId> owners in _owners.Values) owners.Remove(party);
        Put(phone, party);
    }
}
