using ConverseErp.Contracts;
using ConverseErp.Outbound.Channels;
using ConverseErp.Outbound.Limits;
using ConverseErp.Outbound.Merging;
using ConverseErp.Outbound.Templates;
using ConverseErp.Platform.Lanes;

namespace ConverseErp.Outbound.Sending;

/// <summary>One shop's messages of one batch: found or inserted, decided, and sent on their
/// way once all is committed.</summary>
internal sealed class TakeTurn
{
    private static readonly TimeSpan OverLimitWait = TimeSpan.FromMinutes(10);

    private readonly TakeServices _services;
    private readonly TakeReads _reads;
    private readonly DateTimeOffset _now;
    private readonly List<PastAttempt> _past = [];
    private readonly HashSet<string> _crowded = [];
    private bool _readsPast;
    private readonly List<(Shipment Shipment, IReadOnlyList<Delivery> Deliveries)> _messages = [];
    private readonly List<Shipment> _departing = [];
    private readonly List<Shipment> _done = [];
    private readonly List<(Shipment Known, Shipment Repeat)> _joining = [];
    private readonly HashSet<Guid> _leaving = [];
    private readonly List<(Shipment, Settlement)> _interrupted = [];
    private readonly Dictionary<string, DateTimeOffset> _putOff = [];
    private readonly List<Shipment> _unasked = [];

    /// <exception cref="System.Text.Json.JsonException">A delivery is not such a message.
    /// </exception>
    public TakeTurn(
        BusinessId business, IReadOnlyList<Delivery> deliveries, TakeServices services)
    {
        Business = business;
        _services = services;
        _now = services.Clock.GetUtcNow();
        _reads = new TakeReads(
            business, services.Personal, services.Media, services.Portfolios, services.Budgets,
            services.InFlight.Holder, _now);
        // The same message twice in one batch is one message with two deliveries.
        foreach (IGrouping<MessageId, Delivery> same in deliveries.GroupBy(
            d => d.Message<SendMessage>().Message))
        {
            _messages.Add((Make([.. same]), [.. same]));
        }
    }

    public BusinessId Business { get; }

    /// <summary>Round trip 1.</summary>
    public void Load(ITenantStatements reads)
    {
        HashSet<string> chats = [];
        foreach ((Shipment shipment, IReadOnlyList<Delivery> deliveries) in _messages)
        {
            shipment.Way = _services.Routes.Choose(shipment.Message, Route.Own, late: false);
            LineUp(shipment);
            if (!chats.Add(shipment.ChatKey)) _crowded.Add(shipment.ChatKey);
            _readsPast |= _services.Limits.IsUnsure(shipment, deliveries[0].Lane);
        }

        chats.Clear();
        foreach ((Shipment shipment, _) in _messages)
        {
            bool free = chats.Add(shipment.ChatKey) && !shipment.Follows;
            shipment.Begun = free && !_readsPast && shipment.Enclosure is null
                && shipment.Message.Template is null
                && shipment.Recipient.Length > 0 && IsOpen(shipment) && !Gathers(shipment)
                && MayLeave(shipment);
            shipment.As = Shape(shipment, MustBe.Any, windowOpen: true);
        }

        _reads.Compose(reads, [.. _messages.Select(m => m.Shipment)]);
        if (!_readsPast) return;
        PastAttempts.Read(
            reads, _services.InFlight.Holder, _services.Options.BackupNumber,
            _services.Limits.ReadFrom(Business, _now), _past);
    }

