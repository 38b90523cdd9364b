using ConverseErp.Contracts;
using ConverseErp.Conversations.Dialogue;
using ConverseErp.Conversations.Listening;
using ConverseErp.Conversations.Replies;

namespace ConverseErp.Tests.Fast.Conversations.Approving;

/// <summary>A member of a small shop who writes something.</summary>
internal static class AChat
{
    public static readonly Product Sugar = new(
        new ProductId(Guid.Parse("018f0000-0000-7000-8000-000000000001")), "SUGAR", "Sugar", [],
        "kg", Money.FromRupees(45), null, 5, 0, "1701", null, null);

    public static readonly Party Mohan = new(
        new PartyId(Guid.Parse("018f0000-0000-7000-8000-000000000002")), "Mohan Lal",
        PartyKind.Customer, null, null, null, null, null, null, null);

    public static readonly Member Raju = new(
        new MemberId(Guid.Parse("018f0000-0000-7000-8000-000000000003")), "Raju",
        MemberRole.Staff, "+919800000003", null, "en");

    public static readonly Member Owner = new(
        new MemberId(Guid.Parse("018f0000-0000-7000-8000-000000000004")), "Mahesh Sharma",
        MemberRole.Owner, "+919800000004", null, "en");

    private static readonly DateTimeOffset Now =
        new(2026, 11, 20, 10, 0, 0, TimeSpan.FromMinutes(330));

    public static ChatContext Of(Member by, string text = "")
    {
        Heard heard = new(
            "unknown", null, [], null, null, 0, Money.Zero, null, null, null);
        Sender sender = new(null, by.Phone, by.Name);
        return new ChatContext(
            new Shop(new BusinessId(Guid.NewGuid()), "Shop", "kirana", "27",
                GstScheme.Unregistered, null, null, null, null, "en", "1", false,
                Money.FromRupees(10_000), Confirming.WhenUnsure, ShortStock.SellAndFlag,
                "Asia/Kolkata", Guid.NewGuid(), "INV"),
            new Person(by, null, false), new Catalogue(1, [Sugar]),
            new PartyBook(1, [Mohan]),
            new ChatReceived(
                "meta", "wamid.1", "1", sender, "text", text, null, null, null, Now, Now, null),
            Chat(by), ChatState.New, heard, Speech.In("en"), Now, TimeSpan.FromSeconds(2))
        {
            Origin = "o",
            Hear = _ => heard,
            Members = [Owner, Raju],
        };
    }

    /// <summary>So many kilos of sugar for Mohan.</summary>
    public static PlaceOrder Sale(
        decimal kilos, int? price = null, decimal percent = 0, int off = 0,
        PaymentMode? payment = PaymentMode.Cash) => new(
            new OrderId(Guid.CreateVersion7()), Chat(Raju), new Buyer(Mohan.Id, null),
            [new WantedLine(Sugar.Id, kilos, "kg", null, null,
                price is { } rupees ? Money.FromRupees(rupees) : null)],
            payment, percent, Money.FromRupees(off), false, Overrides.None, Now);

    private static ChatReference Chat(Member by) =>
        new("1", null, by.Phone, "en", by.Id, null, "wamid.1");
}
