namespace ConverseErp.Businesses;

/// <summary>Section <c>Businesses</c>.</summary>
public sealed class BusinessesOptions
{
    /// <summary>The phone_number_id that shops without a number of their own share; new shops
    /// are opened by chat there. Empty: no shop without its own number.</summary>
    public string SharedNumber { get; set; } = "";

    /// <summary>Shops that one person may open by chat.</summary>
    public int ShopsPerPersonMax { get; set; } = 5;

    /// <summary>Members of one shop.</summary>
    public int MembersMax { get; set; } = 50;
}
