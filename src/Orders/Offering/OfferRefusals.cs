using ConverseErp.Contracts;

namespace ConverseErp.Orders.Offering;

/// <summary>Why an offer is not taken.</summary>
public static class OfferRefusals
{
    public static readonly Refusal Expired = new(
        "order-offer-expired", "This offer held until a day that is over.");
}
