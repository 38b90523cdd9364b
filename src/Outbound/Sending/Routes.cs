using ConverseErp.Contracts;
using ConverseErp.Outbound.Channels;
using ConverseErp.Outbound.Channels.Sms;
using ConverseErp.Outbound.Health;

namespace ConverseErp.Outbound.Sending;

/// <summary>The ways to a person, in the order in which they are tried. Stored as a number: how
/// far along a message has come.</summary>
internal enum Route : short
{
    /// <summary>The shop's number.</summary>
    Own = 0,

    /// <summary>A number at another provider that steps in.</summary>
    Backup = 1,

    /// <summary>Registered texts alone.</summary>
    Sms = 2,
}

/// <summary>A way that a message goes.</summary>
/// <param name="Number">That it leaves from.</param>
internal sealed record Way(Route Route, IChannel Channel, string Number);

/// <summary>Chooses the way of each attempt: the shop's own number while it works, else what
/// steps in for it. Free of side effects.</summary>
internal sealed class Routes(
    ChannelBook channels, NumberGates gates, SmsTexts texts, ProviderHealth health,
    Backups backups, ISurge surge, IDegradation degradation)
{
    // From this level on what may go by SMS does, so that the chats have WhatsApp to themselves.
    private const int SmsFromLevel = 3;

    /// <param name="from">What came before it is closed to this message for good.</param>
    /// <param name="late">It has been refused on its way so long that it goes another.</param>
    /// <returns>The first way that is open; when none is, the first that may be waited for, or
    /// null when there is none.</returns>
    public Way? Choose(SendMessage message, Route from, bool late)
    {
        if (message.SmsOnly) return Sms(message);
        Way? own = from > Route.Own || channels.Of(message.PhoneNumberId) is not { } channel
            ? null
            : new Way(Route.Own, channel, message.PhoneNumberId);
        Way? sms = Sms(message);
        if (sms is not null && SmsFirst && IsOpen(sms)) return sms;
        Way? backup = from > Route.Backup ? null : Backup(message);
        if (own is not null && !late && IsOpen(own) && !StepsIn(backup, own)) return own;
        if (backup is not null && IsOpen(backup)) return backup;
        if (sms is not null && IsOpen(sms)) return sms;
        return own ?? backup ?? sms;
    }

    /// <summary>The farthest way that a message has beyond one it cannot use; null when there is
    /// none.</summary>
    public Route? Beyond(SendMessage message, Route route) =>
        route < Route.Backup && Backup(message) is not null ? Route.Backup
        : route < Route.Sms && Sms(message) is not null ? Route.Sms
        : null;

    /// <summary>WhatsApp is known to work badly: it is left to what somebody waits for.</summary>
    public bool WorkBadly => degradation.Now.Mode is Mode.WhatsAppDegraded or Mode.CompanionOnly;

    // WhatsApp works badly, or is busier than it can be.
    private bool SmsFirst => surge.Now.Level >= SmsFromLevel || WorkBadly;

    // The other works while this one fails more than is normal.
    private bool StepsIn(Way? backup, Way own) => backup is not null && IsOpen(backup)
        && health.IsFailing(own.Channel.Name) && !health.IsFailing(backup.Channel.Name);

    /// <summary>Whether its text may go by SMS here.</summary>
    public bool HasSms(SendMessage message) => Sms(message) is not null;

    /// <summary>The provider of the shop's own number; null when it is not configured.</summary>
    public IChannel? Own(SendMessage message) =>
        message.SmsOnly ? null : channels.Of(message.PhoneNumberId);

    public bool IsOpen(Way way) => way.Channel.OpenLeft is null
        && gates.ClosedUntil(way.Number) is null;

    // What steps in is a number the person never wrote to: only a template reaches them.
    private Way? Backup(SendMessage message) =>
        message.Bill is not null && backups.Of(message.PhoneNumberId) is { } number
        && channels.Of(number) is { } channel
            ? new Way(Route.Backup, channel, number)
            : null;

    private Way? Sms(SendMessage message) =>
        channels.Sms is { } channel && SmsForms.Of(message) is { } form
        && texts.Find(form, message.Language) is not null
            ? new Way(Route.Sms, channel, channels.SmsNumber)
            : null;
}
