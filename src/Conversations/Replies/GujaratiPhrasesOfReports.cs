namespace ConverseErp.Conversations.Replies;

/// <content>The words of the longer reports.</content>
internal sealed partial class GujaratiPhrases
{
    protected internal override ReportWords Reports { get; } = new(
        ByItem: "વસ્તુ પ્રમાણે",
        ByCustomer: "ગ્રાહક પ્રમાણે",
        ByStaff: "સ્ટાફ પ્રમાણે",
        ByDay: "દિવસ પ્રમાણે",
        ProfitByItem: "વસ્તુનો નફો",
        Returned: "{0} પાછું આવ્યું",
        NoName: "નામ વગર",
        StockWorth: "સ્ટોકની કિંમત {0}",
        NotValued: "{0} વસ્તુનો ખરીદ ભાવ ખબર નથી",
        Trial: "ટ્રાયલ બેલેન્સ",
        Agrees: "બંને બાજુ: {0}",
        Credit: "ઇનપુટ ક્રેડિટ {0}: {1}",
        Matched: "{0} બિલ GSTR-2B સાથે મળ્યાં",
        Waiting: "{0} બિલ GSTR-2B માં નથી ({1}): સપ્લાયરને ફાઇલ કરવા કહો",
        NotInBooks: "{0} GSTR-2B માં છે, તમારા ચોપડામાં નથી ({1})",
        Differ: "{0} માં ફરક ({1})",
        Barred: "{0} ની ક્રેડિટ નહીં મળે ({1})",
        NoStatement: "{0} ની GSTR-2B હજી આવી નથી: GST પોર્ટલનો JSON મોકલો",
        Bank: "બેંક",
        Khata: "ખાતું",
        Sales: "વેચાણ",
        Tax: "GST",
        Purchases: "ખરીદી",
        InputTax: "આપેલો GST",
        Expenses: "ખર્ચ",
        Discounts: "છૂટ",
        Capital: "મૂડી",
        Drawings: "ઉપાડ",
        Opening: "જૂની બાકી",
        Unbilled: "માલ વગર",
        ShortOver: "ગલ્લો ઓછો-વધારે");
}
