using ConverseErp.Contracts;
using ConverseErp.Conversations.Dialogue;
using ConverseErp.Conversations.Understanding;
using ConverseErp.Tests.Fast.Conversations.Approving;

namespace ConverseErp.Tests.Fast.Conversations.Dialogue;

public sealed class When_a_customer_calls_a_bill_wrong
{
    private static readonly BillView Bill = new(
        new InvoiceId(Guid.NewGuid()), new OrderId(Guid.NewGuid()), "INV/2627/12",
        "tax-invoice", "issued", Money.FromRupees(90), AChat.Mohan.Id,
        new DateOnly(2026, 11, 20), null, "");

    private static readonly KhataLine OfBill = Line(Bill.Order.Value, "sale", 90);
    private static readonly KhataLine Written = Line(Guid.NewGuid(), "khata", 350);

    [Fact]
    public async Task The_one_of_its_number_is_disputed_in_the_customers_words()
    {
        ChatContext c = Said("bill 12 galat hai") with
        {
            BillNamed = new BillName(null, null, 12),
        };

        DisputeLine word = Asked<DisputeLine>(await Steps().SaidAsync(c, default));

        Assert.Equal(
            (AChat.Mohan.Id, Bill.Order.Value, "bill 12 galat hai", "INV/2627/12"),
            (word.Party, word.Posting, word.Word, word.BillNumber));
    }

    [Fact]
    public async Task The_one_that_just_came_is_meant_where_none_is_named() =>
        Assert.Equal(
            Bill.Order.Value,
            Asked<DisputeLine>(await Steps().SaidAsync(Said("ye bill galat hai"), default))
                .Posting);

    [Fact]
    public async Task The_only_line_of_a_sum_is_meant()
    {
        ChatContext c = Said("mera 350 galat likha hai");
        c = c with { Heard = c.Heard with { AffairAmount = Money.FromRupees(350) } };

        Assert.Equal(
            Written.Id, Asked<DisputeLine>(await Steps().SaidAsync(c, default)).Posting);
    }

    [Fact]
    public async Task Where_nobody_knows_which_the_khata_is_shown()
    {
        Outcome? outcome = await Steps().SaidAsync(Said("mera hisab galat hai"), default);

        Assert.Empty(outcome!.Asked);
        Assert.Contains("https://shop.example/k/", outcome.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_that_the_shop_called_right_is_not_asked_about_again()
    {
        Outcome? outcome = await Steps("rejected").SaidAsync(
            Said("ye bill galat hai"), default);

        Assert.Empty(outcome!.Asked);
        Assert.Contains("INV/2627/12", outcome.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_that_waits_is_told_again_and_asked_once()
    {
        Outcome? outcome = await Steps("open").SaidAsync(Said("ye bill galat hai"), default);

        Assert.Empty(outcome!.Asked);
        Assert.StartsWith("✅", outcome.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_a_bill_that_is_on_no_khata_a_person_hears() =>
        Asked<PersonWanted>(await Steps(lines: []).SaidAsync(
            Said("ye bill galat hai"), default));

    [Fact]
    public async Task The_shops_people_and_other_words_go_their_own_way()
    {
        ChatContext c = Said("galat");

        Assert.Null(await Steps().SaidAsync(
            c with { Heard = c.Heard with { Affair = null, Intent = "undo" } }, default));
        Assert.Null(await Steps().SaidAsync(AChat.Of(AChat.Owner, "bill galat"), default));
    }

    [Fact]
    public async Task A_new_number_is_asked_about_with_the_old_one()
    {
        ChatContext c = AChat.Of(AChat.Owner, "yes");
        c = c with
        {
            Parties = new PartyBook(1, [AChat.Mohan with { Phone = "+919812300001" }]),
            Heard = c.Heard with
            {
                Affair = OwnAffairs.NewPhone,
                AffairOf = new(AChat.Mohan.Id, [], null),
                Phone = "98765 43210",
            },
        };

        Outcome asked = (await new PhoneTalk().StartAsync(c, Rights.All, default))!;
        Outcome? kept = PhoneTalk.Answer(
            c with { State = asked.State, Heard = c.Heard with { Intent = "yes" } },
            asked.State.Question!);

        Assert.Empty(asked.Asked);
        Assert.Contains("+919812300001", asked.Text, StringComparison.Ordinal);
        Assert.Equal(
            new NamedParty(AChat.Mohan.Id, null, "98765 43210"),
            Assert.Single(Asked<SaveParties>(kept).Parties));
    }

    private static WrongLineSteps Steps(
        string? before = null, IReadOnlyList<KhataLine>? lines = null)
    {
        IBills bills = Fake.Of<IBills>(
            ("NamedAsync", _ => Task.FromResult<BillView?>(Bill)),
            ("LatestAsync", _ => Task.FromResult<BillView?>(Bill)));
        DisputeView[] known = before is null ? [] :
        [
            new DisputeView(
                Guid.NewGuid(), AChat.Mohan.Id,
                new DisputedLine(OfBill.Id, "sale", OfBill.At, OfBill.Change, Bill.Number),
                "galat", before, null, OfBill.Change, OfBill.At),
        ];
        return new WrongLineSteps(
            new NoKhata { Lines = lines ?? [OfBill, Written] }, bills,
            Fake.Of<IDisputes>(("ListAsync",
                _ => Task.FromResult<IReadOnlyList<DisputeView>>(known))),
            new QuotedBill(Fake.Of<IOrders>(), bills));
    }

    private static T Asked<T>(Outcome? outcome) =>
        Assert.IsType<T>(Assert.Single(outcome!.Asked).Message);

    private static ChatContext Said(string text)
    {
        ChatContext c = AChat.Of(AChat.Owner, text);
        return c with
        {
            Person = new Person(null, AChat.Mohan.Id, false),
            Heard = c.Heard with { Affair = OwnAffairs.WrongLine, Intent = "undo" },
        };
    }

    private static KhataLine Line(Guid posting, string source, int rupees) => new(
        posting, new DateTimeOffset(2026, 11, 20, 9, 0, 0, TimeSpan.FromMinutes(330)), source,
        null, Money.FromRupees(rupees), Money.FromRupees(rupees));
}
