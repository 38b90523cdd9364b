namespace ConverseErp.Contracts;

/// <summary>What a message is charged as.</summary>
public enum MessageRate
{
    /// <summary>Free words inside the 24-hour window.</summary>
    Service = 1,

    /// <summary>A utility template: bills, orders, reminders of what was agreed.</summary>
    Utility = 2,

    /// <summary>A marketing template.</summary>
    Marketing = 3,

    /// <summary>A login code.</summary>
    Authentication = 4,

    /// <summary>One part of an SMS by a registered text.</summary>
    Sms = 5,
}

/// <summary>What one message costs, before tax.</summary>
/// <param name="Hundredths">Of a paisa: ₹0.1150 is 1,150. Prices of messages are finer than
/// money, and a month of them is money again.</param>
public readonly record struct MessageCost(long Hundredths) : IComparable<MessageCost>
{
    public static MessageCost Zero => default;

    /// <summary>To the paisa, half away from zero.</summary>
    public Money Money => Money.FromRupees(Hundredths / 10_000m);

    public static MessageCost operator +(MessageCost a, MessageCost b) =>
        new(checked(a.Hundredths + b.Hundredths));

    public static MessageCost operator *(MessageCost each, long times) =>
        new(checked(each.Hundredths * times));

    public static bool operator <(MessageCost a, MessageCost b) => a.Hundredths < b.Hundredths;

    public static bool operator >(MessageCost a, MessageCost b) => a.Hundredths > b.Hundredths;

    public static bool operator <=(MessageCost a, MessageCost b) => a.Hundredths <= b.Hundredths;

    public static bool operator >=(MessageCost a, MessageCost b) => a.Hundredths >= b.Hundredths;

    public int CompareTo(MessageCost other) => Hundredths.CompareTo(other.Hundredths);
}

/// <summary>Prices of messages by their day.</summary>
public interface IMessagePrices
{
    /// <summary>The price that holds on the Indian day of that instant.</summary>
    MessageCost Of(MessageRate rate, DateTimeOffset at);

    /// <summary>How many messages of this rate a number sends free in a calendar month before
    /// the price holds; null: all of them cost.</summary>
    long? FreeInMonth(MessageRate rate, DateTimeOffset at);
}
