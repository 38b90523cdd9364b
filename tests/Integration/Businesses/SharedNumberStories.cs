using ConverseErp.Contracts;

namespace ConverseErp.Tests.Integration.Businesses;

/// <summary>The shared number from a phone to a phone: webhook, front, shop, bill.</summary>
public sealed class When_an_unknown_person_scans_our_QR
{
    private static int _phones = Environment.ProcessId % 1000 * 1000;

    [Fact]
    public async Task Their_first_bill_comes_within_ten_messages()
    {
        Installation house = await Installation.Shared;
        await house.Phones.AddNumberAsync(TestServers.SharedNumber, "Shared");
        string phone = FormattableString.Invariant(
            $"91905{Interlocked.Increment(ref _phones):0000000}");
        Conversation chat = new(house, phone);

        await chat.SayAsync("Hi");
        await chat.SayAsync("Sharma Kirana " + phone[^4..]);
        await chat.SayAsync("1");
        Received ready = await chat.SayAsync("Maharashtra");
        Received last = await chat.SayAsync("Ramesh ko 2 kg chini aur 5 Maggi udhaar");
        // What the shop does not know yet, it asks: prices, a new name, a yes.
        while (last.Type != "document" && chat.Messages < 10)
            last = await chat.SayAsync(Answer(last.Text));

        Assert.Contains("Ramesh ko 2 kg chini aur 5 Maggi udhaar", ready.Text,
            StringComparison.Ordinal);
        Assert.Equal("document", last.Type);
        Assert.Contains("₹160", last.Text, StringComparison.Ordinal);
        Assert.True(chat.Messages <= 10, chat.Log);
    }

    private static string Answer(string question) =>
        question.Contains("Maggi", StringComparison.OrdinalIgnoreCase)
            && question.Contains("daam", StringComparison.OrdinalIgnoreCase) ? "14"
        : question.Contains("daam", StringComparison.OrdinalIgnoreCase) ? "45"
        : "1";

    private sealed class Conversation(Installation house, string phone)
    {
        private long _since;

        public int Messages { get; private set; }

        public string Log { get; private set; } = "";

        public async Task<Received> SayAsync(string text)
        {
            Messages++;
            await house.Phones.SayAsync(TestServers.SharedNumber, phone, text);
            Received? heard = null;
            await Until.TrueAsync(
                async () =>
                {
                    IReadOnlyList<Received> sent = await house.Phones.SentByAsync(
                        TestServers.SharedNumber, _since);
                    heard = sent.FirstOrDefault(r => r.Phone.EndsWith(
                        phone, StringComparison.Ordinal));
                    return heard is not null;
                },
                $"an answer to \"{text}\" after:{Log}");
            _since = heard!.Seq;
            Log += $"\n> {text}\n< {heard.Type} {heard.Text}";
            return heard;
        }
    }
}
