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
}

/// <summary>One template in one language, as it stands.</summary>
/// <param name="Charged">By its category, which the provider may change.</param>
public sealed record TemplateStanding(
    string Name, string Language, TemplateState State, MessageRate Charged)
{
    public bool MayBeSent => State is TemplateState.Unknown or TemplateState.Approved;
}

/// <summary>The templates of the sending numbers.</summary>
public interface ITemplates
{
    /// <summary>From memory, at most some seconds old.</summary>
    /// <param name="number">That it would leave from.</param>
    TemplateStanding Of(string number, string name, string language);
}
