using ConverseErp.Outbound;
using ConverseErp.Outbound.Channels;
using ConverseErp.Outbound.Channels.Sms;
using ConverseErp.Platform.Providers;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace ConverseErp.Tests.Fast.Outbound;

/// <summary>Every provider, all of them at one endpoint of this machine.</summary>
internal static class Providers
{
    public const string Gupshup = "gupshup:SLStoresApp";
    public const string Twilio = "twilio:+919000090001";
    public const string Dialog360 = "106540352242955";
    public const string PublicUrl = "https://shop.example.in";

    public static SmsOptions Sms(string url) => new()
    {
        Provider = "exotel", BaseUrl = url, AccountSid = "slstores", ApiKey = "key",
        ApiToken = "token", Header = "SLSTOR", DltEntityId = "1101000000000000001",
        Secret = "told",
        Templates =
        {
            new SmsTemplate
            {
                Kind = "Bill", Id = "1107000000000000001",
                Text = "{#var#}: bill {#var#} of Rs {#var#}. See {#url#}",
            },
            new SmsTemplate
            {
                Kind = "Bill", Language = "hi-Latn", Id = "1107000000000000002",
                Text = "{#var#}: bill {#var#}, Rs {#var#}. Dekhiye {#url#}",
            },
            new SmsTemplate
            {
                Kind = "PaymentCredited", Id = "1107000000000000003",
                Text = "{#var#}: Rs {#var#} received.",
            },
        },
    };

    public static ProviderSettings Settings(string url, SmsOptions? sms = null) => new(
        new MetaOptions { BaseUrl = url, AccessToken = "EAAJtoken" },
        new Dialog360Options
        {
            BaseUrl = url + "/dialog", ApiKey = "d360-key", PhoneNumberId = Dialog360,
        },
        new GupshupOptions
        {
            BaseUrl = url, ApiKey = "gs-key", Apps = { ["SLStoresApp"] = "919000090001" },
            Templates =
            {
                new ProviderTemplate
                {
                    Name = "bill_v1", Id = "3982792f-a178-442d-be4b-3eadbb804726",
                },
            },
        },
        new TwilioOptions
        {
            BaseUrl = url, AccountSid = "ACaaaa", AuthToken = "tw-token",
            WhatsAppFrom = "+919000090001", SmsFrom = "+15005550006",
            Contents = { new ProviderTemplate { Name = "bill_v1", Id = "HXaaaa" } },
        },
        sms ?? Sms(url));

    public static ChannelBook Book(
        ProviderSettings settings, OutboundOptions? options = null, TimeProvider? clock = null)
    {
        ServiceCollection services = new();
        new OutboundModule().Register(services, new ConfigurationBuilder().Build());
        return new ChannelBook(
            settings, new SmsTexts(settings.Sms),
            services.BuildServiceProvider().GetRequiredService<IHttpClientFactory>(),
            options ?? new OutboundOptions(), PublicUrl, clock ?? TimeProvider.System,
            NullLogger<ChannelBook>.Instance);
    }
}