    /// <summary>Round trip 2: nothing, when all are new and can go at once.</summary>
    public void Decide(ITenantStatements writes)
    {
        if (_readsPast) _services.Limits.Learn(Business, _past, _now);
        List<Shipment> hold = [];
        List<Shipment> begin = [];
        List<Outcome> outcomes = [];
        HashSet<string> chats = [];
        foreach ((Shipment shipment, IReadOnlyList<Delivery> deliveries) in InOrder())
        {
            MessageRow row = _reads.Row(shipment);
            bool inserted = shipment.Begun;
            switch (Step(shipment, row, deliveries))
            {
                case Take.Join:
                    break;
                case Take.Drop:
                    _done.Add(shipment);
                    break;
                case Take.Settle:
                    Settlement after = Interruption(shipment, row);
                    outcomes.Add(new(shipment, after));
                    _done.Add(shipment);
                    _interrupted.Add((shipment, after));
                    break;
                case Take.Go:
                    Departure departure = Plan(shipment, row, chats);
                    Note(shipment, row, departure, hold, begin, outcomes);
                    break;
            }

            if (inserted && !shipment.Begun) Release(shipment);
        }

        if (hold.Count > 0)
            MessageSql.Hold(writes, hold, _services.InFlight.Holder, _now);
        if (begin.Count > 0)
        {
            // The rows are locked and held by now, so every one of them begins.
            MessageSql.Begin(
                writes, begin, _services.InFlight.Holder, _now, static _ => { });
        }

        foreach (IGrouping<string, Shipment> some in _unasked.GroupBy(s => s.Number))
        {
            _services.Portfolios.Wrote(
                writes, some.Key, [.. some.Select(s => s.RecipientHash)], _now);
        }

        if (outcomes.Count > 0)
            MessageSql.Record(writes, outcomes, _services.Personal, _now);
    }

    /// <summary>Nothing was committed.</summary>
    public void LetGo()
    {
        foreach ((Shipment shipment, _) in _messages) Release(shipment);
    }

    /// <summary>All is committed.</summary>
    public void Depart(Courier courier)
    {
        foreach ((Shipment shipment, Settlement after) in _interrupted)
            OutboundLog.Tell(_services.Log, shipment, after);
        foreach (Shipment shipment in _done) shipment.Acknowledge();
        foreach ((Shipment known, Shipment repeat) in _joining) known.JoinAll(repeat);
        foreach (Shipment shipment in _departing) _services.InFlight.Add(shipment);
        foreach (Shipment shipment in _departing) courier.Start(shipment);
    }

    private Take Step(
        Shipment shipment, MessageRow row, IReadOnlyList<Delivery> deliveries)
    {
        shipment.Attempt = row.Attempt;
        shipment.Tries = row.Tries;
        shipment.MustBe = row.MustBe;
        shipment.From = row.From;
        shipment.Returned = row.State == SendState.Waiting;
        bool inHand = _services.InFlight.Find(
            Business, shipment.Message.Message, row.Attempt, out Shipment? known);
        bool due = _reads.WaitingOf(shipment) is { } waiting
            && deliveries.Any(d => d.Id.Value == waiting.Copy);
        Take step = Taking.Decide(
            row.State, row.Holder == _services.InFlight.Holder, inHand, due);
        if (step == Take.Join) _joining.Add((known!, shipment));
        if (step != Take.Go) shipment.Begun = false;
        return step;
    }

    private Departure Plan(Shipment shipment, MessageRow row, HashSet<string> chats)
    {
        SendMessage message = shipment.Message;
        bool late = shipment.HasSms && row.Tries > 0
            && _now - message.AskedAt >= TimeSpan.FromSeconds(_services.Options.LateAfterSeconds);
        Go(shipment, _services.Routes.Choose(message, row.From, late));
        // What is not even tried because the provider fails is a failure of the provider.
        if (row.Tries == 0 && OwnFails(message) is { } failing)
            _services.Tally.Failed(failing.Name);
        if (HeldBack(shipment) is { } held) return new Departure.Settled(held);
        Way? way = shipment.Way;
        bool firstOfChat = chats.Add(shipment.ChatKey);
        if (shipment.Enclosure is { } file && shipment.As != SentAs.Sms
            && way?.Channel.Carries.HasFlag(Carries.Uploads) == true)
        {
            shipment.MediaId = _services.Media.Find(shipment.Number, file.Blob);
            shipment.NeedsUpload = shipment.MediaId is null;
        }

        if (message is { File: not null, Text.Length: 0 } && shipment.As == SentAs.Text)
        {
            return new Departure.Settled(
                new Settlement.Failed(OutboundReasons.FileNotCarried));
        }

        // What steps in does not wait for what waits on the shop's own number.
        DateTimeOffset? behind = way?.Route > Route.Own || shipment.IsMarketing
            ? null
            : _reads.Behind(shipment, _leaving);
        if (_putOff.TryGetValue(shipment.ChatKey, out DateTimeOffset other)
            && (behind is null || other > behind))
            behind = other;
        bool turn = firstOfChat && !shipment.Follows
            && _services.InFlight.EndOfLast(shipment.ChatKey) is null;
        DepartureFacts facts = new(
            _now, _now - message.AskedAt, shipment.WaitMax(_services.Options),
            message.Purpose is Purpose.Bill or Purpose.OrderNotice or Purpose.Marketing
                or Purpose.Reminder && _reads.Stopped(shipment),
            shipment.Recipient.Length > 0, way is not null,
            _services.Gates.ClosedUntil(shipment.Number), way?.Channel.OpenLeft, behind,
            _services.Gathering.GapBefore(shipment), Held: null, Ready: false,
            row.MustBe, Random.Shared.NextDouble());
        // Only what could leave otherwise asks for a place.
        if (!turn || Departures.Decide(facts) is not Departure.Queued)
            return Departures.Decide(facts);
        return Departures.Decide(facts with
        {
            Held = _services.Limits.Holds(shipment),
            Ready = !shipment.NeedsUpload && !Gathers(shipment) && MayLeave(shipment),
        });
    }

