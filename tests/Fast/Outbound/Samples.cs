using ConverseErp.Contracts;
using ConverseErp.Outbound;
using ConverseErp.Outbound.Channels;

namespace ConverseErp.Tests.Fast.Outbound;

/// <summary>Messages and attempts to vary.</summary>
internal static class Samples
{
    public const string Number = "106540352242922";

    public static readonly BusinessId Shop =
        new(Guid.Parse("0193a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b"));

    public static readonly MessageId Id =
        new(Guid.Parse("0193a1b2-c3d4-7e5f-8a9b-000000000001"));

    public static readonly DateTimeOffset Now =
        new(2026, 11, 21, 4, 30, 0, TimeSpan.Zero);

    public static readonly AttachedBill Bill = new(
        "bills/a/inv-1042.pdf", "INV-1042.pdf", "https://shop.example.in/b/tok", "Sri Lakshmi",
        "INV-1042", Money.FromRupees(1250L));

    public static SendMessage Message(
        string text = "Theek hai, likh liya.", AttachedBill? bill = null,
        IReadOnlyList<Choice>? choices = null, string? quoted = null,
        string? phone = "+919876543210", string? bsuid = null,
        Purpose purpose = Purpose.Answer, string language = "hi") => new(
            Id, Number, bsuid, phone, language, purpose, text, bill, choices, quoted, Now);

    public static Outgoing Outgoing(
        SendMessage message, SentAs sentAs, string? mediaId = null, bool plain = false,
        string? language = null) => new(
            message, message.PhoneNumberId, sentAs, plain, mediaId, language,
            new SendTracker(Shop, Id, 1));

    /// <summary>What Meta's way carries.</summary>
    public const Carries OfMeta =
        Carries.Choices | Carries.Uploads | Carries.Pay | Carries.Quotations;
}
