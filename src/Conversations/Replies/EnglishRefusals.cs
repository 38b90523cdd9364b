using System.Collections.Frozen;

namespace ConverseErp.Conversations.Replies;

/// <summary>Refusals in plain shop English: what did not happen, and what to do now.</summary>
internal static class EnglishRefusals
{
    private const string ShopGone =
        "⛔ The shop could not be found, nothing was written. Please write again in a minute";

    private const string TooManyItems =
        "⛔ Too many items for one bill, nothing was written. Please send it in two parts";

    private const string NoItems = "❓ Which items? Try: \"Ramesh 2 kg sugar credit\"";

    private const string QuantityOff =
        "⛔ {subject}: that quantity can't be right, nothing was written. Write it once more";

    /// <summary>For those who work in the shop.</summary>
    public static FrozenDictionary<string, string> Words { get; } = new Dictionary<string, string>
    {
        ["order-shop-unknown"] = ShopGone,
        ["order-empty"] = NoItems,
        ["order-too-many-lines"] = TooManyItems,
        ["order-product-unknown"] =
            "⛔ {subject} is not in your list, nothing was written. Check the name, write again",
        ["order-quantity-out-of-range"] = QuantityOff,
        ["order-unit-mismatch"] =
            "⛔ {subject} is not sold in that unit, nothing was written. Write it in its own unit",
        ["order-price-above-mrp"] =
            "⛔ {subject} is above the MRP on its pack, so by law it can't be sold. "
            + "Nothing was written",
        ["order-batch-unknown"] =
            "⛔ No batch of that number, nothing was written. Known are: {subject}",
        ["order-paid-out-of-range"] =
            "⛔ That is more than is owed, nothing was written. With this bill: {subject}",
        ["order-price-missing"] =
            "⛔ {subject} has no price, nothing was written. First write: {subject} price 45",
        ["order-party-unknown"] =
            "⛔ That name is not in your khata, nothing was written. Write the name once more",
        ["order-credit-needs-party"] =
            "❓ Credit for whom? Write the name too: \"Ramesh 2 kg sugar credit\"",
        ["order-stock-short"] =
            "⛔ Not enough {subject} in stock, nothing was written. Write less, or what came in",
        ["order-credit-exceeded"] =
            "⛔ {subject} would pass the credit limit, nothing was written. Less, or cash?",
        ["order-unknown"] = "❓ That order was not found. Please write it once more",
        ["order-not-waiting"] = "❓ That order was answered before, nothing changed",
        ["order-change-without-effect"] =
            "❓ That is not in the order, nothing changed. Name what is in it",
        ["order-already-undone"] = "❓ That was undone before, nothing changed",
        ["order-not-booked"] = "❓ That was never billed, there is nothing to undo",
        ["order-period-closed"] =
            "⛔ That month is closed, the bill stays. Ask your accountant for a credit note",
        ["order-has-returns"] =
            "⛔ Goods of this bill came back, so it stays. Undo that return first",
        ["return-goods-not-sold"] =
            "❓ No bill in question has {subject}. Name the bill it was sold on",
        ["return-bill-cancelled"] = "⛔ That bill was taken back, nothing can be returned on it",
        ["return-nothing-left"] = "❓ All of {subject} on that bill has come back already",
        ["return-more-than-left"] =
            "⛔ More {subject} comes back than is left on the bill, nothing written. Say "
            + "how much again",
        ["return-needs-party"] = "❓ Whose khata? Name the customer, or say cash back",
        ["note-unknown"] = "❓ That return was not found, there is nothing to take back",
        ["note-already-undone"] = "❓ That return was taken back before, nothing changed",
        ["note-used-since"] = "⛔ Part of it has come back since. Undo that return first",
        ["note-period-closed"] =
            "⛔ The month of that note is closed, it stays. Ask your accountant",
        ["note-too-late"] =
            "⛔ The time for a credit note on that bill has passed. Ask your accountant",
        ["note-exceeds-bill"] =
            "⛔ That is more than is left of the bill, nothing written. Say a smaller amount",
        ["note-without-effect"] =
            "❓ Those prices change nothing, or some go up and some down: write them one by one",
        ["order-step-not-allowed"] =
            "❓ That order is not there yet, or already past it. Nothing changed",
        ["order-slot-invalid"] =
            "❓ That delivery time can't be right. Write a day and a time from today on",
        ["order-below-minimum"] = "⛔ The order is below {subject}, the least that is delivered",
        ["order-offer-expired"] =
            "❓ That quotation has run out. Make a new one",
        ["order-nothing-to-repeat"] =
            "❓ There is no earlier order to repeat. Write what is wanted",
        ["order-standing-invalid"] =
            "❓ Which days, at what time? Write it like: every Monday 7 am 1 kg sugar",

        ["memo-repeated"] = "❓ That amount was written before, nothing changed",
        ["memo-party-unknown"] =
            "⛔ That name is not in your khata, nothing was written. Name them again",
        ["memo-amount-out-of-range"] =
            "⛔ That amount can't be right, nothing was written. Write the amount again",
        ["memo-mode-not-money"] =
            "⛔ Nothing was written. Say how it was paid: cash, UPI or card",
        ["memo-unknown"] = "❓ That amount was not found, there is nothing to undo",
        ["memo-already-undone"] = "❓ That amount was taken back before, nothing changed",
        ["entry-day-out-of-range"] =
            "⛔ That day can't be right, nothing was written. A day ahead or over a year back "
            + "is not taken",
        ["memo-discount-above-balance"] =
            "⛔ {subject} owes less than that, nothing was written. Say an amount up to what "
            + "is owed",
        ["payment-parts-differ"] =
            "⛔ The parts don't add up to the amount, nothing was written. Write them again",
        ["payment-nothing-due"] =
            "❓ With {subject} nothing is open either way, nothing was written",
        ["payment-balance-moved"] =
            "⛔ {subject}'s balance has changed meanwhile, nothing was written. Look at it "
            + "and say it again",
        ["filing-month-not-over"] =
            "⛔ That month is not over yet, nothing changed. File it when it is over",
        ["filing-repeated"] = "❓ That month is filed already, nothing changed",
        ["filing-unknown"] = "❓ That filing was not found, nothing changed",
        ["filing-already-undone"] = "❓ That filing was taken back before, nothing changed",
        ["limit-changed-since"] =
            "⛔ {subject}'s limit was changed again since, it stays as it is. Say the limit "
            + "you want",
        ["party-name-invalid"] =
            "⛔ The name on the card cannot be written, nobody was added. Send a card with a name",
        ["party-phone-invalid"] =
            "⛔ That is no phone number that answers, nothing was written. Send the card again",
        ["party-phone-taken"] = "⛔ That number is another customer's here. Nothing was changed",
        ["party-unknown"] =
            "⛔ That name is not in your khata, nothing was written. Send the card again",
        ["dispute-line-unknown"] =
            "❓ That line is not in this khata, nothing changed. Look at the khata again",
        ["dispute-word-missing"] = "❓ Please say in a few words what is wrong, nothing changed",
        ["dispute-answered-before"] =
            "⛔ The shop looked at that line and says it is right. Please talk to the shop",
        ["dispute-too-many"] =
            "⛔ Five lines wait for the shop already, nothing changed. Please wait for the answer",
        ["dispute-unknown"] = "❓ That dispute was not found, nothing changed",
        ["dispute-already-decided"] = "❓ That was answered before, nothing changed",
        ["payment-bill-unknown"] =
            "❓ That bill is not on this khata, nothing was written. Look at its number again",
        ["payment-for-cancelled-bill"] =
            "⛔ That bill was cancelled, nothing written. Say the payment without "
            + "the bill: it stays as an advance",
        ["payment-bill-not-owed"] =
            "❓ Nothing is owed on that bill, nothing written. Say the payment without the bill",
        ["payment-more-than-bill"] =
            "⛔ The bills have less open than that, nothing written. Say the amounts again",
        ["reminder-rule-out-of-range"] =
            "❓ Between 0 and 7 reminders a week, nothing changed. Say a number",
        ["promise-party-unknown"] = "⛔ That name is not in your khata, no day was kept",
        ["promise-day-out-of-range"] =
            "❓ A day from today to a year ahead, no day was kept. Say the day again",
        ["promise-nothing-due"] = "❓ Nothing is owed there, no day was kept",
        ["promise-unknown"] = "❓ That day was not found, nothing was changed",
        ["claim-unknown"] = "❓ That claim was not found. Nothing was booked",
        ["claim-already-decided"] =
            "❓ That was answered before; nothing changed",
        ["payment-bill-cancelled"] =
            "⛔ That bill was cancelled, nothing booked. The money waits in the app under payments",
        ["payment-repeated"] = "❓ That payment was written before, nothing changed",
        ["payment-party-unknown"] =
            "⛔ That name is not in your khata, nothing was written. Write the name once more",
        ["payment-amount-out-of-range"] =
            "⛔ That amount can't be right, nothing was written. Write: \"Ramesh paid 500\"",
        ["payment-mode-not-money"] =
            "⛔ Money comes in cash, by UPI or card, nothing was written. Write which of them",
        ["payment-unknown"] = "❓ That payment was not found, there is nothing to undo",
        ["payment-already-undone"] = "❓ That payment was undone before, nothing changed",

        ["stock-shop-unknown"] = ShopGone,
        ["stock-posting-repeated"] = "❓ That was written before, stock stays as it is",
        ["stock-no-lines"] = "❓ Which item? Try: \"20 kg sugar came\"",
        ["stock-too-many-lines"] =
            "⛔ More than 100 items at once, stock stays as it is. Please send it in parts",
        ["stock-product-unknown"] =
            "⛔ {subject} is not in your list, stock stays as it is. Check the name, write again",
        ["stock-unit-mismatch"] =
            "⛔ {subject} is not kept in that unit, stock stays as it is. Use its own unit",
        ["stock-quantity-out-of-range"] =
            "⛔ That quantity can't be right, stock stays as it is. Write it once more",
        ["stock-cost-out-of-range"] =
            "⛔ That cost can't be right, nothing was written. Write the ₹ for one unit",
        ["stock-batch-invalid"] =
            "❓ That batch can't be right, nothing was written. Say its number or expiry day again",
        ["stock-batch-expired"] =
            "⛔ That expiry day is past, nothing was written. Look at the pack once more",
        ["stock-batch-unknown"] = "❓ That batch was not found, nothing was written",
        ["stock-batch-exceeds"] =
            "⛔ There is less left of that batch, nothing was written. Say how much again",
        ["stock-alert-days-invalid"] = "❓ How many days ahead? Write from 1 to 365",
        ["stock-count-invalid"] =
            "❓ What is to be counted? Give it a name, and write the goods and how many there are",
        ["stock-count-too-many"] = "⛔ Too many countings are open. Close or drop one first",
        ["stock-count-scope-empty"] = "❓ No goods are of that group. Check its name",
        ["stock-count-unknown"] = "❓ That counting was not found, nothing was written",
        ["stock-count-ended"] = "⛔ That counting is over. Open a new one",
        ["stock-count-not-in-scope"] =
            "⛔ That is not among what is being counted, nothing was written",
        ["stock-count-twice"] =
            "❓ Some were counted twice. Say if the later figure holds or both are added",
        ["stock-supplier-unknown"] = "❓ From whom? Write the supplier's name",
        ["stock-total-out-of-range"] = "❓ That total does not look right",
        ["stock-bill-invalid"] =
            "❓ That bill number or date can't be right, nothing was written. Look "
            + "at the bill again",
        ["stock-bill-repeated"] =
            "⛔ This bill of this supplier is written already, nothing was written again",
        ["stock-tax-invalid"] =
            "⛔ The GST can't be right: CGST and SGST are equal, or only IGST, and "
            + "the supplier has a GSTIN. Nothing was written",
        ["stock-return-exceeds"] =
            "⛔ More goes back than came with that purchase, nothing was written",
        ["stock-bill-mismatch"] =
            "⛔ Lines, tax and freight do not come to the total of the bill, nothing was written",
        ["stock-returned-since"] =
            "⛔ Goods of this purchase went back already. First undo that return",
        ["stock-price-out-of-range"] =
            "⛔ That price can't be right, the old one stays. Write the ₹ for one unit",
        ["stock-price-above-mrp"] =
            "⛔ That is above the MRP on the pack, and the law forbids it. The old price stays",
        ["stock-pack-invalid"] =
            "⛔ That pack can't be right, nothing was written. Say how many are in one",
        ["stock-barcode-invalid"] = "❓ That barcode can't be right. Please scan it again",
        ["stock-barcode-taken"] = "⛔ Another item has this barcode already, nothing was written",
        ["stock-price-list-invalid"] =
            "⛔ That price list can't be right, nothing changed. Check its name, goods and people",
        ["stock-name-invalid"] =
            "⛔ That name is empty or very long, nothing was added. Write a shorter one",
        ["stock-unit-unknown"] = "❓ Sold in what? Write kg, g, l, ml, pc, pkt or dozen",
        ["stock-product-exists"] =
            "❓ That is in your list already. For its price write: sugar price 45",
        ["stock-change-unknown"] = "❓ That change was not found, there is nothing to undo",
        ["stock-already-undone"] = "❓ That was undone before, nothing changed",
        ["stock-counted-since"] =
            "⛔ It was counted after that, so it can't be undone. Please count it once more",
        ["stock-price-changed-since"] =
            "⛔ The price changed again after that. Write the right price",
        ["stock-product-in-use"] = "⛔ It has stock by now and stays in your list",

        ["gst-document-malformed"] =
            "⛔ The bill could not be made, nothing was written. Please write it once more",
        ["gst-document-empty"] = NoItems,
        ["gst-lines-too-many"] = TooManyItems,
        ["gst-discount-out-of-range"] =
            "⛔ That discount can't be right, nothing was written. Write ₹, or 0 to 100 %",
        ["gst-discount-over-net"] =
            "⛔ The discount is more than the bill, nothing was written. Write a smaller one",
        ["gst-amount-out-of-range"] =
            "⛔ The bill comes to far too much, nothing was written. Check the quantities",
        ["gst-state-unknown"] =
            "⛔ The State of the shop or customer is wrong, nothing was written. Correct it first",
        ["gst-quantity-out-of-range"] = QuantityOff,
        ["gst-price-out-of-range"] =
            "⛔ An item's price can't be right, nothing was written. Write its price again",
        ["gst-cess-out-of-range"] =
            "⛔ An item's cess can't be right, nothing was written. Correct it in your list",
        ["gst-rate-unknown"] =
            "⛔ An item's GST rate is not in force, nothing was written. Correct it in your list",
        ["gst-gstin-malformed"] =
            "⛔ That GSTIN is not right: it has 15 letters and digits. Please check it",
        ["gst-gstin-check-digit"] =
            "⛔ One character of that GSTIN is wrong. Please compare it with the certificate",
        ["gst-pan-malformed"] =
            "⛔ That PAN is not right: it looks like ABCPD1234E. Please check it",
        ["gst-hsn-malformed"] =
            "⛔ That HSN code is not right: it has 4, 6 or 8 digits. Correct it in your list",
        ["gst-hsn-too-short"] =
            "⛔ With your turnover the HSN code needs more digits. Complete it in your list",
        ["export-period-invalid"] =
            "❓ Which month? Write it like 112026, or a quarter like 102026-122026",
        ["export-no-gst-return"] =
            "⛔ GSTR-1 and GSTR-3B are only for shops with regular GST. Ask your accountant",
        ["export-no-cmp08"] = "⛔ CMP-08 is only for shops under the composition scheme",
        ["export-quarter-needed"] = "⛔ CMP-08 is for three months together: say the quarter",
        ["gstr-2b-malformed"] =
            "⛔ That file is no GSTR-2B of the GST portal. Download the JSON there once more",
        ["gstr-2b-too-large"] = "⛔ That GSTR-2B is too big, nothing was taken. Ask your accountant",
        ["gstr-2b-wrong-gstin"] = "⛔ That GSTR-2B is of another GSTIN, nothing was taken",
        ["gstr-2b-period-invalid"] = "⛔ That GSTR-2B is of a month that has not begun",
        ["gstr-2b-older"] = "⛔ A newer GSTR-2B of that month is here already; it stays",
        ["import-too-large"] = "⛔ That zip is too big, nothing was taken",
        ["import-not-a-zip"] = "⛔ That file is no zip, or a broken one",
        ["import-file-missing"] = "⛔ That zip has no products.csv and no parties.csv",
        ["import-shop-not-empty"] =
            "⛔ This shop has goods, people or bills already: it must be empty for that",
        ["import-rows-rejected"] =
            "⛔ Some rows are not right, so nothing was taken. Mend them and send it again",
        ["export-too-large"] = "⛔ That is too much for one file. Please ask month by month",
        ["einvoice-not-needed"] =
            "⛔ This bill needs no e-invoice. Nothing was sent, the bill is fine as it is",
        ["ewaybill-not-needed"] =
            "⛔ These goods need no e-way bill: they are below its limit. Just send them",
        ["einvoice-incomplete"] =
            "⛔ Something the GST portal wants is missing: address, PIN or HSN. Complete it",
        ["gst-composition-inter-state"] =
            "⛔ A composition shop may not sell to another State. Nothing written",
        ["paper-party-unknown"] =
            "⛔ That name is not in your khata, nothing was written. Write the name once more",
        ["look-language-unknown"] = "⛔ Bills can't have labels in that language. Nothing changed",
        ["party-gstin-own"] = "⛔ That GSTIN is your own shop's, not a customer's. Nothing written",
        ["gst-supply-needs-gstin"] =
            "⛔ That kind of supply needs the customer's GSTIN. Add it first, nothing written",
        ["picture-invalid"] = "⛔ That picture can't be used. Send a PNG or JPEG",
        ["picture-too-large"] =
            "⛔ That picture is too large. Send one below 1 MB and 2000 dots wide",
        ["einvoice-not-set-up"] =
            "⛔ {subject}: the shop has no e-invoice login at the GST portal. Enter it in the app",
        ["einvoice-account-invalid"] =
            "⛔ That e-invoice user or password can't be right. Copy it from the GST portal",
        ["einvoice-not-waiting"] = "❓ That bill's e-invoice is done already, nothing changed",
        ["einvoice-too-late"] =
            "⛔ {subject}: older than 30 days, the GST portal takes no e-invoice any more. "
            + "Ask your CA",
        ["einvoice-number-used"] =
            "⛔ {subject}: the GST portal has another bill of this number. Take it back and "
            + "write it anew",
        ["einvoice-portal-away"] =
            "⛔ {subject}: the GST portal does not answer. The bill is valid, we keep trying",
        ["einvoice-login-refused"] =
            "⛔ The GST portal refuses the shop's login. Check it in the app. Bills are "
            + "valid, we keep trying",
        ["einvoice-signature-wrong"] =
            "⛔ The GST portal's stamp doesn't check out. Don't print the code; we ask again",
        ["einvoice-cancel-refused"] =
            "⛔ {subject}: taken back here, but the GST portal kept its e-invoice. Ask your CA",
        ["einvoice-buyer-gstin"] =
            "⛔ {subject}: the GST portal does not know the customer's GSTIN. Correct it, "
            + "then write the bill anew",
        ["einvoice-hsn"] =
            "⛔ {subject}: the GST portal does not know an HSN. Correct the item, then "
            + "write the bill anew",
        ["einvoice-address"] =
            "⛔ {subject}: PIN code and State don't match. Correct the address, then send "
            + "it again in the app",
        ["einvoice-refused"] =
            "⛔ {subject}: the GST portal refuses the e-invoice. The reason is in the app, "
            + "show it to your CA",

        ["shop-name-missing"] = "❓ What is the shop's name? Write it with letters",
        ["shop-name-too-long"] = "❓ That name is long. Write it with at most 60 letters",
        ["shop-kind-unknown"] = "❓ What kind of shop? Such as kirana, medical or hardware",
        ["shop-state-unknown"] = "❓ Which State is the shop in? Such as Maharashtra",
        ["shop-language-unknown"] = "❓ I don't know that language. English or Hindi?",
        ["shop-gstin-invalid"] =
            "⛔ That GSTIN is not right. Please check its 15 letters and digits",
        ["shop-gstin-other-state"] =
            "⛔ That GSTIN is of another State than the shop. Please check both",
        ["shop-gstin-missing"] = "❓ The GSTIN, please: 15 letters and digits",
        ["shop-upi-invalid"] = "⛔ That UPI id is not right. It looks like name@bank",
        ["shop-phone-invalid"] = "⛔ That phone number is not right. It has 10 digits",
        ["shop-number-missing"] =
            "⛔ No WhatsApp number is there for this shop yet. Please give it one first",
        ["shop-number-taken"] = "⛔ Another shop uses this WhatsApp number. Please give another",
        ["shop-too-many"] =
            "⛔ You have as many shops as one person may open. Please go on with one of them",
        ["shop-setting-invalid"] = "⛔ That is not possible, it stays as it was. Try another",
        ["shop-unknown"] = "❓ That shop was not found. Please check its name",

        ["member-nobody-named"] = "❓ Whom? Send their contact or phone number",
        ["member-unknown"] = "❓ Nobody here has that number. Please check it",
        ["member-phone-taken"] =
            "⛔ Somebody else in the shop has this number. Please give another",
        ["member-too-many"] = "⛔ No more people fit into this shop. Please take one out first",
        ["member-rights-invalid"] =
            "⛔ Those rights can't be right: a limit is 0 or more, a percentage up to 100",
        ["access-too-many"] = "⛔ At most five accountants may read the books. End one first",
        ["access-already"] = "⛔ That accountant has been asked already",
        ["access-unknown"] = "⛔ That accountant may not read the books any more",
        ["member-owner-may-all"] = "⛔ An owner may do everything. Make them staff first",
        ["member-last-owner"] = "⛔ A shop keeps an owner. Make somebody else the owner first",
    }.Concat(BroadcastRefusalTexts.In("en")).ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>For customers: what is not theirs to mend, they ask the shop about.</summary>
    public static FrozenDictionary<string, string> ForCustomers { get; } =
        new Dictionary<string, string>
        {
            ["order-empty"] = "❓ What would you like? Try: \"2 kg sugar, 5 Maggi\"",
            ["order-too-many-lines"] =
                "⛔ That is too long for one order. Please send it in two parts",
            ["order-product-unknown"] = "⛔ {subject} is not sold here. Please order without it",
            ["order-quantity-out-of-range"] =
                "⛔ {subject}: that quantity is not possible. Please write it once more",
            ["order-unit-mismatch"] =
                "⛔ {subject} is not sold in that unit. Please write it in kg, litre or pieces",
            ["order-price-missing"] =
                "⛔ {subject} has no price yet. Please ask the shop, or order without it",
            ["order-stock-short"] =
                "⛔ That much {subject} is not there now. Please order less of it",
            ["order-credit-exceeded"] =
                "⛔ This can't go on your account now. Write the order with \"cash\"",
            ["order-below-minimum"] = "⛔ The order is below {subject}, the least that is delivered",
            ["order-offer-expired"] =
                "❓ That quotation has run out. Ask the shop for a new one",
            ["order-nothing-to-repeat"] =
                "❓ There is no earlier order to repeat. Write what is wanted",
            ["order-unknown"] = "❓ That order was not found. Please write it once more",
            ["order-change-without-effect"] =
                "❓ That is not in your order, nothing changed. Name what is in it",
            ["order-not-waiting"] =
                "❓ The shop has answered that order already. Please tell the shop",
        }.ToFrozenDictionary(StringComparer.Ordinal);
}
