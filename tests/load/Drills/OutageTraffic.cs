using System.Collections.Concurrent;
using System.Globalization;
using ConverseErp.Contracts;
using ConverseErp.Platform.Lanes;
using ConverseErp.Tests.Load.Running;

namespace ConverseErp.Tests.Load.Drills;

/// <summary>What a message of the drill is.</summary>
internal enum Sort
{
    /// <summary>Priority 0, may go by SMS.</summary>
    Receipt,

    /// <summary>Priority 1, may go by SMS.</summary>
    Bill,

    /// <summary>Priority 1, may go by SMS.</summary>
    Accepted,

    /// <summary>Priority 1, waits for WhatsApp.</summary>
    Answer,

    /// <summary>Priority 2, waits until WhatsApp is well again.</summary>
    Digest,
}

/// <summary>One message that was asked for.</summary>
internal sealed record Asked(
    Guid Id, Sort Sort, BusinessId Shop, string Phone, DateTimeOffset At, int Order)
{
    public bool MayGoBySms => Sort is not (Sort.Answer or Sort.Digest);

    public Money Amount => Money.FromRupees(100L + (Order % 900));

    public string Text => $"✅ {Sort} {Order}: {Amount}";
}

/// <summary>A steady stream of what shops send on a busy day: to every person now this and now
/// that.</summary>
internal sealed class OutageTraffic(
    LanePublisher lanes, IReadOnlyList<LoadShop> shops, string blob)
{
    private const int StepsPerSecond = 20;
    private const int PeoplePerShop = 20;
    private const int ReadersPerShop = 2;

    // Of twenty messages.
    private static readonly Sort[] Mix =
    [
        Sort.Bill, Sort.Answer, Sort.Answer, Sort.Receipt, Sort.Bill, Sort.Answer, Sort.Accepted,
        Sort.Answer, Sort.Bill, Sort.Answer, Sort.Answer, Sort.Bill, Sort.Receipt, Sort.Digest,
        Sort.Answer, Sort.Bill, Sort.Accepted, Sort.Answer, Sort.Bill, Sort.Answer,
    ];

    private readonly ConcurrentQueue<Asked> _asked = new();
    private int _next;

    public IReadOnlyCollection<Asked> Asked => _asked;

    /// <summary>Who gets digests, and nothing else: those have written today.</summary>
    public static IEnumerable<string> ReadersOf(LoadShop shop) =>
        Enumerable.Range(0, ReadersPerShop).Select(reader => PhoneOf(shop, PeoplePerShop + reader));

    /// <summary>Asks for so many a second until it is stopped.</summary>
    public async Task RunAsync(int perSecond, CancellationToken stop)
    {
        using PeriodicTimer beat = new(TimeSpan.FromSeconds(1.0 / StepsPerSecond));
        double due = 0;
        try
        {
            while (await beat.WaitForNextTickAsync(stop))
            {
                due += perSecond / (double)StepsPerSecond;
                int now = (int)due;
                due -= now;
                Envelope[] some = [.. Enumerable.Range(0, now).Select(_ => Next())];
                // What has been asked for is safe before the stream ends.
                if (some.Length > 0) await lanes.PublishAsync(some, CancellationToken.None);
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // The end of the stream.
        }
    }

    private Envelope Next()
    {
        int n = _next++;
        // Consecutive messages go to different shops, a shop's to its people in turn, and to
        // everybody of every sort.
        Sort sort = Mix[(n + (n / shops.Count)) % Mix.Length];
        LoadShop shop = shops[n % shops.Count];
        int turn = n / shops.Count;
        string phone = PhoneOf(shop, sort == Sort.Digest
            ? PeoplePerShop + (turn % ReadersPerShop)
            : turn % PeoplePerShop);
        DateTimeOffset at = DateTimeOffset.UtcNow;
        Asked asked = new(Guid.CreateVersion7(at), sort, shop.Id, phone, at, n);
        _asked.Enqueue(asked);
        SendMessage message = Write(asked, shop);
        Envelope packed = Envelopes.Pack(
            message.Message, shop.Id, new PartitionKey(shop.PhoneNumberId), message,
            fromProvider: false);
        return sort switch
        {
            Sort.Receipt => packed with { To = LaneAddress.OutboundMoney },
            Sort.Digest => packed with { To = LaneAddress.OutboundReports },
            _ => packed,
        };
    }

    private static string PhoneOf(LoadShop shop, int person) => string.Create(
        CultureInfo.InvariantCulture, $"+9170{person:00}{shop.PhoneNumberId.AsSpan(2, 6)}");

    private SendMessage Write(Asked asked, LoadShop shop)
    {
        Money amount = asked.Amount;
        SendMessage plain = new(
            new MessageId(asked.Id), shop.PhoneNumberId, null, asked.Phone, "en", Purpose.Answer,
            asked.Text, null, null, null, asked.At);
        return asked.Sort switch
        {
            Sort.Receipt => plain with
            {
                Sms = new SmsForm(
                    SmsKind.PaymentCredited, ["Bench Kirana", SmsForm.Rupees(amount)]),
            },
            Sort.Accepted => plain with
            {
                Purpose = Purpose.OrderNotice,
                Sms = new SmsForm(
                    SmsKind.OrderAccepted, ["Bench Kirana", SmsForm.Rupees(amount)]),
            },
            Sort.Bill => plain with
            {
                Purpose = Purpose.Bill,
                Bill = new AttachedBill(
                    blob, "bill.pdf", "https://shop.example.in/b/drill", "Bench Kirana",
                    $"D/{asked.Order}", amount),
            },
            Sort.Digest => plain with { Purpose = Purpose.Digest },
            Sort.Answer => plain,
        };
    }
}
