using ConverseErp.Contracts;

namespace ConverseErp.Inventory.Changing;

/// <summary>Refusals of stock and product commands, in precedence order. Codes are permanent.
/// </summary>
public static class StockRefusals
{
    public static readonly Refusal ShopUnknown = new(
        "stock-shop-unknown", "There is no such shop.");

    public static readonly Refusal PostingRepeated = new(
        "stock-posting-repeated", "A change with this id has been booked already.");

    public static readonly Refusal NoLines = new(
        "stock-no-lines", "The change names no product.");

    public static readonly Refusal TooManyLines = new(
        "stock-too-many-lines", "A change has at most 100 lines; a longer one is a file.");

    public static readonly Refusal ProductUnknown = new(
        "stock-product-unknown", "A product is not in the catalogue.");

    public static readonly Refusal UnitMismatch = new(
        "stock-unit-mismatch", "A quantity's unit cannot be turned into the product's unit.");

    public static readonly Refusal QuantityOutOfRange = new(
        "stock-quantity-out-of-range",
        "A quantity must be above 0 and at most 1,000,000; an adjustment may be negative, a " +
        "count may be 0.");

    public static readonly Refusal CostOutOfRange = new(
        "stock-cost-out-of-range", "A cost must be from 0 to 1 crore rupees per unit.");

    public static readonly Refusal BatchInvalid = new(
        "stock-batch-invalid",
        "Goods that come in have a batch number of 1 to 40 characters or an expiry day, from " +
        "five years ago to thirty years ahead; goods that go out may name their batch by its " +
        "number or its id.");

    public static readonly Refusal BatchExpired = new(
        "stock-batch-expired", "The expiry day is before the day on which the goods came.");

    public static readonly Refusal BatchUnknown = new(
        "stock-batch-unknown", "There is no such batch of this product.");

    public static readonly Refusal BatchExceeds = new(
        "stock-batch-exceeds", "More is taken out of a batch than is left of it.");

    public static readonly Refusal AlertDaysInvalid = new(
        "stock-alert-days-invalid", "An expiry day is told 1 to 365 days ahead.");

    public static readonly Refusal CountInvalid = new(
        "stock-count-invalid",
        "A counting has a name of 1 to 60 characters and is of the shop, of a category or of 1 " +
        "to 5,000 products; at once come 1 to 200 entries, counted while it is open, with a " +
        "place of at most 40 characters.");

    public static readonly Refusal TooManyCounts = new(
        "stock-count-too-many",
        "At most 10 countings are open at once, and one has at most 20,000 entries.");

    public static readonly Refusal CountScopeEmpty = new(
        "stock-count-scope-empty", "No product is of this category.");

    public static readonly Refusal CountUnknown = new(
        "stock-count-unknown", "There is no such counting, or no such entry in it.");

    public static readonly Refusal CountEnded = new(
        "stock-count-ended", "The counting was closed or dropped before.");

    public static readonly Refusal CountNotInScope = new(
        "stock-count-not-in-scope", "A product is not among those that are counted here.");

    public static readonly Refusal CountedTwice = new(
        "stock-count-twice",
        "One place was counted twice: say whether the later figure holds or both are added.");

    public static readonly Refusal SupplierUnknown = new(
        "stock-supplier-unknown", "Goods on credit come from a party of the shop.");

    public static readonly Refusal TotalOutOfRange = new(
        "stock-total-out-of-range",
        "What goods cost in all must be above 0 and at most 100 crore rupees.");

    public static readonly Refusal BillInvalid = new(
        "stock-bill-invalid",
        "A bill's number has 1 to 40 characters, its day is neither to come nor older than " +
        "five years.");

    public static readonly Refusal BillRepeated = new(
        "stock-bill-repeated",
        "A bill of this number of this supplier is in the books of that financial year.");

    public static readonly Refusal TaxInvalid = new(
        "stock-tax-invalid",
        "Input tax is CGST and SGST in equal parts, or IGST; less than the total, and of a " +
        "supplier with a GSTIN.");

    public static readonly Refusal ReturnExceeds = new(
        "stock-return-exceeds", "More goes back than is left of what that purchase brought.");

    public static readonly Refusal BillMismatch = new(
        "stock-bill-mismatch",
        "The lines, tax and freight do not come to the bill's total, or a line has no cost.");

    public static readonly Refusal ReturnedSince = new(
        "stock-returned-since",
        "Goods of this purchase went back to the supplier; take that back first.");

    public static readonly Refusal PriceOutOfRange = new(
        "stock-price-out-of-range", "A price must be above 0 and at most 1 crore rupees.");

    public static readonly Refusal PriceAboveMrp = new(
        "stock-price-above-mrp", "Nothing is sold above the price printed on its pack.");

    public static readonly Refusal PriceListInvalid = new(
        "stock-price-list-invalid",
        "A price list has a name of 1 to 60 characters, one price per product and day, parties " +
        "of the shop each once, and at most 5,000 of either; a shop has at most 50.");

    public static readonly Refusal PackInvalid = new(
        "stock-pack-invalid",
        "A pack has another unit than the product, each unit once, above 0 and at most 100,000 " +
        "of the product's own.");

    public static readonly Refusal BarcodeInvalid = new(
        "stock-barcode-invalid",
        "A barcode has 1 to 40 digits and letters; of 8, 12, 13 or 14 digits the last one checks " +
        "the others.");

    public static readonly Refusal BarcodeTaken = new(
        "stock-barcode-taken", "Another product or pack of the shop has this barcode.");

    public static readonly Refusal NameInvalid = new(
        "stock-name-invalid", "A product's name has 1 to 200 characters.");

    public static readonly Refusal UnitUnknown = new(
        "stock-unit-unknown", "The product's unit is not known.");

    public static readonly Refusal ProductExists = new(
        "stock-product-exists", "A product of this name is in the catalogue already.");

    public static readonly Refusal ChangeUnknown = new(
        "stock-change-unknown", "There is no such change to undo.");

    public static readonly Refusal AlreadyUndone = new(
        "stock-already-undone", "The change has been undone already.");

    public static readonly Refusal CountedSince = new(
        "stock-counted-since",
        "A product was counted after the change, so undoing it would make the stock wrong.");

    public static readonly Refusal PriceChangedSince = new(
        "stock-price-changed-since", "The price was changed again after this change.");

    public static readonly Refusal ProductInUse = new(
        "stock-product-in-use", "The product has stock by now and is kept.");
}
