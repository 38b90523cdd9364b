namespace ConverseErp.Simulator.Chats;

/// <summary>Someone with a phone: a shop owner, a helper or a customer.</summary>
internal sealed class Person
{
    public required string Id { get; init; }

    public required string Name { get; set; }

    /// <summary>Digits with country code; null when nobody knows it.</summary>
    public string? Phone { get; set; }

    /// <summary>A fixed business-scoped user id; otherwise one is derived per portfolio.</summary>
    public string? UserId { get; set; }

    public string? Username { get; set; }

    /// <summary>Webhooks omit the phone, as for people with a username.</summary>
    public bool PhoneHidden { get; set; }

    /// <summary>False: sends are accepted and then fail with 131026.</summary>
    public bool OnWhatsApp { get; set; } = true;

    /// <summary>False: messages stay at one tick until the phone is back.</summary>
    public bool Online { get; set; } = true;

    public bool ReadReceipts { get; set; } = true;

    /// <summary>Has written STOP: SMS are refused, and Gupshup's sends fail.</summary>
    public bool OptedOut { get; set; }

    public bool ShowsPhone => Phone is not null && !PhoneHidden;
}
