namespace ConverseErp.Contracts;

/// <summary>One card from a phone book: hostile text.</summary>
/// <param name="Phone">As the card writes it, or E.164 with plus where WhatsApp knows it.</param>
public sealed record SharedContact(string Name, string? Phone);

/// <summary>Goods picked in WhatsApp's catalogue.</summary>
/// <param name="Sku">The shop's own code for them.</param>
/// <param name="Quantity">In the product's unit. The price beside it is the sender's word and is
/// not taken.</param>
public sealed record PickedItem(string Sku, decimal Quantity);

/// <summary>A place on the map.</summary>
/// <param name="Latitude">Degrees, −90 to 90.</param>
/// <param name="Longitude">Degrees, −180 to 180.</param>
/// <param name="Name">As the map calls it, if it does.</param>
public sealed record SharedPlace(
    decimal Latitude, decimal Longitude, string? Name, string? Address);
