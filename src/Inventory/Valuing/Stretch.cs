namespace ConverseErp.Inventory.Valuing;

/// <summary>Whole days of a shop, both included, as instants.</summary>
internal readonly record struct Stretch(DateOnly From, DateOnly To, string Zone)
{
    public DateTimeOffset Begin => Midnight(From);

    public DateTimeOffset End => Midnight(To.AddDays(1));

    private DateTimeOffset Midnight(DateOnly day) => new(
        TimeZoneInfo.ConvertTimeToUtc(
            day.ToDateTime(TimeOnly.MinValue), TimeZoneInfo.FindSystemTimeZoneById(Zone)),
        TimeSpan.Zero);
}
