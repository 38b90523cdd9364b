using System.Text.Json;
using System.Text.Json.Serialization;

namespace ConverseErp.Contracts;

/// <summary>A typed id over a GUID; ours are version 7, so they sort by time of making.</summary>
public interface IGuidId<TSelf> where TSelf : struct, IGuidId<TSelf>
{
    Guid Value { get; }

    static abstract TSelf From(Guid value);
}

/// <summary>A typed id on the wire is the plain GUID string.</summary>
public sealed class GuidIdJsonConverter<T> : JsonConverter<T> where T : struct, IGuidId<T>
{
    public override T Read(
        ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => T.From(reader.GetGuid());

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
        => writer.WriteStringValue(value.Value);
}

/// <summary>One shop: the tenant.</summary>
[JsonConverter(typeof(GuidIdJsonConverter<BusinessId>))]
public readonly record struct BusinessId(Guid Value) : IGuidId<BusinessId>, IComparable<BusinessId>
{
    public static BusinessId From(Guid value) => new(value);

    public int CompareTo(BusinessId other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString();
}

/// <summary>Somebody who works in a shop: owner, staff, accountant.</summary>
[JsonConverter(typeof(GuidIdJsonConverter<MemberId>))]
public readonly record struct MemberId(Guid Value) : IGuidId<MemberId>
{
    public static MemberId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

/// <summary>A product of one shop.</summary>
[JsonConverter(typeof(GuidIdJsonConverter<ProductId>))]
public readonly record struct ProductId(Guid Value) : IGuidId<ProductId>, IComparable<ProductId>
{
    public static ProductId From(Guid value) => new(value);

    public int CompareTo(ProductId other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString();
}

/// <summary>A customer or supplier of one shop.</summary>
[JsonConverter(typeof(GuidIdJsonConverter<PartyId>))]
public readonly record struct PartyId(Guid Value) : IGuidId<PartyId>, IComparable<PartyId>
{
    public static PartyId From(Guid value) => new(value);

    public int CompareTo(PartyId other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString();
}

/// <summary>One order.</summary>
[JsonConverter(typeof(GuidIdJsonConverter<OrderId>))]
public readonly record struct OrderId(Guid Value) : IGuidId<OrderId>
{
    public static OrderId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

/// <summary>One bill, whatever kind of document it is.</summary>
[JsonConverter(typeof(GuidIdJsonConverter<InvoiceId>))]
public readonly record struct InvoiceId(Guid Value) : IGuidId<InvoiceId>
{
    public static InvoiceId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

/// <summary>One message of ours, between services or to a person.</summary>
[JsonConverter(typeof(GuidIdJsonConverter<MessageId>))]
public readonly record struct MessageId(Guid Value) : IGuidId<MessageId>
{
    public static MessageId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
