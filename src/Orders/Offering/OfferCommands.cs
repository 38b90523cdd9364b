using ConverseErp.Contracts;
using ConverseErp.Orders.Placing;
using ConverseErp.Platform.Lanes;

namespace ConverseErp.Orders.Offering;

/// <summary>The commands about drafts and offers.</summary>
internal static class OfferCommands
{
    public static bool IsOne(Delivery delivery) =>
        delivery.Envelope.Type == AgreeToOrder.Name || delivery.Envelope.Type == DraftLeft.Name;

    /// <summary>The order such a command is about.</summary>
    public static OrderId? OrderOf(Delivery delivery) => delivery.Envelope.Type switch
    {
        var type when type == AgreeToOrder.Name => delivery.Message<AgreeToOrder>().Order,
        var type when type == DraftLeft.Name => delivery.Message<DraftLeft>().Order,
        _ => null,
    };

    public static void Decide(Delivery delivery, OfferWriter offers, OrdersTurn turn)
    {
        if (delivery.Envelope.Type == AgreeToOrder.Name)
        {
            AgreeToOrder agree = delivery.Message<AgreeToOrder>();
            offers.Agree(agree, turn.Stored(agree.Order));
            return;
        }

        offers.Left(turn.Stored(delivery.Message<DraftLeft>().Order));
    }
}
