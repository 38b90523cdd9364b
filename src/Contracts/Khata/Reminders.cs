namespace ConverseErp.Contracts;

/// <summary>The shop wants to remind somebody of dues.</summary>
/// <param name="Reminder">Names it: told twice, it is one.</param>
public sealed record RemindParty(
    Guid Reminder, ChatReference Chat, PartyId Party, DateTimeOffset SaidAt) : ILaneMessage
{
    /// <summary>The product is to send it; false: the shop gets the words and a link, and may
    /// still want it sent, as the same reminder.</summary>
    public bool Sends { get; init; }

    /// <summary>It was put off and comes again by itself: what was answered before is not
    /// answered once more.</summary>
    public bool Waited { get; init; }

    /// <summary>Everybody who was wanted to be reminded at once; null: one alone. Of many only what
    /// went otherwise is answered.</summary>
    public Guid? Batch { get; init; }

    public static string Name => "ledger.remind-party.v1";

    public static LaneAddress Address => LaneAddress.Ledger;
}

/// <summary>A reminder that was allowed is on its way to the customer.</summary>
public sealed record ReminderSent(Guid Reminder, PartyId Party, DateTimeOffset At) : ILaneMessage
{
    public static string Name => "ledger.reminder-sent.v1";

    public static LaneAddress Address => LaneAddress.Ledger;
}

/// <summary>When nobody is to be reminded, and how often one may be.</summary>
public sealed record SetReminderRule(
    Guid Change, ChatReference Chat, ReminderRule Rule, DateTimeOffset SaidAt) : ILaneMessage
{
    public static string Name => "ledger.set-reminder-rule.v1";

    public static LaneAddress Address => LaneAddress.Ledger;
}

/// <summary>Somebody may be reminded now, or why not.</summary>
/// <param name="Hold">None: now.</param>
/// <param name="Next">When it may be, where that is known. Held by quiet hours it is asked again
/// by itself then.</param>
/// <param name="Contact">How they are reached; null when they are not.</param>
public sealed record ReminderAnswered(
    Guid Reminder, ChatReference Chat, PartyId Party, string? PartyName, Money Balance,
    ReminderHold Hold, DateTimeOffset? Next, PartyContact? Contact) : ILaneMessage
{
    /// <summary>What they are reminded of, where some of the balance is promised for a later
    /// day; null: of the balance.</summary>
    public Money? Asked { get; init; }

    /// <summary>The day that holds it back; null mostly.</summary>
    public DateOnly? PromisedOn { get; init; }

    /// <summary>It was to be sent by the product.</summary>
    public bool Sends { get; init; }

    /// <inheritdoc cref="RemindParty.Batch"/>
    public Guid? Batch { get; init; }

    /// <summary>When this very reminder was sent before; null: it was not.</summary>
    public DateTimeOffset? SentAt { get; init; }

    public static string Name => "conversations.reminder-answered.v1";

    public static LaneAddress Address => LaneAddress.Conversations;
}

/// <summary>The rule holds from now on, or was refused.</summary>
public sealed record ReminderRuleAnswered(
    Guid Change, ChatReference Chat, ReminderRule Rule, Refusal? Refusal) : ILaneMessage
{
    public static string Name => "conversations.reminder-rule-answered.v1";

    public static LaneAddress Address => LaneAddress.Conversations;
}

/// <summary>Quiet hours of the shop's own clock, and how often one person is reminded.</summary>
/// <param name="QuietFrom">Nobody is reminded from then.</param>
/// <param name="QuietUntil">Until then; the same as from: there are no quiet hours.</param>
/// <param name="PerWeek">0 to 7 in any seven days; 0: nobody is reminded.</param>
public sealed record ReminderRule(TimeOnly QuietFrom, TimeOnly QuietUntil, int PerWeek)
{
    public static readonly ReminderRule Usual = new(new TimeOnly(21, 0), new TimeOnly(9, 0), 2);
}

/// <summary>Why somebody is not reminded, in precedence order.</summary>
public enum ReminderHold
{
    None,

    NothingDue,

    /// <summary>They say that it is paid, and the shop has not answered.</summary>
    Claimed,

    /// <summary>They say that a line is wrong, and the shop has not answered.</summary>
    Disputed,

    /// <summary>They promised a day that is not past.</summary>
    Promised,

    /// <summary>They were reminded often enough this week.</summary>
    Often,

    /// <summary>It is too late or too early in the day.</summary>
    QuietHours,

    /// <summary>WhatsApp works badly, so what nobody waits for is not sent; it goes by itself when
    /// that is over.</summary>
    WhatsAppSlow,
}
