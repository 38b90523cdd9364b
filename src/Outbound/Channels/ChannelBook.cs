using System.Net.Http.Headers;
using ConverseErp.Outbound.Channels.Gupshup;
using ConverseErp.Outbound.Channels.Meta;
using ConverseErp.Outbound.Channels.Sms;
using ConverseErp.Outbound.Channels.Twilio;
using ConverseErp.Platform.Providers;
using Microsoft.Extensions.Logging;

namespace ConverseErp.Outbound.Channels;

/// <summary>Settings of every provider that something may leave by.</summary>
internal sealed record ProviderSettings(
    MetaOptions Meta, Dialog360Options Dialog360, GupshupOptions Gupshup, TwilioOptions Twilio,
    SmsOptions Sms);

/// <summary>Which way out belongs to which sending number. A number names its provider; one
/// that names none is Meta's or, where it is said so, 360dialog's.</summary>
internal sealed class ChannelBook
{
    private readonly Dictionary<string, IChannel> _ofNumber = new(StringComparer.Ordinal);
    private readonly IChannel? _meta;
    private readonly IChannel? _gupshup;
    private readonly IChannel? _twilio;
    private readonly IHttpClientFactory _clients;
    private readonly OutboundOptions _options;
    private readonly TimeProvider _clock;
    private readonly ILogger<ChannelBook> _log;

    /// <param name="publicUrl">The outside address, where statuses are told.</param>
    /// <exception cref="InvalidOperationException">A provider is half configured, or there is
    /// none: the message names the setting.</exception>
    public ChannelBook(
        ProviderSettings providers, SmsTexts texts, IHttpClientFactory clients,
        OutboundOptions options, string publicUrl, TimeProvider clock,
        ILogger<ChannelBook> log)
    {
        (_clients, _options, _clock, _log) = (clients, options, clock, log);
        _meta = Meta(providers.Meta);
        Dialog360(providers.Dialog360);
        if (providers.Gupshup.ApiKey.Length > 0)
        {
            _gupshup = new GupshupChannel(
                Line("whatsapp-gupshup"), providers.Gupshup, options);
        }

        TwilioAccount? twilio = providers.Twilio.AccountSid.Length > 0
            ? new TwilioAccount(providers.Twilio, publicUrl)
            : null;
        if (twilio is not null)
        {
            _twilio = new TwilioWhatsApp(
                Line("whatsapp-twilio"), twilio,
                new TemplateIds(providers.Twilio.Contents, "Providers:Twilio:Contents"), options);
        }

        if (_meta is null && _gupshup is null && _twilio is null && _ofNumber.Count == 0)
        {
            throw new InvalidOperationException(
                "Providers:Meta:AccessToken is empty, and no other provider of WhatsApp is "
                + "configured: sending needs one.");
        }

        (SmsNumber, Sms) = SmsBy(providers, texts, twilio, publicUrl);
    }

    /// <summary>The sender of SMS; null when nothing goes by SMS.</summary>
    public IChannel? Sms { get; }

    /// <summary>How that sender is called here; empty when there is none.</summary>
    public string SmsNumber { get; }

    /// <summary>The number's way out; null when its provider is not configured.</summary>
    public IChannel? Of(string number)
    {
        if (_ofNumber.TryGetValue(number, out IChannel? own)) return own;
        if (number.StartsWith(GupshupChannel.Prefix, StringComparison.Ordinal)) return _gupshup;
        if (number.StartsWith(TwilioWhatsApp.Prefix, StringComparison.Ordinal)) return _twilio;
        return _meta;
    }

    private MetaChannel? Meta(MetaOptions meta)
    {
        if (meta.AccessToken.Length == 0 && meta.Tokens.Count == 0) return null;
        Uri root = meta.GraphRoot() ?? throw new InvalidOperationException(
            "Providers:Meta:BaseUrl must be an http or https address: sending needs it.");
        foreach ((string number, string token) in meta.Tokens)
            _ofNumber[number] = Graph(root, token);
        return meta.AccessToken.Length > 0 ? Graph(root, meta.AccessToken) : null;
    }

    private MetaChannel Graph(Uri root, string token)
    {
        AuthenticationHeaderValue authorization = new("Bearer", token);
        return new MetaChannel(
            MetaChannel.MetaName, Line(MetaChannel.MetaName),
            number => MetaAddress.Messages(root, number),
            number => MetaAddress.Media(root, number),
            headers => headers.Authorization = authorization, _options);
    }

    // The key is the number's: an account for each.
    private void Dialog360(Dialog360Options dialog)
    {
        Dictionary<string, string> keys = new(dialog.Keys, StringComparer.Ordinal);
        if (dialog.ApiKey.Length > 0)
        {
            if (dialog.PhoneNumberId.Length == 0)
            {
                throw new InvalidOperationException(
                    "Providers:Dialog360:PhoneNumberId is empty: its ApiKey belongs to one.");
            }

            keys[dialog.PhoneNumberId] = dialog.ApiKey;
        }

        if (keys.Count == 0) return;
        Uri root = Addresses.Root(dialog.BaseUrl, "Providers:Dialog360:BaseUrl");
        foreach ((string number, string key) in keys)
        {
            _ofNumber[number] = new MetaChannel(
                MetaChannel.Dialog360Name, Line(MetaChannel.Dialog360Name),
                _ => new Uri(root, "messages"), _ => new Uri(root, "media"),
                headers => headers.TryAddWithoutValidation("D360-API-KEY", key), _options);
        }
    }

    private (string, IChannel?) SmsBy(
        ProviderSettings providers, SmsTexts texts, TwilioAccount? twilio, string publicUrl)
    {
        switch (providers.Sms.Provider)
        {
            case "":
                return ("", null);
            case "exotel":
                return (ExotelSms.Prefix + providers.Sms.Header, new ExotelSms(
                    Line("sms-exotel"), providers.Sms, texts, publicUrl));
            case "twilio" when twilio is not null && providers.Twilio.SmsFrom.Length > 0:
                return (TwilioSms.Prefix + providers.Twilio.SmsFrom, new TwilioSms(
                    Line("sms-twilio"), twilio, texts));
            case "twilio":
                throw new InvalidOperationException(
                    "Providers:Twilio:AccountSid and SmsFrom are needed for SMS by Twilio.");
            default:
                throw new InvalidOperationException(
                    $"Providers:Sms:Provider is {providers.Sms.Provider}: it can be exotel, "
                    + "twilio or empty.");
        }
    }

    private ProviderLine Line(string name) => new(
        name, _clients.CreateClient(ProviderLine.ClientName), _options, _clock, _log);
}
