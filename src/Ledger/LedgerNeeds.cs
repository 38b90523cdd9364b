using ConverseErp.Contracts;
using ConverseErp.Ledger.Importing;
using ConverseErp.Platform.Lanes;

namespace ConverseErp.Ledger;

/// <summary>What the messages of a batch are about: what is to be read and locked for them.
/// </summary>
internal sealed class LedgerNeeds
{
    public HashSet<PartyId> Parties { get; } = [];

    /// <summary>Numbers under which somebody is to be reached, E.164.</summary>
    public HashSet<string> Phones { get; } = new(StringComparer.Ordinal);

    public HashSet<Guid> Payments { get; } = [];

    public HashSet<Guid> Memos { get; } = [];

    public HashSet<Guid> Closes { get; } = [];

    public HashSet<Guid> Filings { get; } = [];

    public HashSet<Guid> Limits { get; } = [];

    public HashSet<Guid> Claims { get; } = [];

    /// <summary>Parties who say that they paid.</summary>
    public HashSet<Guid> Claimants { get; } = [];

    public HashSet<Guid> Disputes { get; } = [];

    /// <summary>Parties who dispute a line.</summary>
    public HashSet<Guid> Disputers { get; } = [];

    /// <summary>The lines that they dispute.</summary>
    public HashSet<Guid> DisputedLines { get; } = [];

    /// <summary>Who is to be reminded.</summary>
    public HashSet<Guid> Reminded { get; } = [];

    public HashSet<Guid> Reminders { get; } = [];

    public HashSet<Guid> Promises { get; } = [];

    /// <summary>Bills that payments are told to be for, or a day was promised for.</summary>
    public HashSet<OrderId> Bills { get; } = [];

    /// <summary>The drawers that are counted; null: today's.</summary>
    public HashSet<DateOnly> CountedDays { get; } = [];

    public bool CountsToday { get; private set; }

    /// <summary>Something is said of a day, or of a month: which are filed matters.</summary>
    public bool Dated { get; private set; }

    public static LedgerNeeds Of(IEnumerable<Delivery> messages)
    {
        LedgerNeeds needs = new();
        foreach (Delivery delivery in messages)
        {
            if (!needs.OfKhata(delivery) && !needs.OfWords(delivery)) needs.OfBooks(delivery);
        }

        return needs;
    }

    private bool OfKhata(Delivery delivery)
    {
        switch (delivery.Envelope.Type)
        {
            case var type when type == RecordPayment.Name:
                RecordPayment record = delivery.Message<RecordPayment>();
                Payments.Add(record.Payment);
                Parties.Add(record.Party);
                Dated |= record.On is not null;
                Bills.UnionWith((record.Bills ?? []).Select(b => b.Order));
                return true;
            case var type when type == SettleKhata.Name:
                SettleKhata settle = delivery.Message<SettleKhata>();
                Payments.Add(settle.Payment);
                Parties.Add(settle.Party);
                return true;
            case var type when type == UndoPayment.Name:
                Payments.Add(delivery.Message<UndoPayment>().Payment);
                return true;
            case var type when type == WriteMemo.Name:
                WriteMemo memo = delivery.Message<WriteMemo>();
                Memos.Add(memo.Memo);
                if (memo.Party is { } party) Parties.Add(party);
                Dated |= memo.On is not null;
                return true;
            case var type when type == UndoMemo.Name:
                Memos.Add(delivery.Message<UndoMemo>().Memo);
                return true;
            case var type when type == SaveParties.Name:
                IReadOnlyList<NamedParty> people = delivery.Message<SaveParties>().Parties;
                Parties.UnionWith(people.Select(p => p.Party));
                Phones.UnionWith(people.Select(p => p.Phone).OfType<string>()
                    .Select(IndianPhone.Normalise).OfType<string>());
                return true;
            default:
                return false;
        }
    }

    // What customers say, and what is said to them.
    private bool OfWords(Delivery delivery)
    {
        switch (delivery.Envelope.Type)
        {
            case var type when type == ClaimPayment.Name:
                PartyId claimant = delivery.Message<ClaimPayment>().Party;
                Parties.Add(claimant);
                Claimants.Add(claimant.Value);
                return true;
            case var type when type == DecideClaim.Name:
                DecideClaim decide = delivery.Message<DecideClaim>();
                Claims.Add(decide.Claim);
                Payments.Add(decide.Payment);
                return true;
            case var type when type == DisputeLine.Name:
                DisputeLine dispute = delivery.Message<DisputeLine>();
                Parties.Add(dispute.Party);
                Disputers.Add(dispute.Party.Value);
                DisputedLines.Add(dispute.Posting);
                return true;
            case var type when type == DecideDispute.Name:
                Disputes.Add(delivery.Message<DecideDispute>().Dispute);
                return true;
            case var type when type == RemindParty.Name:
                RemindParty remind = delivery.Message<RemindParty>();
                Parties.Add(remind.Party);
                Reminded.Add(remind.Party.Value);
                Reminders.Add(remind.Reminder);
                return true;
            case var type when type == PromiseDue.Name:
                PromiseDue promise = delivery.Message<PromiseDue>();
                Promises.Add(promise.Promise);
                Parties.Add(promise.Party);
                if (promise.Order is { } bill) Bills.Add(bill);
                return true;
            case var type when type == UndoPromise.Name:
                Promises.Add(delivery.Message<UndoPromise>().Promise);
                return true;
            case var type when type == SetReminderRule.Name || type == ReminderSent.Name:
                return true;
            default:
                return false;
        }
    }

    private void OfBooks(Delivery delivery)
    {
        switch (delivery.Envelope.Type)
        {
            case var type when type == CloseDay.Name:
                CloseDay close = delivery.Message<CloseDay>();
                Closes.Add(close.Close);
                if (close.Day is { } day) CountedDays.Add(day);
                else CountsToday = true;
                Dated |= close.Day is not null;
                break;
            case var type when type == UndoDayClose.Name:
                Closes.Add(delivery.Message<UndoDayClose>().Close);
                break;
            case var type when type == FileMonth.Name:
                Filings.Add(delivery.Message<FileMonth>().Filing);
                break;
            case var type when type == UndoFiling.Name:
                Filings.Add(delivery.Message<UndoFiling>().Filing);
                break;
            case var type when type == SetCreditLimit.Name:
                SetCreditLimit limit = delivery.Message<SetCreditLimit>();
                Limits.Add(limit.Posting);
                Parties.Add(limit.Party);
                break;
            case var type when type == UndoCreditLimit.Name:
                Limits.Add(delivery.Message<UndoCreditLimit>().Posting);
                break;
        }
    }
}
