using ConverseErp.Contracts;

namespace ConverseErp.Outbound;

/// <summary>Purposes as they are stored.</summary>
internal static class Purposes
{
    public static string NameOf(Purpose purpose) => purpose switch
    {
        Purpose.Answer => "answer",
        Purpose.Bill => "bill",
        Purpose.OrderNotice => "order-notice",
        Purpose.Onboarding => "onboarding",
        Purpose.Digest => "digest",
        Purpose.Marketing => "marketing",
        Purpose.Reminder => "reminder",
    };

    /// <exception cref="InvalidDataException">A purpose of a newer release.</exception>
    public static Purpose Of(string name) => name switch
    {
        "answer" => Purpose.Answer,
        "bill" => Purpose.Bill,
        "order-notice" => Purpose.OrderNotice,
        "onboarding" => Purpose.Onboarding,
        "digest" => Purpose.Digest,
        "marketing" => Purpose.Marketing,
        "reminder" => Purpose.Reminder,
        _ => throw new InvalidDataException($"Unknown purpose {name}."),
    };
}
