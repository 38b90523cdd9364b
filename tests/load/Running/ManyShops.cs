using System.Globalization;
using System.Text;
using ConverseErp.Businesses.Opening;
using ConverseErp.Contracts;
using Microsoft.Extensions.DependencyInjection;

namespace ConverseErp.Tests.Load.Running;

/// <summary>A shop of the benchmark: a number, an owner and customers of its own.</summary>
internal sealed record LoadShop(
    BusinessId Id, string PhoneNumberId, string Owner, IReadOnlyList<string> Customers);

/// <summary>Opens kirana shops with a small catalogue and customers each.</summary>
internal static class ManyShops
{
    private static readonly string[] FirstNames =
    [
        "Ramesh", "Suresh", "Mahesh", "Anita", "Sunita", "Kavita", "Vijay", "Ajay", "Imran",
        "Farhan", "Gurpreet", "Harjeet", "Lakshmi", "Meena", "Prakash", "Deepak", "Rohit",
        "Sanjay", "Pooja", "Neha",
    ];

    private static readonly string[] Products =
    [
        "SUGAR,Sugar,chini,kg,45,,5,1701", "MAGGI,Maggi 70 g,maggi,pkt,14,14,18,1902",
        "ATTA,Aashirvaad Atta,atta,kg,52,,5,1101", "RICE,Basmati Rice,chawal,kg,110,,5,1006",
        "DAL,Toor Dal,arhar dal,kg,160,,0,0713", "TEA,Tata Tea Gold,chai patti,pkt,75,80,5,0902",
        "SOAP,Lux Soap,lux,pcs,36,38,18,3401", "OIL,Fortune Oil,tel,l,145,150,5,1512",
        "SALT,Tata Salt,namak,kg,28,28,0,2501", "PARLE,Parle-G,parle g,pkt,10,10,18,1905",
        "BREAD,Bread,double roti,pcs,45,45,0,1905", "MILK,Amul Milk,doodh,l,66,66,0,0401",
        "BUTTER,Amul Butter,makhan,pcs,58,60,12,0405", "PASTE,Colgate,manjan,pcs,99,105,18,3306",
        "BESAN,Besan,besan,kg,95,,5,1106", "POHA,Poha,poha,kg,60,,5,1904",
        "JEERA,Jeera,jeera,kg,320,,5,0909", "HALDI,Haldi,haldi,kg,240,,5,0910",
        "MATCH,Matchbox,machis,pcs,2,2,18,3605", "EGG,Egg,anda,pcs,7,,0,0407",
    ];

    public static async Task<IReadOnlyList<LoadShop>> OpenAsync(
        IServiceProvider rooms, int count, CancellationToken stop)
    {
        OpenShop open = rooms.GetRequiredService<OpenShop>();
        LoadShop[] shops = new LoadShop[count];
        ParallelOptions four = new() { MaxDegreeOfParallelism = 4, CancellationToken = stop };
        await Parallel.ForAsync(0, count, four, async (i, cancel) =>
        {
            string digits = (100_000 + i).ToString(CultureInfo.InvariantCulture);
            using StringReader products = new("sku,name,aliases,unit,price,mrp,gst_rate,hsn\n"
                + string.Join('\n', Products));
            using StringReader parties = new(Parties(digits));
            string number = "40" + digits + "0000000";
            string owner = "+919100" + digits;
            Answer<ShopOpened> answer = await open.OpenAsync(
                new ShopOpening("Bench Kirana " + digits, "27", owner)
                {
                    PhoneNumberId = number,
                    Catalogue = products,
                    Parties = parties,
                }, cancel);
            if (answer.Fact is not { } shop)
                throw new InvalidOperationException(answer.Refusal!.Detail);
            shops[i] = new LoadShop(shop.Business, number, owner, FirstNames);
        });
        return shops;
    }

    private static string Parties(string digits)
    {
        StringBuilder rows = new("id,name,phone,kind,opening\n");
        for (int i = 0; i < FirstNames.Length; i++)
        {
            rows.Append(CultureInfo.InvariantCulture,
                $"C{i},{FirstNames[i]},+9180{10 + i}{digits},customer,0\n");
        }

        return rows.ToString();
    }
}
