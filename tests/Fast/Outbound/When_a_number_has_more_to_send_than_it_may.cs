using ConverseErp.Contracts;
using ConverseErp.Outbound;
using ConverseErp.Outbound.Limits;
using ConverseErp.Outbound.Sending;

namespace ConverseErp.Tests.Fast.Outbound;

/// <summary>A flood to many people leaves as fast as WhatsApp takes it: what must wait long is
/// put off once, to an instant at which there is a place.</summary>
public sealed class When_a_number_has_more_to_send_than_it_may
{
    private readonly ManualClock _clock = new(Samples.Now);
    private readonly SendingLimits _limits;
    private readonly Way _way;

    public When_a_number_has_more_to_send_than_it_may()
    {
        OutboundOptions options = new();
        _limits = new SendingLimits(options, _clock);
        _way = new Way(
            Route.Own,
            Providers.Book(Providers.Settings("http://127.0.0.1:9"), options, _clock)
                .Of(Samples.Number)!,
            Samples.Number);
    }

    [Fact]
    public void Each_is_put_off_once_at_most_and_no_second_holds_more_than_eighty()
    {
        List<DateTimeOffset> left = [];
        PriorityQueue<Shipment, DateTimeOffset> off = new();
        foreach (Shipment shipment in Many(600))
            if (Leaves(shipment, left) is { } hold) off.Enqueue(shipment, hold.DueAt);
        int putOff = off.Count;

        List<Hold> again = [];
        while (off.TryDequeue(out Shipment? back, out DateTimeOffset dueAt))
        {
            _clock.Now = dueAt;
            back.Returned = true;
            if (Leaves(back, left) is { } hold) again.Add(hold);
        }

        Assert.Equal((600, 0), (left.Count, again.Count));
        Assert.InRange(putOff, 500, 580);
        Assert.All(left, from => Assert.InRange(
            left.Count(at => at >= from && at < from.AddSeconds(1)), 1, 80));
        Assert.InRange(left.Max() - Samples.Now, TimeSpan.FromSeconds(8), TimeSpan.FromSeconds(10));
    }

    [Fact]
    public void What_comes_meanwhile_goes_behind_what_was_put_off_and_money_before_it()
    {
        List<DateTimeOffset> left = [];
        Hold?[] holds = [.. Many(600).Select(s => Leaves(s, left))];

        Hold? later = Leaves(Many(1)[0], left);
        Hold? money = Leaves(Many(1, LaneAddress.OutboundMoney)[0], left);

        Assert.Equal(OutboundReasons.NumberLimit, later?.Reason);
        Assert.True(later?.DueAt > holds[^1]?.DueAt);
        Assert.Null(money);
    }

    [Fact]
    public void What_does_not_leave_gives_its_place_back()
    {
        // Four may go at once, one of them about money.
        Shipment[] few = Many(5);
        bool[] first = [.. few.Select(_limits.TryPass)];

        _limits.GiveBack(few[0]);
        _limits.GiveBack(few[0]);
        bool[] then = [.. few[3..].Select(_limits.TryPass)];

        Assert.Equal([true, true, true, false, false], first);
        Assert.Equal([true, false], then);
    }

    private Hold? Leaves(Shipment shipment, List<DateTimeOffset> left)
    {
        Hold? hold = _limits.Reserve(shipment, out TimeSpan wait);
        if (hold is null) left.Add(_clock.Now + wait);
        return hold;
    }

    private Shipment[] Many(int count, LaneAddress? to = null) =>
        [.. Enumerable.Range(0, count).Select(_ => One(to ?? LaneAddress.Outbound))];

    private Shipment One(LaneAddress to)
    {
        SendMessage message = Samples.Message() with
        {
            Message = new MessageId(Guid.CreateVersion7()),
        };
        Envelope envelope = Envelopes.Pack(message.Message, Samples.Shop, message) with
        {
            To = to,
        };
        return new Shipment(
            envelope, message, message.Phone!, message.Message.Value.ToByteArray(), [])
        {
            Way = _way,
        };
    }
}
