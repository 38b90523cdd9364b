using System.Text.Json.Nodes;

namespace ConverseErp.Tests.Fast.Simulator;

public sealed class When_the_simulator_restarts
{
    [Fact]
    public async Task Phones_chats_media_and_the_window_are_kept()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("simulator");
        try
        {
            string media;
            await using (SimulatorUnderTest first = await SimulatorUnderTest.StartAsync(
                options => options.DataFolder = folder.FullName))
            {
                await first.WriteAsync("bill?");
                media = await first.UploadAsync("%PDF-1.4"u8.ToArray());
                JsonNode document = MetaFixtures.Read("meta-send-document-id");
                document["document"]!["id"] = media;
                await first.SendAsync(document);
                await SimulatorUnderTest.UntilAsync(
                    () => first.Product.Statuses.Count == 3, "three statuses");
            }

            await using SimulatorUnderTest second = await SimulatorUnderTest.StartAsync(
                options => options.DataFolder = folder.FullName);
            JsonNode chat = await second.GetAsync(
                $"/chat?phoneNumberId={SimulatorUnderTest.Number}&person=919876543210");
            using HttpClient client = second.Client();
            string file = await client.GetStringAsync("/sim/api/media/" + media);
            await second.SendTextAsync("still inside the window");
            await SimulatorUnderTest.UntilAsync(
                () => second.Product.Statuses.Count >= 2, "statuses");

            Assert.Equal(2, chat["items"]!.AsArray().Count);
            Assert.Equal("read", (string?)chat["items"]![1]!["state"]);
            Assert.Equal("%PDF-1.4", file);
            Assert.Equal("sent", (string?)second.Product.Statuses[0]["status"]);
            Assert.Equal(3, (int)(await second.GetAsync("/outbound"))["next"]!);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task A_message_the_product_never_took_is_delivered_then()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("simulator");
        try
        {
            string wamid;
            await using (SimulatorUnderTest first = await SimulatorUnderTest.StartAsync(
                options => options.DataFolder = folder.FullName))
            {
                first.Product.RefuseNext(int.MaxValue);
                wamid = await first.WriteAsync("hello?");
                await SimulatorUnderTest.UntilAsync(
                    () => first.Product.Arrivals.Count > 0, "a refused attempt");
            }

            await using SimulatorUnderTest second = await SimulatorUnderTest.StartAsync(
                options => options.DataFolder = folder.FullName);
            await SimulatorUnderTest.UntilAsync(
                () => second.Product.Messages.Count == 1, "the message");

            Assert.Equal(wamid, (string?)second.Product.Messages[0]["id"]);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task A_backup_number_keeps_its_chat_its_ids_and_what_was_under_way()
    {
        const string number = "gupshup:" + OtherProviders.App;
        DirectoryInfo folder = Directory.CreateTempSubdirectory("simulator");
        try
        {
            string wamid;
            Answered sent;
            await using (SimulatorUnderTest first = await OtherProviders.StartAsync(
                options => options.StatusDelays.Delivered = null, folder.FullName))
            {
                first.Product.RefuseNext(int.MaxValue);
                wamid = await first.WriteToAsync(number);
                sent = await first.GupshupAsync();
                await first.PostedAsync(3);
            }

            await using SimulatorUnderTest second =
                await OtherProviders.StartAsync(folder: folder.FullName);

            // How much of it the first had tried before it ended is chance; the end is not.
            await SimulatorUnderTest.UntilAsync(
                () => second.Product.Posted.Any(
                    p => (string?)p.Json["payload"]!["id"] == wamid), "the message");
            await SimulatorUnderTest.UntilAsync(
                () => second.Product.Posted.Any(p =>
                    (string?)p.Json["payload"]!["type"] == "read"
                    && (string?)p.Json["payload"]!["gsId"]
                        == (string?)sent.Json["messageId"]), "that it was read");
            JsonNode known = (await second.GetAsync("/numbers"))["items"]!.AsArray()
                .Single(n => (string?)n!["phoneNumberId"] == number)!;
            Assert.Equal("gupshup", (string?)known["provider"]);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task What_a_provider_lost_stays_lost()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("simulator");
        try
        {
            await using (SimulatorUnderTest first =
                await OtherProviders.StartAsync(folder: folder.FullName))
            {
                await first.FaultAsync("silent", ("provider", "sms"));
                await first.SmsAsync();
            }

            await using SimulatorUnderTest second =
                await OtherProviders.StartAsync(folder: folder.FullName);
            await second.SmsAsync();
            IReadOnlyList<Posted> posted = await second.PostedAsync(1);
            JsonArray sms = (await second.GetAsync("/sms?phone=919876543210"))["items"]!.AsArray();

            Assert.Equal(
                ["lost", "delivered"], sms.Select(each => (string)each!["status"]!));
            Assert.Equal((string?)sms[1]!["id"], Assert.Single(posted).Field("SmsSid"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task An_unreadable_snapshot_is_set_aside()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("simulator");
        try
        {
            string path = Path.Combine(folder.FullName, "simulator.json");
            await File.WriteAllTextAsync(path, """{"format":1,"lastSeq":""");

            await using SimulatorUnderTest simulator = await SimulatorUnderTest.StartAsync(
                options => options.DataFolder = folder.FullName);

            Assert.True(File.Exists(path + ".unreadable"));
            Assert.Single((await simulator.GetAsync("/numbers"))["items"]!.AsArray());
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
