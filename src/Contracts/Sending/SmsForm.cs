using System.Globalization;

namespace ConverseErp.Contracts;

/// <summary>What may go by SMS, each by a text of its own that is registered with an operator;
/// nothing else does.</summary>
public enum SmsKind
{
    /// <summary>The code.</summary>
    LoginCode = 1,

    /// <summary>Shop, amount.</summary>
    PaymentCredited = 2,

    /// <summary>Shop, number, amount, link.</summary>
    Bill = 3,

    /// <summary>Shop, amount.</summary>
    OrderAccepted = 4,

    /// <summary>Shop.</summary>
    OrderRefused = 5,

    /// <summary>Shop, amount.</summary>
    DueReminder = 6,

    /// <summary>WhatsApp is late: shop, link to what waits.</summary>
    Delayed = 7,
}

/// <summary>What goes in place of a message when WhatsApp does not carry it.</summary>
/// <param name="Values">For the places of the registered text, in the order in which the kind
/// names them; longer ones are cut.</param>
public sealed record SmsForm(SmsKind Kind, IReadOnlyList<string> Values)
{
    /// <summary>An amount as a value: "1250.00", without the sign, which is in no alphabet of
    /// cheap SMS.</summary>
    public static string Rupees(Money amount) =>
        (amount.Paise / 100m).ToString("0.00", CultureInfo.InvariantCulture);
}
