using System.Globalization;

namespace ConverseErp.Tests.Load.Month;

/// <summary>What the shops of the month sell, and how the owner says it.</summary>
/// <param name="Said">With the number in place of {0}.</param>
/// <param name="Price">Paise, tax included.</param>
/// <param name="Festival">What it costs a known customer while the festival lasts.</param>
internal sealed record MonthGoods(string Sku, string Said, long Price, long Festival, string Row)
{
    public const decimal Opening = 20_000;

    /// <summary>Every rate of the schedule, and a cess.</summary>
    public static IReadOnlyList<MonthGoods> All { get; } =
    [
        new("SUGAR", "{0} kg chini", 4500, 4000, "Sugar,chini,kg,45,,5,0,1701"),
        new("MAGGI", "{0} maggi", 1400, 1300, "Maggi 70 g,maggi,pkt,14,14,5,0,1902"),
        new("ATTA", "{0} kg atta", 5200, 5200, "Aashirvaad Atta,atta,kg,52,,5,0,1101"),
        new("RICE", "{0} kg chawal", 11000, 10500, "Basmati Rice,chawal,kg,110,,5,0,1006"),
        new("DAL", "{0} kg toor dal", 16000, 16000, "Toor Dal,arhar dal,kg,160,,0,0,0713"),
        new("TEA", "{0} chai patti", 7500, 7000, "Tata Tea Gold,chai patti,pkt,75,80,5,0,0902"),
        new("SOAP", "{0} lux", 3600, 3300, "Lux Soap,lux,pcs,36,38,18,0,3401"),
        new("OIL", "{0} l tel", 14500, 14500, "Fortune Oil,tel,l,145,150,5,0,1512"),
        new("SALT", "{0} kg namak", 2800, 2800, "Tata Salt,namak,kg,28,28,0,0,2501"),
        new("PARLE", "{0} parle g", 1000, 1000, "Parle-G,parle g,pkt,10,10,18,0,1905"),
        new("PASTE", "{0} colgate", 9900, 9500, "Colgate,manjan,pcs,99,105,18,0,3306"),
        new("COLA", "{0} cola", 4000, 3700, "Cola 750 ml,cola,bottle,40,40,40,12,2202"),
    ];

    public static string Catalogue() =>
        "sku,name,aliases,unit,price,mrp,gst_rate,cess_rate,hsn,stock\n"
        + string.Join('\n', All.Select(g => string.Create(
            CultureInfo.InvariantCulture, $"{g.Sku},{g.Row},{Opening}")));
}

/// <summary>Who buys on the khata: neighbours and registered shops of here and elsewhere.
/// </summary>
internal static class MonthPeople
{
    public const string Supplier = "Agarwal Wholesale";
    public static readonly string[] Customers = ["Ramesh", "Suresh", "Kavita", "Imran", "Lakshmi"];

    public static string Parties(string digits) => $"""
        id,name,phone,kind,opening,gstin,state
        C1,Ramesh,+9180100{digits},customer,1100,,
        C2,Suresh,,customer,0,,
        C3,Kavita,+9180101{digits},customer,0,27AABCS4321M1ZA,27
        C4,Imran,,customer,250,33AABCS4321M1ZH,33
        C5,Lakshmi,+9180102{digits},customer,0,,
        C6,Geeta,+9180103{digits},customer,0,,
        S1,{Supplier},,supplier,0,,
        S2,{MonthSuppliers.Name},,supplier,0,{MonthSuppliers.Gstin},27
        """;
}
