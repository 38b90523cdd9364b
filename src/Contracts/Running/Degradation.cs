namespace ConverseErp.Contracts;

/// <summary>How much of the product is to be had. A higher one is worse for the shopkeeper.
/// </summary>
public enum Mode
{
    /// <summary>Everything.</summary>
    Full = 0,

    /// <summary>Models of language and speech are left out.</summary>
    AiDegraded = 1,

    /// <summary>WhatsApp loses or delays messages.</summary>
    WhatsAppDegraded = 2,

    /// <summary>WhatsApp is gone: shops work in the companion app.</summary>
    CompanionOnly = 3,

    /// <summary>The app alone, on the phone; no server ever says it of itself.</summary>
    Offline = 4,
}

/// <summary>The mode in force.</summary>
/// <param name="Since">Null before it was read for the first time.</param>
/// <param name="SetBy">"automatic", or whoever set it by hand.</param>
/// <param name="Until">When a mode that was set by hand ends.</param>
public sealed record ModeNow(
    Mode Mode, DateTimeOffset? Since, string Reason, string SetBy, DateTimeOffset? Until)
{
    public static readonly ModeNow Unknown =
        new(Mode.Full, null, "not known yet", "automatic", null);
}

/// <summary>What a detector has noticed.</summary>
/// <param name="By">The detector's permanent name, kebab-case, 1–60 characters: it has one
/// proposal at a time, and the next replaces it.</param>
/// <param name="Mode">Full takes the proposal back.</param>
/// <param name="Reason">For on-call, at most 300 characters; no phones, names or texts.</param>
/// <param name="Until">It counts for nothing from then on, so that a detector that has died
/// does not hold a mode for ever: propose again while it lasts.</param>
public sealed record ModeProposal(string By, Mode Mode, string Reason, DateTimeOffset Until);

/// <summary>Every process may ask for the mode, and propose one.</summary>
public interface IDegradation
{
    ModeNow Now { get; }

    /// <summary>Kept for the operations role, which decides within seconds: the worst of the open
    /// proposals wins, and a hand wins over all.</summary>
    /// <exception cref="ArgumentException">Name, mode, reason or end are not as described.
    /// </exception>
    Task ProposeAsync(ModeProposal proposal, CancellationToken cancel);
}