    // What waited before, in its order: it came back together, in any.
    private IEnumerable<(Shipment Shipment, IReadOnlyList<Delivery> Deliveries)> InOrder() =>
        _messages.OrderBy(m => _reads.WaitingOf(m.Shipment) is { } row
            ? (0, row.AskedAt, row.DueAt, row.Message)
            : (1, default, default, default));

    // More than one wait for the same person and are to leave as one.
    private bool Gathers(Shipment shipment) =>
        _crowded.Contains(shipment.ChatKey) && Gathering.May(shipment)
        && _services.Gathering.IsWanted(shipment);

    private bool MayLeave(Shipment shipment)
    {
        if (!_services.Slots.TryTake(shipment)) return false;
        if (_services.Limits.TryPass(shipment)) return true;
        _services.Slots.Free(shipment);
        return false;
    }

    private void Release(Shipment shipment)
    {
        _services.Slots.Free(shipment);
        _services.Limits.GiveBack(shipment);
    }

    // By the shop's budget, or by how many people a portfolio may write to.
    private Settlement? HeldBack(Shipment shipment)
    {
        SendMessage message = shipment.Message;
        // Bills that would cost are held back where the owner can be told how to share them.
        if (message.Purpose is Purpose.OrderNotice or Purpose.Reminder && !_reads.Budget.MaySpend(
            message.Purpose, Forms.WindowOpen(message, _reads.Heard(shipment), _now),
            shipment.MustLeave))
            return new Settlement.Failed(OutboundReasons.OverBudget);
        if (KeepsToLimit(shipment)) return null;
        return _now - message.AskedAt > shipment.WaitMax(_services.Options)
            ? new Settlement.Failed(OutboundReasons.Expired)
            : new Settlement.Waiting(
                _now + OverLimitWait, shipment.MustBe, OutboundReasons.OverLimit,
                Counts: false);
    }

    private void Go(Shipment shipment, Way? way)
    {
        if (way != shipment.Way)
        {
            _services.Limits.GiveBack(shipment);
            shipment.Way = way;
            LineUp(shipment);
        }

        ShapeByTemplate(
            shipment, Forms.WindowOpen(shipment.Message, _reads.Heard(shipment), _now));
    }

    // A template to one person too many goes by what steps in, or it waits.
    private bool KeepsToLimit(Shipment shipment)
    {
        while (shipment is { As: SentAs.Template, Way: { } way } && !_reads.MayWrite(shipment))
        {
            if (_services.Routes.Beyond(shipment.Message, way.Route) is not { } further)
                return false;
            Go(shipment, _services.Routes.Choose(shipment.Message, further, late: true));
        }

        return true;
    }

