using ConverseErp.Contracts;

namespace ConverseErp.Ledger.Importing;

/// <summary>Finds whom the rows of a file without ids mean: by name and phone, by the phone with a
/// longer or shorter name, by the name alone. Money hangs on it: where two may be meant, the row is
/// not taken, and the same file again finds the same people.</summary>
internal sealed class PartyNaming
{
    private readonly ILookup<(PartyKind, string), KnownParty> _byName;
    private readonly ILookup<(PartyKind, string), KnownParty> _byPhone;
    private readonly IReadOnlyList<PartyRow> _rows;
    private readonly (KnownParty? Known, ImportRow? Fault)[] _found;
    private readonly HashSet<PartyId> _taken = [];

    private PartyNaming(IReadOnlyList<KnownParty> known, IReadOnlyList<PartyRow> rows)
    {
        _byName = known.ToLookup(p => (p.Kind, PartyRow.NameKey(p.Name)));
        _byPhone = known.Where(p => p.Phone is not null).ToLookup(p => (p.Kind, p.Phone!));
        _rows = rows;
        _found = new (KnownParty?, ImportRow?)[rows.Count];
    }

    /// <param name="rows">Each key once.</param>
    /// <returns>Row by row: the party, nobody for a new one, or why it is not clear.</returns>
    public static (KnownParty? Known, ImportRow? Fault)[] Find(
        IReadOnlyList<KnownParty> known, IReadOnlyList<PartyRow> rows)
    {
        PartyNaming naming = new(known, rows);
        naming.TakeBy(row => row.Phone is null ? []
            : naming._byName[Name(row)].Where(p => p.Phone == row.Phone));
        naming.TakeByPhone();
        // Another phone is another person.
        naming.TakeBy(row => naming._byName[Name(row)].Where(
            p => row.Phone is null || p.Phone is null));
        return naming._found;
    }

    private bool IsOpen(int row) => _found[row] is (null, null);

    // Who could be meant by two rows of the file is meant by none.
    private void TakeBy(Func<PartyRow, IEnumerable<KnownParty>> way)
    {
        KnownParty[][] candidates = [.. _rows.Select((row, i) => IsOpen(i)
            ? way(row).Where(p => !_taken.Contains(p.Id)).ToArray()
            : [])];
        Dictionary<PartyId, int> wanted = [];
        foreach (KnownParty party in candidates.SelectMany(c => c))
            wanted[party.Id] = wanted.GetValueOrDefault(party.Id) + 1;
        for (int i = 0; i < _rows.Count; i++)
        {
            if (candidates[i].Length == 0) continue;
            if (candidates[i] is [var one] && wanted[one.Id] == 1) Take(i, one);
            else _found[i] = (null, Unclear(_rows[i]));
        }
    }

    // The same person under a longer or shorter name. Families share a phone, and whoever is in
    // the file by name is that row's; but another name alone takes nobody's khata over.
    private void TakeByPhone()
    {
        HashSet<(PartyKind, string)> names = [.. _rows.Select(Name)];
        Dictionary<(PartyKind, string), int> users = [];
        foreach (PartyRow row in _rows.Where(r => r.Phone is not null))
            users[(row.Kind, row.Phone!)] = users.GetValueOrDefault((row.Kind, row.Phone!)) + 1;
        for (int i = 0; i < _rows.Count; i++)
        {
            if (!IsOpen(i) || _rows[i].Phone is not { } phone) continue;
            if (users[(_rows[i].Kind, phone)] == 1
                && _byPhone[(_rows[i].Kind, phone)].ToArray() is [var one]
                && !names.Contains((one.Kind, PartyRow.NameKey(one.Name))))
            {
                if (NameForms.AreOfOne(one.Name, _rows[i].Name)) Take(i, one);
                else _found[i] = (null, PhoneKnown(_rows[i]));
            }
        }
    }

    public static ImportRow PhoneKnown(PartyRow row) => new(row.Line, PartyFaults.PhoneKnown,
        $"The phone of {row.Name} is that of somebody with another name in the book; give "
        + "another phone, or the name that is there.");

    private void Take(int row, KnownParty party)
    {
        _found[row] = (party, null);
        _taken.Add(party.Id);
    }

    private static (PartyKind Kind, string Key) Name(PartyRow row) =>
        (row.Kind, PartyRow.NameKey(row.Name));

    private static ImportRow Unclear(PartyRow row) => new(row.Line, PartyFaults.Unclear,
        $"{row.Name} may be one of several people; give the phone, or a column id.");
}
