using ConverseErp.Contracts;
using ConverseErp.Outbound.Costs;
using ConverseErp.Outbound.Limits;
using ConverseErp.Outbound.Media;
using ConverseErp.Platform.Lanes;

namespace ConverseErp.Outbound.Sending;

/// <summary>One attempt of one message in this process's hands.</summary>
internal sealed class Shipment
{
    // What it reminds of may be paid a little later.
    private static readonly TimeSpan ReminderWait = TimeSpan.FromMinutes(10);

    private readonly Lock _lock = new();
    private List<Delivery>? _deliveries;

    public Shipment(
        Envelope envelope, SendMessage message, string recipient, byte[] recipientHash,
        IReadOnlyList<Delivery> deliveries)
    {
        Envelope = envelope;
        Message = message;
        Enclosure = Enclosure.Of(message);
        Recipient = recipient;
        RecipientHash = recipientHash;
        _deliveries = [.. deliveries];
    }

    /// <summary>What goes back to the lane when the message must wait.</summary>
    public Envelope Envelope { get; }

    public SendMessage Message { get; }

    /// <summary>The file that goes with it; null for words alone.</summary>
    public Enclosure? Enclosure { get; }

    public BusinessId Business => Envelope.Business;

    /// <summary>Phone with plus, or BSUID.</summary>
    public string Recipient { get; }

    public byte[] RecipientHash { get; }

    /// <summary>The way it goes; null while there is none.</summary>
    public Way? Way { get; set; }

    /// <summary>The number that it leaves from.</summary>
    public string Number => Way?.Number ?? Message.PhoneNumberId;

    /// <summary>Ways before this one are closed to it for good.</summary>
    public Route From { get; set; }

    /// <summary>It may go by SMS as well, so its request is kept until it arrives.</summary>
    public bool HasSms { get; init; }

    /// <summary>Words about money, in lanes of their own: they wait for no other words.
    /// </summary>
    public bool OfMoney => Envelope.To.Priority == 0;

    /// <summary>Nobody waits for it: it rests while WhatsApp works badly, and nothing but its like
    /// stands behind it.</summary>
    public bool OfReports => Envelope.To.Priority == LaneAddress.OutboundReports.Priority;

    /// <summary>One person on one number: sent one after the other.</summary>
    /// <remarks>Marketing has a row of its own: nothing that somebody waits for stands behind it.
    /// </remarks>
    public string ChatKey =>
        (IsMarketing ? "m:" : "") + Number
        + (OfMoney ? ":money:" : OfReports ? ":reports:" : ":") + Recipient;

    /// <summary>It goes after everything else.</summary>
    public bool IsMarketing => Message.Purpose is Purpose.Marketing;

    /// <summary>The person, as limits know them.</summary>
    public string Person => field ??= Convert.ToHexString(RecipientHash);

    /// <summary>What it has taken from the limits; null while it may not go.</summary>
    public Pass? Pass { get; set; }

    /// <summary>It was put off before and comes back.</summary>
    public bool Returned { get; set; }

    /// <summary>The message in which its words go; null: it goes by itself.</summary>
    public Shipment? Carrier { get; set; }

    /// <summary>The messages whose words go with it, in their order.</summary>
    public List<Shipment> Carried { get; } = [];

    /// <summary>What was taken in hand behind it.</summary>
    public Shipment? Next { get; set; }

    public int Attempt { get; set; } = 1;

    public int Tries { get; set; }

    public MustBe MustBe { get; set; }

    public SentAs As { get; set; } = SentAs.Text;

    /// <summary>What it costs by our own reckoning, once it is accepted.</summary>
    public Estimate? Estimate { get; set; }

    /// <summary>About money that moved, or a login: no budget stops it.</summary>
    public bool MustLeave => OfMoney
        || Message.Sms?.Kind is SmsKind.PaymentCredited or SmsKind.LoginCode;

    /// <summary>The document at the provider, when it is there already.</summary>
    public string? MediaId { get; set; }

    /// <summary>The document must be uploaded first.</summary>
    public bool NeedsUpload { get; set; }

    /// <summary>The provider did not accept the document's id: nobody may use it again.
    /// </summary>
    public bool MediaRefused { get; set; }

    /// <summary>The attempt is recorded: from here on the outcome counts.</summary>
    public bool Begun { get; set; }

    /// <summary>The request may have left.</summary>
    public bool Started { get; set; }

    /// <summary>It holds one of the slots for requests under way.</summary>
    public bool HasSlot { get; set; }

    /// <summary>Ends with the message before it to the same person: with an instant when that
    /// one was put off.</summary>
    public Task<DateTimeOffset?> Before { get; set; } =
        Task.FromResult<DateTimeOffset?>(null);

    /// <summary>A message to the same person was under way when this one's facts were read: it
    /// may be put off, however it ends.</summary>
    public bool Follows { get; set; }

    public TaskCompletionSource<DateTimeOffset?> After { get; } =
        new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Another delivery of the same message: acknowledged with the first.</summary>
    public void Join(Delivery delivery)
    {
        lock (_lock)
        {
            if (_deliveries is not null)
            {
                _deliveries.Add(delivery);
                return;
            }
        }

        delivery.Acknowledge();
    }

    /// <summary>The same for all deliveries of a repeat.</summary>
    public void JoinAll(Shipment repeat)
    {
        List<Delivery>? deliveries;
        lock (repeat._lock)
        {
            deliveries = repeat._deliveries;
            repeat._deliveries = null;
        }

        foreach (Delivery delivery in deliveries ?? []) Join(delivery);
    }

    /// <summary>The effect is safe.</summary>
    public void Acknowledge()
    {
        List<Delivery>? deliveries;
        lock (_lock)
        {
            deliveries = _deliveries;
            _deliveries = null;
        }

        foreach (Delivery delivery in deliveries ?? []) delivery.Acknowledge();
    }

    /// <summary>The answer is no longer wanted after so long.</summary>
    public TimeSpan WaitMax(OutboundOptions options) => Message.Purpose switch
    {
        Purpose.Reminder => ReminderWait,
        Purpose.Bill or Purpose.OrderNotice or Purpose.Marketing =>
            TimeSpan.FromHours(options.BillWaitHours),
        _ when Enclosure is not null => TimeSpan.FromHours(options.BillWaitHours),
        _ => TimeSpan.FromMinutes(options.AnswerWaitMinutes),
    };
}