    private void Note(
        Shipment shipment, MessageRow row, Departure departure, List<Shipment> hold,
        List<Shipment> begin, List<Outcome> outcomes)
    {
        // Its insert said what it is: attempted as text or buttons, by this process.
        bool attempting = row.State == SendState.Attempting;
        bool queuedHere = row.State == SendState.Queued
            && row.Holder == _services.InFlight.Holder;
        if (departure is Departure.Settled settled)
        {
            shipment.Begun = false;
            Release(shipment);
            outcomes.Add(new Outcome(shipment, settled.As));
            _done.Add(shipment);
            OutboundLog.Tell(_services.Log, shipment, settled.As);
            if (settled.As is Settlement.Waiting { HoldsOthers: true } waiting)
                _putOff[shipment.ChatKey] = waiting.DueAt;
            return;
        }

        _departing.Add(shipment);
        if (shipment is { As: SentAs.Template, IsMarketing: false }) _unasked.Add(shipment);
        _leaving.Add(shipment.Message.Message.Value);
        bool now = departure is Departure.Now;
        shipment.Begun = now;
        if (now && attempting) return;
        if (!queuedHere) hold.Add(shipment);
        if (now) begin.Add(shipment);
    }

    private bool IsOpen(Shipment shipment) =>
        shipment.Way is { } way && _services.Routes.IsOpen(way);

    private IChannel? OwnFails(SendMessage message) =>
        _services.Routes.Own(message) is { OpenLeft: not null } channel ? channel : null;

    // Behind what is under way to the same person on the same number.
    private void LineUp(Shipment shipment)
    {
        Task<DateTimeOffset?>? before = _services.InFlight.EndOfLast(shipment.ChatKey);
        shipment.Follows = before is not null;
        shipment.Before = before ?? Task.FromResult<DateTimeOffset?>(null);
    }

    // A template that would be refused is not tried: the message goes on as after the refusal.
    private void ShapeByTemplate(Shipment shipment, bool windowOpen)
    {
        shipment.As = Shape(shipment, shipment.MustBe, windowOpen);
        if (shipment is not { As: SentAs.Template, IsMarketing: false, Message: var message })
            return;
        string name = TemplateCall.Of(message, _services.Options).Name;
        MustBe known = TemplateForms.Known(
            shipment.MustBe, message.Language, language => _services.Templates.Of(
                shipment.Number, name, language));
        // Nothing stands in place of a form: only a refusal sends it another way.
        if (known == MustBe.NotTemplate && message.Template is not null) return;
        shipment.MustBe = known;
        shipment.As = Shape(shipment, shipment.MustBe, windowOpen);
    }

    // What steps in has not been written to, so its window is closed.
    private static SentAs Shape(Shipment shipment, MustBe mustBe, bool windowOpen) =>
        shipment.Way is { Route: Route.Sms }
            ? SentAs.Sms
            : Forms.Choose(
                shipment.Message, mustBe, windowOpen && shipment.Way?.Route != Route.Backup,
                shipment.Way?.Channel.Carries ?? Carries.Words);

    // Nobody knows whether it arrived: never again by the way it went, but what may go by
    // another does, unless a status says in time that it has left.
    private Settlement Interruption(Shipment shipment, MessageRow row) =>
        _services.Routes.Beyond(shipment.Message, row.Via) is { } further
            ? new Settlement.Waiting(
                _now + TimeSpan.FromSeconds(_services.Options.UnknownAfterSeconds), MustBe.Any,
                OutboundReasons.Interrupted, Counts: true) { From = further }
            : new Settlement.Unsettled(OutboundReasons.Interrupted);

    private Shipment Make(IReadOnlyList<Delivery> deliveries)
    {
        SendMessage message = deliveries[0].Message<SendMessage>();
        if (message.Text is null || string.IsNullOrEmpty(message.PhoneNumberId))
            throw new InvalidDataException("A message has neither text nor a sending number.");
        string recipient = Recipients.Of(message) ?? "";
        byte[] hash = _services.Personal.Hash(
            message.Phone is { Length: > 0 } ? "phone" : "bsuid", recipient);
        return new Shipment(deliveries[0].Envelope, message, recipient, hash, deliveries)
        {
            HasSms = _services.Routes.HasSms(message),
        };
    }
}
