using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ConverseErp.Contracts;

/// <summary>An amount of Indian rupees as a whole number of paise; may be negative.</summary>
/// <param name="Paise">Paise: ₹1 is 100.</param>
[JsonConverter(typeof(MoneyJsonConverter))]
public readonly record struct Money(long Paise) : IComparable<Money>
{
    public static Money Zero => default;

    /// <summary>Whole rupees as money.</summary>
    /// <exception cref="OverflowException">The amount does not fit.</exception>
    public static Money FromRupees(long rupees) => new(checked(rupees * 100));

    /// <summary>Rupees with decimals as money, half away from zero to the paisa.</summary>
    /// <exception cref="OverflowException">The amount does not fit.</exception>
    public static Money FromRupees(decimal rupees) =>
        new(checked((long)Math.Round(rupees * 100, 0, MidpointRounding.AwayFromZero)));

    public static Money operator +(Money a, Money b) => new(checked(a.Paise + b.Paise));

    public static Money operator -(Money a, Money b) => new(checked(a.Paise - b.Paise));

    public static Money operator -(Money a) => new(checked(-a.Paise));

    public static bool operator <(Money a, Money b) => a.Paise < b.Paise;

    public static bool operator >(Money a, Money b) => a.Paise > b.Paise;

    public static bool operator <=(Money a, Money b) => a.Paise <= b.Paise;

    public static bool operator >=(Money a, Money b) => a.Paise >= b.Paise;

    public int CompareTo(Money other) => Paise.CompareTo(other.Paise);

    /// <summary>As shops write it: ₹1,26,500, and paise only when there are any.</summary>
    public override string ToString()
    {
        decimal rupees = Paise / 100m;
        string format = Paise % 100 == 0 ? "N0" : "N2";
        string digits = Math.Abs(rupees).ToString(format, Indian);
        return Paise < 0 ? "-₹" + digits : "₹" + digits;
    }

    /// <summary>Indian digit grouping (3, then 2s), independent of the server's locale.</summary>
    public static readonly NumberFormatInfo Indian = new()
    {
        NumberGroupSizes = [3, 2],
        NumberGroupSeparator = ",",
        NumberDecimalSeparator = ".",
    };
}

/// <summary>Money on the wire is its paise, a JSON integer.</summary>
public sealed class MoneyJsonConverter : JsonConverter<Money>
{
    public override Money Read(
        ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => new(reader.GetInt64());

    public override void Write(Utf8JsonWriter writer, Money value, JsonSerializerOptions options)
        => writer.WriteNumberValue(value.Paise);
}
