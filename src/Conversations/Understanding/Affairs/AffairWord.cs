namespace ConverseErp.Conversations.Understanding.Affairs;

/// <summary>What a word tells of the shop's money matters; a word may tell several.</summary>
[Flags]
internal enum AffairWord
{
    None = 0,

    /// <summary>maaf, waive.</summary>
    Waive = 1 << 0,

    /// <summary>limit.</summary>
    Limit = 1 << 1,

    /// <summary>bank.</summary>
    Bank = 1 << 2,

    /// <summary>purana, old: from before this book.</summary>
    Old = 1 << 3,

    /// <summary>galla, till.</summary>
    Drawer = 1 << 4,

    /// <summary>sab, poora, everything.</summary>
    Everything = 1 << 5,

    /// <summary>munafa, profit.</summary>
    Profit = 1 << 6,

    /// <summary>ghar, home; jeb, one's own pocket.</summary>
    Owner = 1 << 7,

    /// <summary>daala, put.</summary>
    Put = 1 << 8,

    /// <summary>nikala, withdrew.</summary>
    TookOut = 1 << 9,

    /// <summary>gina, counted.</summary>
    Counted = 1 << 10,

    /// <summary>kharcha, expenses.</summary>
    Spending = 1 << 11,

    /// <summary>chhod, let off: only beside a sum and a name.</summary>
    LetOff = 1 << 12,

    /// <summary>cash, nakad.</summary>
    Cash = 1 << 13,

    /// <summary>in hand.</summary>
    Hand = 1 << 14,

    /// <summary>no limit.</summary>
    NoMore = 1 << 15,

    /// <summary>wahi, the same as last time.</summary>
    Same = 1 << 16,

    /// <summary>gstr, tally: files for the accountant.</summary>
    Files = 1 << 17,

    /// <summary>quotation, estimate.</summary>
    Quote = 1 << 18,

    /// <summary>packed.</summary>
    Packed = 1 << 19,

    /// <summary>delivered, pahuncha.</summary>
    Delivered = 1 << 20,

    /// <summary>roz, daily.</summary>
    Daily = 1 << 21,

    /// <summary>har, every: with a day of the week.</summary>
    Each = 1 << 24,

    /// <summary>band, stop.</summary>
    Stop = 1 << 22,

    /// <summary>filed, of a return.</summary>
    Filed = 1 << 25,

    /// <summary>order, goods to be sent.</summary>
    Parcel = 1 << 23,
}
