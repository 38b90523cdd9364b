namespace ConverseErp.Contracts;

/// <summary>How far a template has come at the provider.</summary>
public enum TemplateState
{
    /// <summary>Nobody has told us: it is tried, and a refusal teaches.</summary>
    Unknown = 0,
    Pending = 1,
    Approved = 2,

    /// <summary>By the provider, because people did not like it; it comes back by itself.
    /// </summary>
    Paused = 3,
    Rejected = 4,
    Disabled = 5,

    /// <summary>The provider has none of this name in this language.</summary>
    Missing = 6,
}

/// <summary>One template in one language, as it stands.</summary>
/// <param name="Charged">By its category, which the provider may change.</param>
public sealed record TemplateStanding(
    string Name, string Language, TemplateState State, MessageRate Charged)
{
    /// <summary>The provider says that people do not want it: marketing stops before it is
    /// paused.</summary>
    public bool Disliked { get; init; }

    public bool MayBeSent => State is TemplateState.Unknown or TemplateState.Approved;
}

/// <summary>The templates of the sending numbers.</summary>
public interface ITemplates
{
    /// <summary>From memory, at most some seconds old.</summary>
    /// <param name="number">That it would leave from.</param>
    TemplateStanding Of(string number, string name, string language);
}

/// <summary>A template that does not do what it should: it may not be sent, or it is charged as
/// marketing.</summary>
/// <param name="Account">The provider's id of the WhatsApp account, or our name of the number;
/// empty while no account is named.</param>
/// <param name="Quality">green, yellow or red, as the provider says; null: not told.</param>
/// <param name="Since">When it came to this.</param>
public sealed record TemplateTrouble(
    string Account, string Name, string Language, TemplateState State, MessageRate? Category,
    string? Quality, string? Reason, DateTimeOffset? Since);

/// <summary>What on-call should know of templates.</summary>
public interface ITemplateTroubles
{
    /// <summary>The newest first, at most that many.</summary>
    Task<IReadOnlyList<TemplateTrouble>> ListAsync(int max, CancellationToken cancel);
}

/// <summary>A provider tells of a template: what it does not say is null.</summary>
/// <param name="Account">The provider's id of the WhatsApp account; our name of the number where
/// the provider knows no accounts.</param>
/// <param name="At">When it happened, as the provider says.</param>
public sealed record TemplateTold(
    string Provider, string Account, string Template, string Language, TemplateState? State,
    MessageRate? Category, string? Quality, string? Reason, DateTimeOffset At) : ILaneMessage
{
    public static string Name => "outbound.template-told.v1";

    public static LaneAddress Address => LaneAddress.OutboundStatuses;
}
