using System.Text.Json;
using System.Text.Json.Serialization;
using ConverseErp.Contracts;

namespace ConverseErp.Orders;

[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web, UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ChatReference))]
[JsonSerializable(typeof(PlaceOrder))]
[JsonSerializable(typeof(SharedPlace))]
[JsonSerializable(typeof(WantedLine[]))]
internal sealed partial class OrdersJson : JsonSerializerContext;
