using System.Text;
using System.Text.Json;
using ConverseErp.Contracts;
using ConverseErp.Conversations;
using ConverseErp.Conversations.Dialogue;
using ConverseErp.Conversations.Listening;
using ConverseErp.Conversations.Understanding;
using ConverseErp.Tests.Fast.Conversations.Approving;

namespace ConverseErp.Tests.Fast.Conversations.Dialogue;

/// <summary>The release before kept the owner's own matters in the draft of a payment. Its
/// questions are open while this release takes over, and a yes to one must not become a payment.
/// </summary>
public sealed class When_the_release_before_has_asked
{
    private const string Waiver = """
        {"kind":"payment-confirm","options":[{"value":"yes","label":"yes"},
        {"value":"leave","label":"no"}],"askedAt":"2026-11-20T09:59:00+05:30","line":-1,
        "payment":{"received":false,"amount":5000,
        "party":"018f0000-0000-7000-8000-000000000002","udhaar":false,"confirmed":false,
        "doubtful":false,"affair":"khata.waive","lifts":false},"text":"₹50?","askedAgain":0,
        "books":false}
        """;

    private const string Settling = """
        {"kind":"payment-confirm","options":[{"value":"yes","label":"yes"},
        {"value":"leave","label":"no"}],"askedAt":"2026-11-20T09:59:00+05:30",
        "payment":{"received":true,"amount":110000,"mode":"Upi",
        "party":"018f0000-0000-7000-8000-000000000002","affair":"khata.settle","shown":110000,
        "lifts":false},"text":"₹1,100?"}
        """;

    private const string Counting = """
        {"kind":"affair-confirm","options":[{"value":"yes","label":"yes"},
        {"value":"leave","label":"no"}],"askedAt":"2026-11-20T09:59:00+05:30",
        "payment":{"received":false,"amount":520000,"affair":"day.close","lifts":false,
        "on":"2026-11-19"},"text":"₹5,200?"}
        """;

    private const string WhoseLimit = """
        {"kind":"payment-party","options":[{"value":"018f0000-0000-7000-8000-000000000002",
        "label":"Mohan Lal"}],"askedAt":"2026-11-20T09:59:00+05:30",
        "payment":{"received":false,"affair":"party.limit","lifts":true,"partySaid":"Mohan"},
        "text":"Mohan?"}
        """;

    private const string Payment = """
        {"kind":"payment-confirm","options":[{"value":"yes","label":"yes"},
        {"value":"leave","label":"no"}],"askedAt":"2026-11-20T09:59:00+05:30",
        "payment":{"received":true,"amount":5000,
        "party":"018f0000-0000-7000-8000-000000000002","lifts":false},"text":"₹50?"}
        """;

    [Fact]
    public async Task A_yes_waives_and_pays_nothing()
    {
        Outcome? outcome = await YesAsync(Waiver);

        WriteMemo memo = Assert.IsType<WriteMemo>(Assert.Single(outcome!.Asked).Message);
        Assert.Equal(
            (MemoKind.Discount, (PartyId?)AChat.Mohan.Id, Money.FromRupees(50)),
            (memo.Kind, memo.Party, memo.Amount));
    }

    [Fact]
    public async Task The_balance_that_was_shown_is_settled()
    {
        Outcome? outcome = await YesAsync(Settling);

        SettleKhata settled = Assert.IsType<SettleKhata>(Assert.Single(outcome!.Asked).Message);
        Assert.Equal(
            (Money.FromRupees(1100), PaymentMode.Upi), (settled.Shown, settled.Mode));
    }

    [Fact]
    public async Task The_day_of_a_count_is_kept()
    {
        Outcome? outcome = await YesAsync(Counting);

        CloseDay close = Assert.IsType<CloseDay>(Assert.Single(outcome!.Asked).Message);
        Assert.Equal(
            (new DateOnly(2026, 11, 19), Money.FromRupees(5200)), (close.Day, close.Counted));
    }

    [Fact]
    public async Task Whoever_is_chosen_has_no_limit_on_a_second_yes()
    {
        ChatContext c = Chat(WhoseLimit, "1");

        Outcome? asked = await Booking.AnswerAsync(c, c.Question!, default);
        ChatContext next = Said(c with { State = asked!.State }, "yes");
        Outcome? done = await Booking.AnswerAsync(next, next.Question!, default);

        Assert.Equal(Questions.AffairSure, next.Question!.Kind);
        SetCreditLimit limit = Assert.IsType<SetCreditLimit>(
            Assert.Single(done!.Asked).Message);
        Assert.Equal((AChat.Mohan.Id, (Money?)null), (limit.Party, limit.Limit));
    }

    [Fact]
    public async Task A_payment_stays_one()
    {
        ChatContext c = Chat(Payment, "yes");

        Outcome? outcome = await new MoneySteps(new NoKhata(), new NoPromises()).AnswerAsync(
            c, c.Question!, default);

        Assert.Null(c.Question!.Affair);
        Assert.IsType<RecordPayment>(Assert.Single(outcome!.Asked).Message);
    }

    [Fact]
    public void Questions_that_wait_or_have_ended_are_read_too()
    {
        ChatState state = Stored(
            $$"""{"hints":0,"languageSet":false,"kept":[{{Waiver}}],"ended":[{{Counting}}]}""");

        Assert.Equal(OwnAffairs.Waive, state.Kept![0].Affair?.Affair);
        Assert.Equal(OwnAffairs.DayClose, state.Ended![0].Affair?.Affair);
    }

    [Fact]
    public void What_is_stored_now_is_read_as_it_was()
    {
        ChatState state = Stored(State(Settling));

        ChatState again = ChatStore.Read(
            JsonSerializer.SerializeToUtf8Bytes(state, ChatJson.Default.ChatState));

        Assert.Null(again.Question!.Payment);
        Assert.Equal(state.Question!.Affair, again.Question.Affair);
    }

    private static AffairBooking Booking { get; } =
        new(new NoKhata(), new MoneySteps(new NoKhata(), new NoPromises()));

    private static Task<Outcome?> YesAsync(string question)
    {
        ChatContext c = Chat(question, "yes");
        return Booking.AnswerAsync(c, c.Question!, default);
    }

    private static ChatContext Chat(string question, string text) =>
        Said(AChat.Of(AChat.Owner) with { State = Stored(State(question)) }, text);

    private static ChatContext Said(ChatContext c, string text) => c with
    {
        Message = c.Message with { Text = text },
        Heard = c.Heard with { Intent = text == "yes" ? "yes" : "unknown" },
    };

    private static string State(string question) =>
        $$"""{"question":{{question}},"hints":0,"languageSet":false}""";

    private static ChatState Stored(string json) =>
        ChatStore.Read(Encoding.UTF8.GetBytes(json));
}
