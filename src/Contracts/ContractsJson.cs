using System.Text.Json;
using System.Text.Json.Serialization;

namespace ConverseErp.Contracts;

/// <summary>How messages look on the wire: camelCase, enums as names, nulls left out.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web,
    UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ChatReceived))]
[JsonSerializable(typeof(SharedChatReceived))]
[JsonSerializable(typeof(ProviderEventReceived))]
[JsonSerializable(typeof(PlaceOrder))]
[JsonSerializable(typeof(ConfirmOrder))]
[JsonSerializable(typeof(CancelOrder))]
[JsonSerializable(typeof(UndoOrder))]
[JsonSerializable(typeof(AmendOrder))]
[JsonSerializable(typeof(SetDelivery))]
[JsonSerializable(typeof(DeliverySet))]
[JsonSerializable(typeof(ReturnGoods))]
[JsonSerializable(typeof(AdjustBill))]
[JsonSerializable(typeof(UndoNote))]
[JsonSerializable(typeof(NoteBooked))]
[JsonSerializable(typeof(NoteReady))]
[JsonSerializable(typeof(NoteRefused))]
[JsonSerializable(typeof(NoteUndone))]
[JsonSerializable(typeof(OrderBooked))]
[JsonSerializable(typeof(OrderPlaced))]
[JsonSerializable(typeof(OrderRefused))]
[JsonSerializable(typeof(OrderCancelled))]
[JsonSerializable(typeof(OrderUndone))]
[JsonSerializable(typeof(BillReady))]
[JsonSerializable(typeof(RecordPayment))]
[JsonSerializable(typeof(UndoPayment))]
[JsonSerializable(typeof(PaymentAnswered))]
[JsonSerializable(typeof(PaymentClaimed))]
[JsonSerializable(typeof(WriteMemo))]
[JsonSerializable(typeof(UndoMemo))]
[JsonSerializable(typeof(MemoAnswered))]
[JsonSerializable(typeof(SaveParties))]
[JsonSerializable(typeof(PartiesSaved))]
[JsonSerializable(typeof(ChangeStock))]
[JsonSerializable(typeof(UndoStock))]
[JsonSerializable(typeof(SetPrice))]
[JsonSerializable(typeof(AddProduct))]
[JsonSerializable(typeof(StockAnswered))]
[JsonSerializable(typeof(PersonWanted))]
[JsonSerializable(typeof(ErrandDone))]
[JsonSerializable(typeof(MediaLeft))]
[JsonSerializable(typeof(ReplyDue))]
[JsonSerializable(typeof(SendMessage))]
[JsonSerializable(typeof(StatusReceived))]
public sealed partial class ContractsJson : JsonSerializerContext;
