using ConverseErp.Simulator;
using ConverseErp.Simulator.Chats;
using ConverseErp.Simulator.Meta;

namespace ConverseErp.Tests.Fast.Simulator;

public sealed class When_limits_are_reckoned
{
    [Fact]
    public void A_pair_gets_a_burst_of_45_and_then_one_in_six_seconds()
    {
        Chat chat = AChat();

        int burst = Enumerable.Range(0, 100).Count(_ => chat.TryTakePair(1_000_000));
        bool early = chat.TryTakePair(1_005_999);
        bool due = chat.TryTakePair(1_006_000);
        bool again = chat.TryTakePair(1_006_000);

        Assert.Equal(45, burst);
        Assert.False(early);
        Assert.True(due);
        Assert.False(again);
    }

    [Fact]
    public void A_number_gets_its_rate_in_any_running_second()
    {
        RateWindow window = new();

        int first = Enumerable.Range(0, 200).Count(_ => window.TryTake(50_000, 80));
        bool within = window.TryTake(50_899, 80);
        bool after = window.TryTake(51_000, 80);

        Assert.Equal(80, first);
        Assert.False(within);
        Assert.True(after);
    }

    [Fact]
    public void The_window_is_open_for_24_hours_less_a_millisecond()
    {
        Chat chat = AChat();
        bool never = chat.WindowIsOpen(5);
        chat.LastInboundUnixMs = 1000;

        bool last = chat.WindowIsOpen(1000 + (24 * 3_600_000) - 1);
        bool over = chat.WindowIsOpen(1000 + (24 * 3_600_000));

        Assert.False(never);
        Assert.True(last);
        Assert.False(over);
    }

    [Theory]
    [InlineData("+919876543210", "919876543210")]
    [InlineData("+91 98765-43210", "919876543210")]
    [InlineData("9876543210", "919876543210")]
    [InlineData("919876543210", "919876543210")]
    [InlineData("00919876543210", null)]
    [InlineData("98765", null)]
    [InlineData("Ramesh", null)]
    public void A_phone_is_read_as_Meta_reads_it(string to, string? digits) =>
        Assert.Equal(digits, PhoneSpelling.Normalise(to, "919000090001"));

    [Theory]
    [InlineData("/v25.0/1/messages", "1", "messages")]
    [InlineData("/a/b/v1.0/1/messages", "1", "messages")]
    [InlineData("/v25.0/77", "77", null)]
    public void Any_base_and_version_lead_to_the_object(string path, string id, string? edge)
    {
        GraphPath? read = GraphPath.Read(path);

        Assert.Equal(new GraphPath(id, edge), read);
    }

    [Theory]
    [InlineData("/1/messages")]
    [InlineData("/v25.0")]
    [InlineData("/v25.0/1/messages/2")]
    public void Anything_else_leads_nowhere(string path) => Assert.Null(GraphPath.Read(path));

    [Fact]
    public void Wamids_are_unique_and_hold_the_address()
    {
        HashSet<string> ids = [.. Enumerable.Range(0, 1000).Select(_ => Wamid.Outbound("9198"))];

        string text = System.Text.Encoding.ASCII.GetString(
            Convert.FromBase64String(Wamid.Inbound("919876543210")["wamid.".Length..]));
        Assert.Equal(1000, ids.Count);
        Assert.Contains("919876543210", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_oldest_messages_make_room_and_cursors_go_on()
    {
        CapacityOptions capacity = new() { Messages = 10 };
        AddressBook book = new(capacity);
        ChatLog log = new(book, capacity);
        Person person = book.Add("Asha", "919876543210")!;
        Chat chat = log.ChatOf(ANumber(), person)!;

        for (int i = 0; i < 25; i++) log.Add(AMessage(chat, "wamid." + i));

        Assert.Equal(10, chat.Messages.Count);
        Assert.False(log.TryFind("wamid.14", out _));
        Assert.True(log.TryFind("wamid.15", out _));
        Assert.Equal([16, 17], log.Since(0, 2, _ => true).Select(message => message.Seq));
        Assert.Equal([25], log.Since(24, 10, _ => true).Select(message => message.Seq));
    }

    private static PhoneNumber ANumber() => new()
    {
        Id = "1",
        DisplayPhoneNumber = "919000090001",
        Name = "Shop",
        WabaId = "2",
    };

    private static Chat AChat() => new()
    {
        Number = ANumber(),
        Person = new Person { Id = "p1", Name = "Asha" },
        ScopedUserId = "IN.1",
    };

    private static ChatMessage AMessage(Chat chat, string wamid) => new()
    {
        Chat = chat,
        Wamid = wamid,
        Outbound = true,
        Type = "text",
        AtUnixMs = 0,
        Payload = [],
    };
}
