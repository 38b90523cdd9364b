using ConverseErp.Businesses.Onboarding;
using ConverseErp.Contracts;

namespace ConverseErp.Businesses.Front;

/// <summary>What is being asked of a person on a shared number; one of the two, or nothing.
/// </summary>
internal sealed record FrontDialogue(OnboardingState? Opening, ShopAsked? Asked);

/// <summary>"Which shop?", with the messages that wait for the answer.</summary>
/// <param name="Options">The shops in the order of their numbers.</param>
/// <param name="Held">In the order in which they came.</param>
internal sealed record ShopAsked(
    IReadOnlyList<ShopOption> Options, IReadOnlyList<HeldMessage> Held, DateTimeOffset AskedAt);

/// <summary>A shop to choose.</summary>
internal sealed record ShopOption(BusinessId Business, string Name);

/// <summary>A message kept until its shop is known.</summary>
internal sealed record HeldMessage(MessageId Id, ChatReceived Chat);

/// <summary>A person's chat on a shared number, as it is kept.</summary>
/// <param name="Chosen">The shop that what is written goes to.</param>
/// <param name="Version">Grows with every change; 0 when there was none.</param>
internal sealed record FrontChat(
    BusinessId? Chosen, string? Language, FrontDialogue? Dialogue, long Version)
{
    public static readonly FrontChat None = new(null, null, null, 0);
}

/// <summary>A shop that a sender belongs to.</summary>
/// <param name="Source">member, party or joined.</param>
internal sealed record SenderShop(BusinessId Business, string Source);
