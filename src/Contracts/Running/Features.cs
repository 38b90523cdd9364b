namespace ConverseErp.Contracts;

/// <summary>What the product does for people, as far as trouble may take it away.</summary>
public enum Feature
{
    TakingMessages,
    ReadingByRules,
    SecondOpinion,
    VoiceNotes,
    Pictures,
    Booking,
    Answers,
    Bills,
    PaymentNotices,
    Reports,
    Marketing,
    CompanionApp,
    PublicPages,
}

/// <summary>How much of a feature is left.</summary>
public enum Serving
{
    /// <summary>As always.</summary>
    Works,

    /// <summary>In a simpler way.</summary>
    Simpler,

    /// <summary>Kept, and done when it is over.</summary>
    Waits,

    /// <summary>Not done; whoever asks is told what to do instead.</summary>
    Off,
}

/// <summary>What one feature does in one mode.</summary>
/// <param name="Words">In English, for people; ends without a full stop.</param>
public readonly record struct FeatureInMode(Serving Serving, string Words);

/// <summary>What every feature does in every mode: rooms ask it, and docs/degradation.md is
/// written from it.</summary>
public static class FeatureTable
{
    private static readonly FeatureInMode Same = new(Serving.Works, "works");
    private static readonly FeatureInMode Kept = new(
        Serving.Waits, "what still comes in is kept and answered in order");

    public static FeatureInMode Of(Feature feature, Mode mode) => (feature, mode) switch
    {
        (Feature.CompanionApp, Mode.Offline) => new(
            Serving.Simpler, "works on the phone alone and syncs later"),
        (_, Mode.Offline) => new(Serving.Off, "nothing of ours is in reach"),
        (_, Mode.Full) => Same,
        (Feature.TakingMessages, Mode.CompanionOnly) => Kept,
        (Feature.SecondOpinion, Mode.AiDegraded) => new(
            Serving.Off, "a message that rules do not understand gets three buttons"),
        (Feature.SecondOpinion, _) => new(
            Serving.Off, "a doubtful message is asked about, as without a model"),
        (Feature.VoiceNotes, Mode.AiDegraded) => new(
            Serving.Off, "the sender is asked to write it"),
        (Feature.Answers, not Mode.AiDegraded) => new(
            Serving.Waits,
            "tried again for an hour; one SMS says that WhatsApp is late and leads to them"),
        (Feature.Bills, not Mode.AiDegraded) => new(
            Serving.Simpler,
            "by SMS with a link where an operator is set up, else tried again for a day"),
        (Feature.PaymentNotices, not Mode.AiDegraded) => new(
            Serving.Simpler, "receipts by SMS where an operator is set up; reminders wait"),
        (Feature.Reports, not Mode.AiDegraded) => new(
            Serving.Simpler, "in the app and over the API; in the chat when it is back"),
        (Feature.Marketing, not Mode.AiDegraded) => new(Serving.Off, "nothing is sent"),
        (Feature.TakingMessages or Feature.ReadingByRules or Feature.SecondOpinion
            or Feature.VoiceNotes or Feature.Pictures or Feature.Booking or Feature.Answers
            or Feature.Bills or Feature.PaymentNotices or Feature.Reports or Feature.Marketing
            or Feature.CompanionApp or Feature.PublicPages, _) => Same,
    };

    /// <summary>A heading for people.</summary>
    public static string Name(Feature feature) => feature switch
    {
        Feature.TakingMessages => "Taking messages and webhooks",
        Feature.ReadingByRules => "Reading messages by rules",
        Feature.SecondOpinion => "A second opinion by a language model",
        Feature.VoiceNotes => "Voice notes",
        Feature.Pictures => "Pictures of lists and bills",
        Feature.Booking => "Booking sales, stock, khata and payments",
        Feature.Answers => "Answers in the chat",
        Feature.Bills => "Bills to customers",
        Feature.PaymentNotices => "Reminders and notices of payments",
        Feature.Reports => "Reports and digests in the chat",
        Feature.Marketing => "Marketing",
        Feature.CompanionApp => "Companion app and API",
        Feature.PublicPages => "Public pages of bills, khata and payment",
    };
}
