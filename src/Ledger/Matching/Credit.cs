using ConverseErp.Contracts;
using ConverseErp.Ledger.Paying;

namespace ConverseErp.Ledger.Matching;

/// <summary>What the shop and its customer are told of a payment that came from no chat.
/// </summary>
internal static class Credit
{
    public static PaymentCredited Of(PaymentAnswered paid, ShopKhata khata) => new(
        paid.Payment, paid.Party, paid.PartyName, paid.Received, paid.Amount, paid.Mode,
        paid.Balance, Contact(khata.Party(paid.Party)));

    private static PartyContact? Contact(PartyAtBooking? party) =>
        party is { } known && (known.Phone ?? known.Bsuid) is not null
            ? new PartyContact(known.Phone, known.Bsuid, known.Language)
            : null;
}
