using System.Globalization;

namespace ConverseErp.Tests.Load.Running;

/// <summary>Orders as owners write them, shop after shop, customer after customer.</summary>
internal sealed class OrderStream(IReadOnlyList<LoadShop> shops)
{
    private static readonly string[] Baskets =
    [
        "2 kg chini aur 5 maggi", "1 kg toor dal, 2 kg chawal", "3 parle g aur 1 chai patti",
        "5 kg atta, 1 l tel, 1 kg namak", "2 lux aur 1 colgate", "1 doodh, 2 double roti",
    ];

    private int next;
    private int before;

    /// <summary>Since the last reset.</summary>
    public long Said => next - before;

    public long SaidEver => next;

    /// <summary>The Simulator counts from zero again.</summary>
    public void Reset() => before = next;

    public IEnumerable<(string Number, string From, string Text)> Next(int count)
    {
        (string Number, string From, string Text)[] said = new (string, string, string)[count];
        for (int i = 0; i < count; i++)
        {
            int n = next++;
            LoadShop shop = shops[n % shops.Count];
            int turn = n / shops.Count;
            string customer = shop.Customers[turn % shop.Customers.Count];
            string basket = Baskets[n % Baskets.Length];
            said[i] = (shop.PhoneNumberId, shop.Owner, string.Create(
                CultureInfo.InvariantCulture, $"{customer} ko {basket} udhaar"));
        }

        return said;
    }
}
