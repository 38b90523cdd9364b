using ConverseErp.Contracts;
using ConverseErp.Ledger.Noting;
using ConverseErp.Ledger.Paying;

namespace ConverseErp.Ledger.Limiting;

/// <summary>Refusals of credit limits beside those of amounts. Codes are permanent.</summary>
public static class LimitRefusals
{
    public static readonly Refusal ChangedSince = new(
        "limit-changed-since", "The credit limit has been changed again since.");
}

/// <summary>Decides credit limits and their undoing. Changes nothing.</summary>
internal static class LimitDecision
{
    private static readonly Money LimitMax = Money.FromRupees(1_000_000_000L);

    public static Answer<BookedLimit> Decide(SetCreditLimit command, ShopKhata khata,
        IReadOnlyDictionary<Guid, BookedLimit> limits)
    {
        if (limits.ContainsKey(command.Posting)) return MemoRefusals.Repeated;
        if (khata.Party(command.Party) is not { } party) return MemoRefusals.PartyUnknown;
        return command.Limit is { } limit && (limit < Money.Zero || limit > LimitMax)
            ? MemoRefusals.AmountOutOfRange
            : new BookedLimit(command.Posting, command.Party, party.CreditLimit, command.Limit,
                Undone: false);
    }

    public static Answer<BookedLimit> Decide(UndoCreditLimit command, ShopKhata khata,
        IReadOnlyDictionary<Guid, BookedLimit> limits)
    {
        if (!limits.TryGetValue(command.Posting, out BookedLimit? limit))
            return MemoRefusals.Unknown;
        if (limit.Undone) return MemoRefusals.AlreadyUndone;
        return khata.Party(limit.Party)?.CreditLimit == limit.After
            ? limit with { Undone = true }
            : LimitRefusals.ChangedSince;
    }
}

/// <summary>Decides one shop's credit limits in order and writes them.</summary>
internal sealed class LimitWriter(ITenantStatements writes, ShopKhata khata,
    Dictionary<Guid, BookedLimit> limits, DateTimeOffset now)
{
    /// <summary>The caches of parties must forget this shop.</summary>
    public bool Changed { get; private set; }

    public CreditLimitAnswered Set(SetCreditLimit command)
    {
        Answer<BookedLimit> answer = LimitDecision.Decide(command, khata, limits);
        if (answer.Fact is { } limit)
        {
            LimitStore.Add(writes, limit, command.SaidAt, now);
            Hold(limit, limit.After);
        }

        return Answered(command.Posting, command.Chat, command.Party, answer.Refusal) with
        {
            Before = answer.Fact?.Before,
        };
    }

    /// <param name="undo">Names the taking back.</param>
    public CreditLimitAnswered Undo(UndoCreditLimit command, Guid undo)
    {
        Answer<BookedLimit> answer = LimitDecision.Decide(command, khata, limits);
        if (answer.Fact is { } limit)
        {
            LimitStore.Undo(writes, limit, undo, now);
            Hold(limit, limit.Before);
        }

        PartyId party = limits.GetValueOrDefault(command.Posting)?.Party ?? default;
        return Answered(command.Posting, command.Chat, party, answer.Refusal) with
        {
            Undone = answer.Accepted,
            Before = answer.Fact?.After,
        };
    }

    private void Hold(BookedLimit limit, Money? now)
    {
        limits[limit.Change] = limit;
        khata.Limit(limit.Party, now);
        Changed = true;
    }

    private CreditLimitAnswered Answered(
        Guid posting, ChatReference chat, PartyId party, Refusal? refusal) => new(
            posting, chat, party, khata.Party(party)?.Name, Undone: false,
            khata.Party(party)?.CreditLimit, khata.Balance(party), refusal);
}
