using ConverseErp.Contracts;
using ConverseErp.Ledger.Booking;
using ConverseErp.Ledger.Importing;
using ConverseErp.Ledger.Paying;

namespace ConverseErp.Ledger.Meeting;

/// <summary>Keeps people from contact cards and new numbers of known ones: all of a message, or
/// none of them.</summary>
internal sealed class PartyWriter(
    ITenantStatements writes, KhataBooking booking, ShopKhata khata, PhoneBook phones)
{
    private const int NameMax = 100;

    /// <summary>Somebody is known now: the caches of parties must forget this shop.</summary>
    public bool Changed { get; private set; }

    public PartiesSaved Save(SaveParties command)
    {
        List<SavedParty> saved = [];
        foreach (NamedParty party in command.Parties)
        {
            Answer<SavedParty> answer = Decide(party);
            if (answer.Refusal is { } refusal)
                return new PartiesSaved(
                    command.Posting, command.Chat, command.Kind, [], refusal);
            saved.Add(answer.Fact!);
        }

        foreach (SavedParty party in saved)
        {
            if (party.Opened)
            {
                booking.AddParty(
                    writes, party.Party, command.Kind, party.PartyName, party.Phone, null);
                khata.Open(party.Party, party.PartyName);
            }
            else
            {
                Move(khata.Party(party.Party)!, party.Phone!);
            }

            if (party.Phone is { } phone) phones.Move(phone, party.Party);
        }

        Changed |= saved.Count > 0;
        return new PartiesSaved(command.Posting, command.Chat, command.Kind, saved, null);
    }

    // Another number in place of a known one is mostly another account: whoever goes on writing
    // from the old one is not known by that account's id either.
    private void Move(PartyAtBooking party, string phone)
    {
        string? bsuid = party.Phone is { } old && old != phone ? null : party.Bsuid;
        booking.ChangePhone(writes, party.Party, phone, bsuid);
        khata.Reach(party.Party, phone, bsuid);
    }

    private Answer<SavedParty> Decide(NamedParty party)
    {
        string? phone = party.Phone is null ? null : IndianPhone.Normalise(party.Phone);
        if (party.Phone is not null && phone is null) return PartyRefusals.PhoneInvalid;
        if (phone is not null && !phones.IsFree(phone, party.Party))
            return PartyRefusals.PhoneTaken;
        if (khata.Party(party.Party) is { } known)
        {
            return phone is null
                ? PartyRefusals.PhoneInvalid
                : new SavedParty(party.Party, known.Name, phone, Opened: false);
        }

        if (party.NewName is not { } name) return PartyRefusals.Unknown;
        return name.Trim() is { Length: >= 1 and <= NameMax } said && said.Any(char.IsLetter)
            ? new SavedParty(party.Party, said, phone, Opened: true)
            : PartyRefusals.NameInvalid;
    }
}
