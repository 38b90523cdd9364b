using System.Text;
using ConverseErp.Contracts;
using ConverseErp.Platform.Blobs;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Tests.Integration.Stories;

/// <summary>The same chat by 360dialog and by Gupshup, each with its own host, key, ids and files.
/// </summary>
public sealed class When_a_shops_number_is_at_another_provider
{
    private const string Dialog360 = "106540352242360";
    private const string Gupshup = "gupshup:ConverseSim";

    [Fact]
    public async Task By_360dialog_a_bills_pdf_goes_out_and_a_picture_comes_in()
    {
        ShopStory shop = await OpenAsync(Dialog360);
        Phones phones = shop.House.Phones;
        await phones.SayAsync(Dialog360, shop.Ramesh, "baaki kitna hai?");
        await HeardAsync(shop, Dialog360, shop.Ramesh, m => m.Type == "text");

        await phones.SayAsync(Dialog360, shop.Owner, "Ramesh ko 2 kg chini udhaar");
        Received bill = await HeardAsync(
            shop, Dialog360, shop.Ramesh, m => m.Type == "document");
        byte[] file = await phones.MediaAsync(bill.FileName!);
        await phones.SendAsync(new
        {
            phoneNumberId = Dialog360, from = shop.Owner, type = "image",
            mediaId = "sample:photo",
        });
        (string state, string blob) = await Until.FoundAsync(
            () => PictureAsync(shop), () => "the picture to be fetched");

        Assert.StartsWith("%PDF", Encoding.ASCII.GetString(file[..4]), StringComparison.Ordinal);
        Assert.Equal("fetched", state);
        Assert.NotEmpty((await shop.House.Room<IBlobs>().GetAsync(blob, default))!);
        Assert.Equal(Money.FromRupees(1190L), await shop.RameshOwesAsync());
    }

    [Fact]
    public async Task By_gupshup_what_is_told_before_the_answer_to_a_send_is_not_lost()
    {
        ShopStory shop = await OpenAsync(Gupshup);
        Phones phones = shop.House.Phones;
        await phones.PutAsync("/sim/api/faults", new[]
        {
            new { kind = "slow-answer", provider = "gupshup", delayMs = 4_000 },
        });
        try
        {
            await phones.SayAsync(Gupshup, shop.Owner, "chini kitni hai");
            // On the phone, while the answer to the request is still under way.
            await HeardAsync(
                shop, Gupshup, shop.Owner, m => m.State is "delivered" or "read");
            await Until.TrueAsync(
                async () => (await shop.House.Room<IMessages>().ListAsync(
                        shop.Id, null, 10, default))
                    is [{ Channel: "whatsapp-gupshup", State: "delivered" or "read" }],
                "its statuses to be known", 60);
            Assert.Single(await shop.House.Room<TenantSessions>().ListAsync(
                shop.Id, SessionUse.ReadNow,
                "SELECT 1 FROM outbound.untracked WHERE business_id = $1", r => r.GetInt32(0),
                default, shop.Id.Value));
        }
        finally
        {
            await phones.PutAsync("/sim/api/faults", Array.Empty<object>());
        }
    }

    private static async Task<ShopStory> OpenAsync(string number) => await ShopStory.OpenAsync(
        opening => opening with { PhoneNumberId = number }, at: await Installation.WithSms);

    private static Task<Received> HeardAsync(
        ShopStory shop, string number, string person, Func<Received, bool> what) =>
        Until.FoundAsync(
            async () => (await shop.House.Phones.SentByAsync(number))
                .FirstOrDefault(m => "+" + m.Phone == person && what(m)),
            () => $"a message from {number} to {person}", 60);

    private static async Task<Picture?> PictureAsync(ShopStory shop) =>
        (await shop.House.Room<TenantSessions>().ListAsync(
            shop.Id, SessionUse.ReadNow,
            "SELECT coalesce(code, state), coalesce(blob, '') FROM intake.media"
            + " WHERE business_id = $1",
            r => new Picture(r.GetString(0), r.GetString(1)), default, shop.Id.Value))
        .FirstOrDefault();

    private sealed record Picture(string State, string Blob);
}
