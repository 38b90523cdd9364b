namespace ConverseErp.Contracts;

/// <summary>How a reminder of dues would reach somebody now.</summary>
/// <param name="Stopped">They said STOP: nothing goes to them that they did not ask for.</param>
/// <param name="WindowOpen">They wrote within the last day, so free words go.</param>
/// <param name="Cost">At today's prices, before tax; nothing while the number's free messages of
/// this month last.</param>
/// <param name="Template">The registered text for a closed window: shop, amount.</param>
/// <param name="TemplateLanguage">That it is registered in.</param>
public sealed record ReminderReach(
    bool Stopped, bool WindowOpen, MessageCost Cost, string Template, string TemplateLanguage);

/// <summary>What whoever offers a reminder must know; implemented by Outbound.</summary>
public interface IReminderReach
{
    /// <param name="phoneNumberId">That it would leave from.</param>
    /// <param name="people">At most a hundred or so.</param>
    /// <param name="language">Of those who have none of their own.</param>
    /// <returns>One for each, in their order.</returns>
    Task<IReadOnlyList<ReminderReach>> OfAsync(
        BusinessId business, string phoneNumberId, IReadOnlyList<PartyContact> people,
        string language, CancellationToken cancel);
}
