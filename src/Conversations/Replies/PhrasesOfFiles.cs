using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Replies;

/// <content>About what is sent and not typed: pictures, voice notes, files, cards.</content>
internal abstract partial class Phrases
{
    public abstract string GoodsCameIn { get; }

    public abstract string GoodsSold { get; }

    /// <summary>What a photographed page holds; its lines follow.</summary>
    /// <param name="sum">Of all lines; null when some have no price.</param>
    public abstract string PageRead(int lines, Money? sum);

    public abstract string PageTotalDiffers(Money onPage, Money sum);

    public abstract string ConfirmGoodsIn(string lines);

    public abstract string PictureUnread { get; }

    /// <summary>The picture, voice note or file itself never arrived.</summary>
    public abstract string FileLost { get; }

    public abstract string PlaceKept(string shop);

    /// <summary>To the customer whose order waits.</summary>
    public abstract string OrderComesTo(string place);

    /// <summary>To the shop.</summary>
    public abstract string OrderGoesTo(string customer, string place);

    public abstract string CardWithoutPhone { get; }

    public abstract string CardKnown(string names);

    public abstract string WhoAreCards(string names);

    public abstract string AsCustomer { get; }

    public abstract string AsSupplier { get; }

    public abstract string SamePerson(string name);

    public abstract string PartiesKept(string names, bool suppliers);

    public abstract string PhoneKept(string name, string phone);

    /// <summary>Asks whether words were heard or understood right.</summary>
    public abstract string HeardYou(string said);

    /// <summary>To a customer whose voice note nobody could write down.</summary>
    public abstract string VoicePassedOn(string shop);

    public abstract string PicturePassedOn(string shop);

    /// <summary>To the shop, under the voice note, picture or file.</summary>
    public abstract string LeftVoice(string customer);

    public abstract string LeftPicture(string customer);

    public abstract string LeftFile(string customer);

    /// <summary>A button.</summary>
    public abstract string TypeItNow { get; }

    public abstract string TypeOrderFor(string customer);

    /// <summary>A message was deleted in WhatsApp after it had its effect.</summary>
    public abstract string DeletedAfterPosting { get; }

    public abstract string EditedAfterPosting(string now);

    /// <summary>What a file would bring.</summary>
    /// <param name="goods">The kind of rows, in words.</param>
    public abstract string FilePreview(string goods, int added, int changed, int faults);

    public abstract string FileTaken(string goods, int added, int changed, int faults);

    public abstract string FileRow(int line, string reason);

    public abstract string FileUnread { get; }

    public abstract string GoodsRows { get; }

    public abstract string PartyRows { get; }

    /// <summary>What people owe the shop by the opening balances that the file posts.</summary>
    public abstract string FileOpenings(Money sum);

    /// <summary>What the shop owes by them.</summary>
    public abstract string FileOpeningsOwing(Money sum);

    /// <summary>The file counts the stock of so many goods.</summary>
    public abstract string FileStockSet(int goods);

    public abstract string FileFaultTooMuch { get; }

    public abstract string FileFaultHeadings { get; }

    public abstract string FileFaultQuotes { get; }

    public abstract string FileFaultEncoding { get; }

    public abstract string FileFaultLong { get; }

    public abstract string FileFaultMissing { get; }

    public abstract string FileFaultUnit { get; }

    public abstract string FileFaultPrice { get; }

    public abstract string FileFaultAboveMrp { get; }

    /// <summary>Of goods in packs and batches.</summary>
    public abstract string FileFaultPacks { get; }

    public abstract string FileFaultTax { get; }

    public abstract string FileFaultHsn { get; }

    public abstract string FileFaultBarcode { get; }

    public abstract string FileFaultStock { get; }

    public abstract string FileFaultKind { get; }

    public abstract string FileFaultPhone { get; }

    public abstract string FileFaultAmount { get; }

    public abstract string FileFaultGstin { get; }

    public abstract string FileFaultRepeated { get; }

    public abstract string FileFaultUnclear { get; }

    /// <summary>The phone is that of somebody with another name.</summary>
    public abstract string FileFaultPhoneKnown { get; }

    /// <summary>No opening balance for somebody with a khata.</summary>
    public abstract string FileFaultKhataBegun { get; }

    /// <summary>What is wrong with a row.</summary>
    /// <param name="code">Of the importer; one that is not known here stands for itself.</param>
    public string FileFault(string code) => code switch
    {
        "csv-too-large" or "csv-too-many-rows" => FileFaultTooMuch,
        "csv-header" => FileFaultHeadings,
        "csv-malformed" or "csv-too-many-cells" => FileFaultQuotes,
        "csv-encoding" => FileFaultEncoding,
        "csv-cell-too-long" or "catalogue-cell-too-long" or "party-cell-too-long" =>
            FileFaultLong,
        "catalogue-cell-missing" or "party-cell-missing" => FileFaultMissing,
        "catalogue-unit-unknown" => FileFaultUnit,
        "catalogue-price-invalid" or "catalogue-cost-invalid" => FileFaultPrice,
        "catalogue-price-above-mrp" => FileFaultAboveMrp,
        "catalogue-batch-invalid" or "catalogue-packs-invalid" => FileFaultPacks,
        "catalogue-gst-rate-unknown" or "catalogue-cess-rate-invalid" => FileFaultTax,
        "catalogue-hsn-invalid" => FileFaultHsn,
        "catalogue-barcode-invalid" or "catalogue-barcode-repeated" => FileFaultBarcode,
        "catalogue-stock-invalid" or "catalogue-low-mark-invalid" => FileFaultStock,
        "party-kind-unknown" => FileFaultKind,
        "party-phone-invalid" => FileFaultPhone,
        "party-opening-invalid" or "party-credit-limit-invalid" => FileFaultAmount,
        "party-gstin-invalid" or "party-state-unknown" => FileFaultGstin,
        "party-repeated" or "catalogue-repeated" => FileFaultRepeated,
        "party-unclear" => FileFaultUnclear,
        "party-phone-known" => FileFaultPhoneKnown,
        "party-khata-begun" => FileFaultKhataBegun,
        "statement-date-invalid" or "statement-date-future" => FileFaultDate,
        "statement-amount-invalid" or "statement-amount-twice" => FileFaultAmount,
        "statement-words-too-long" => FileFaultLong,
        "statement-encoding-unknown" => FileFaultEncoding,
        _ => code,
    };
}
