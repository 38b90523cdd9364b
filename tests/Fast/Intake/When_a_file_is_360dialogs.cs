using ConverseErp.Intake.Media;
using ConverseErp.Platform.Providers;

namespace ConverseErp.Tests.Fast.Intake;

/// <summary>360dialog tells Meta's address of a file, which only its own host gives out for its
/// key; and no account's key opens another's files.</summary>
public sealed class When_a_file_is_360dialogs
{
    private readonly MediaAccounts _accounts = new(
        new MetaOptions
        {
            BaseUrl = "https://graph.facebook.com", AccessToken = "EAAJ",
            Tokens = { ["own"] = "EAAJown" },
        },
        new Dialog360Options
        {
            ApiKey = "d360", PhoneNumberId = "first", Keys = { ["second"] = "d360second" },
        });

    [Fact]
    public void It_is_got_at_its_own_host_by_the_same_path()
    {
        MediaAccount account = _accounts.Of(File("dialog360", "first"))!;

        Assert.Equal(
            "https://waba-v2.360dialog.io/whatsapp_business/attachments/?mid=1&hash=a",
            account.AddressOf(new Uri(
                "https://lookaside.fbsbx.com/whatsapp_business/attachments/?mid=1&hash=a"))
                .ToString());
        Assert.Equal(("d360", null), Keys(account));
        Assert.False(account.IsMetas);
    }

    [Fact]
    public void Each_number_has_its_own_key()
    {
        Assert.Equal(("d360second", null), Keys(_accounts.Of(File("dialog360", "second"))!));
        Assert.Equal((null, "Bearer EAAJ"), Keys(_accounts.Of(File("meta", "first"))!));
        Assert.Equal((null, "Bearer EAAJown"), Keys(_accounts.Of(File("meta", "own"))!));
        Assert.Null(_accounts.Of(File("dialog360", "unknown")));
    }

    private static (string? Dialog, string? Bearer) Keys(MediaAccount account)
    {
        using HttpRequestMessage request = new();
        account.Sign(request.Headers);
        return (
            request.Headers.TryGetValues("D360-API-KEY", out IEnumerable<string>? keys)
                ? keys.Single()
                : null,
            request.Headers.Authorization?.ToString());
    }

    private static FetchMedia File(string provider, string number) => new(
        Guid.NewGuid(), provider, number, "media-1", "image", "image/jpeg", null,
        new DateTimeOffset(2026, 11, 8, 12, 0, 0, TimeSpan.Zero));
}
