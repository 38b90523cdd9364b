namespace ConverseErp.Contracts;

/// <summary>A provider tells of a sending number: what it does not say is null.</summary>
/// <param name="Account">The provider's id of the WhatsApp account.</param>
/// <param name="Phone">The number as people see it, digits alone; null: all of the account's.
/// </param>
/// <param name="Quality">green or red: whether people like what it sends.</param>
/// <param name="PeopleMax">Whom its portfolio may write to in 24 hours; 0: no limit.</param>
public sealed record NumberTold(
    string Provider, string Account, string? Phone, string? Quality, int? PeopleMax,
    DateTimeOffset At) : ILaneMessage
{
    public static string Name => "outbound.number-told.v1";

    public static LaneAddress Address => LaneAddress.OutboundStatuses;
}

/// <summary>A provider tells that a person wants a shop's messages, or does not.</summary>
public sealed record ConsentTold(
    string Provider, Sender Person, bool Agreed, DateTimeOffset At) : ILaneMessage
{
    public static string Name => "outbound.consent-told.v1";

    public static LaneAddress Address => LaneAddress.OutboundStatuses;
}
