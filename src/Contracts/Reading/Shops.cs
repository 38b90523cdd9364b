using System.Text.Json.Serialization;

namespace ConverseErp.Contracts;

/// <summary>What the shop does when less is in stock than is sold.</summary>
public enum ShortStock
{
    SellAndFlag,
    Ask,
    Refuse,
}

/// <summary>How the shop stands with GST.</summary>
public enum GstScheme
{
    Unregistered,
    Composition,
    Regular,
}

/// <summary>When an entry is confirmed before it is posted.</summary>
public enum Confirming
{
    /// <summary>When something is unclear, and above the shop's amount.</summary>
    WhenUnsure,

    Always,

    /// <summary>Only when something is unclear: a doubt about money is never guessed away.
    /// </summary>
    Never,
}

/// <summary>A shop and its settings.</summary>
/// <param name="StateCode">GST State code, two digits.</param>
/// <param name="PhoneNumberId">The WhatsApp number it answers from: its own or a shared one.
/// </param>
/// <param name="ConfirmAbove">A sale above it is always confirmed first.</param>
/// <param name="TimeZone">IANA name; days are Indian days unless the shop says otherwise.
/// </param>
public sealed record Shop(
    BusinessId Id, string Name, string Kind, string StateCode, GstScheme Scheme, string? Gstin,
    string? UpiId, string? Address, string? Phone, string Language, string PhoneNumberId,
    bool SharedNumber, Money ConfirmAbove, Confirming Confirming, ShortStock ShortStock,
    string TimeZone, Guid Location, string Series)
{
    /// <summary>Six letters and digits that lead a customer here on a shared number.</summary>
    public string? JoinCode { get; init; }
}

/// <summary>What a member may do.</summary>
public enum MemberRole
{
    Owner,
    Staff,
    Accountant,
}

/// <summary>Somebody who works in the shop.</summary>
public sealed record Member(
    MemberId Id, string Name, MemberRole Role, string? Phone, string? Bsuid, string? Language)
{
    /// <summary>For this member's entries; null: as the shop's setting says.</summary>
    public Confirming? Confirming { get; init; }

    /// <summary>What they may do: what was said of them, or what their role gives. An owner's
    /// are all, whatever was said.</summary>
    public Rights Rights =>
        Role is MemberRole.Owner ? Rights.All : Said ?? RoleRights.Of(Role);

    /// <summary>The rights that were said of this member; null: as the role gives them.</summary>
    [JsonIgnore]
    public Rights? Said { get; init; }
}

/// <summary>Who wrote: a member of the shop, or a customer (then both may be null).</summary>
/// <param name="Blocked">The shop does not want to hear from this person.</param>
/// <param name="OptedOut">The person said STOP to everything but answers.</param>
public sealed record Person(
    Member? Member, PartyId? Party, bool Blocked, bool OptedOut = false)
{
    public static readonly Person Stranger = new(null, null, false);
}

/// <summary>Reads of Businesses for the other rooms; cached, told when to forget.</summary>
public interface IShops
{
    /// <summary>The shop, or null when there is none.</summary>
    ValueTask<Shop?> FindAsync(BusinessId business, CancellationToken cancel);

    /// <summary>Who a sender is in a shop: BSUID first, phone second.</summary>
    ValueTask<Person> WhoIsAsync(BusinessId business, Sender sender, CancellationToken cancel);

    /// <summary>Everybody who works in the shop.</summary>
    ValueTask<IReadOnlyList<Member>> MembersAsync(BusinessId business, CancellationToken cancel);

    /// <summary>What Intake needs to route a number; null when nobody here has it.</summary>
    ValueTask<NumberRoute?> RouteAsync(string phoneNumberId, CancellationToken cancel);
}

/// <summary>Whose number it is; Business is null for a number shared by many shops.</summary>
public sealed record NumberRoute(string PhoneNumberId, BusinessId? Business);
