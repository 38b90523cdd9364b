namespace ConverseErp.Conversations.Understanding.Affairs;

/// <summary>What a word tells of the shop's money matters; a word may tell several.</summary>
[Flags]
internal enum AffairWord : long
{
    None = 0,

    /// <summary>maaf, waive.</summary>
    Waive = 1L << 0,

    /// <summary>limit.</summary>
    Limit = 1L << 1,

    /// <summary>bank.</summary>
    Bank = 1L << 2,

    /// <summary>purana, old: from before this book.</summary>
    Old = 1L << 3,

    /// <summary>galla, till.</summary>
    Drawer = 1L << 4,

    /// <summary>sab, poora, everything.</summary>
    Everything = 1L << 5,

    /// <summary>munafa, profit.</summary>
    Profit = 1L << 6,

    /// <summary>ghar, home; jeb, one's own pocket.</summary>
    Owner = 1L << 7,

    /// <summary>daala, put.</summary>
    Put = 1L << 8,

    /// <summary>nikala, withdrew.</summary>
    TookOut = 1L << 9,

    /// <summary>gina, counted.</summary>
    Counted = 1L << 10,

    /// <summary>kharcha, expenses.</summary>
    Spending = 1L << 11,

    /// <summary>chhod, let off: only beside a sum and a name.</summary>
    LetOff = 1L << 12,

    /// <summary>cash, nakad.</summary>
    Cash = 1L << 13,

    /// <summary>in hand.</summary>
    Hand = 1L << 14,

    /// <summary>no limit.</summary>
    NoMore = 1L << 15,

    /// <summary>wahi, the same as last time.</summary>
    Same = 1L << 16,

    /// <summary>gstr, tally: files for the accountant.</summary>
    Files = 1L << 17,

    /// <summary>quotation, estimate.</summary>
    Quote = 1L << 18,

    /// <summary>packed.</summary>
    Packed = 1L << 19,

    /// <summary>delivered, pahuncha.</summary>
    Delivered = 1L << 20,

    /// <summary>roz, daily.</summary>
    Daily = 1L << 21,

    /// <summary>har, every: with a day of the week.</summary>
    Each = 1L << 24,

    /// <summary>band, stop.</summary>
    Stop = 1L << 22,

    /// <summary>filed, of a return.</summary>
    Filed = 1L << 25,

    /// <summary>order, goods to be sent.</summary>
    Parcel = 1L << 23,

    /// <summary>item, maal: goods, whichever.</summary>
    Item = 1L << 26,

    /// <summary>wise, vaar: each for itself.</summary>
    Wise = 1L << 27,

    /// <summary>expiry.</summary>
    Expire = 1L << 28,

    /// <summary>trial balance.</summary>
    Trial = 1L << 29,

    /// <summary>input credit, ITC.</summary>
    InputCredit = 1L << 30,

    /// <summary>ginti: a counting of the shelf.</summary>
    Counting = 1L << 31,

    /// <summary>grahak, customer.</summary>
    Customer = 1L << 32,

    /// <summary>keemat, value.</summary>
    Worth = 1L << 33,

    /// <summary>mangwana, to be bought in.</summary>
    BuyIn = 1L << 34,

    /// <summary>shuru, begin.</summary>
    Begin = 1L << 35,

    /// <summary>poori, khatam: done.</summary>
    Done = 1L << 36,

    /// <summary>din, day.</summary>
    Day = 1L << 37,

    /// <summary>hatao, nikalo: away with it.</summary>
    Away = 1L << 38,

    /// <summary>supplier, vendor.</summary>
    Supplier = 1L << 39,

    /// <summary>payables.</summary>
    Payables = 1L << 40,
}
