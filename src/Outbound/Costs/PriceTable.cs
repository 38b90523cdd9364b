using System.Text.Json;
using System.Text.Json.Serialization;
using ConverseErp.Contracts;

namespace ConverseErp.Outbound.Costs;

/// <summary>Prices as dated data: a new price is a line with its day, never a change of an old
/// one, so that last month still costs what it cost.</summary>
internal sealed class PriceTable : IMessagePrices
{
    private const int HundredthsOfRupee = 10_000;
    private readonly ILookup<MessageRate, Dated<MessageCost>> _prices;
    private readonly ILookup<MessageRate, Dated<long?>> _free;

    private PriceTable(PriceFile file)
    {
        _prices = file.Prices
            .SelectMany(line => line.Rupees.Select(price => (
                price.Key, At: new Dated<MessageCost>(line.From, Cost(line, price.Value)))))
            .OrderBy(price => price.At.From).ToLookup(price => price.Key, price => price.At);
        _free = file.Prices
            .SelectMany(line => line.FreeInMonth.Select(free => (
                free.Key, At: new Dated<long?>(line.From, free.Value))))
            .OrderBy(free => free.At.From).ToLookup(free => free.Key, free => free.At);
        foreach (MessageRate rate in Enum.GetValues<MessageRate>())
        {
            if (!_prices[rate].Any())
                throw new InvalidDataException($"The prices name none for {rate}.");
        }
    }

    /// <summary>The table that comes with the product.</summary>
    public static PriceTable Shipped()
    {
        using Stream stream = typeof(PriceTable).Assembly
            .GetManifestResourceStream("ConverseErp.Outbound.Costs.prices.json")
            ?? throw new InvalidOperationException("The prices are not in the assembly.");
        using StreamReader reader = new(stream);
        return Read(reader.ReadToEnd());
    }

    /// <exception cref="InvalidDataException">A rate has no price, or one is below zero; the
    /// message names it.</exception>
    /// <exception cref="JsonException">It is not such a table.</exception>
    public static PriceTable Read(string json) => new(
        JsonSerializer.Deserialize<PriceFile>(json, Options)
        ?? throw new InvalidDataException("The prices are empty."));

    public MessageCost Of(MessageRate rate, DateTimeOffset at) =>
        Holding(_prices[rate], at) is { } price
            ? price.Value
            : throw new ArgumentOutOfRangeException(
                nameof(at), at, $"No price of {rate} is so old.");

    public long? FreeInMonth(MessageRate rate, DateTimeOffset at) =>
        Holding(_free[rate], at)?.Value;

    private static Dated<T>? Holding<T>(IEnumerable<Dated<T>> dated, DateTimeOffset at)
    {
        DateOnly day = IndianDay.Of(at);
        return dated.LastOrDefault(each => each.From <= day);
    }

    private static MessageCost Cost(PriceLine line, decimal rupees) => rupees >= 0
        ? new MessageCost((long)(rupees * HundredthsOfRupee))
        : throw new InvalidDataException($"A price from {line.From:O} on is below zero.");

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        NumberHandling = JsonNumberHandling.AllowReadingFromString,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    private sealed record Dated<T>(DateOnly From, T Value);

    private sealed record PriceFile(IReadOnlyList<PriceLine> Prices);

    /// <param name="Source">Where the price was read, and when it is not certain, that.</param>
    private sealed record PriceLine(
        DateOnly From, string Source, IReadOnlyDictionary<MessageRate, decimal> Rupees)
    {
        public IReadOnlyDictionary<MessageRate, long> FreeInMonth { get; init; } =
            new Dictionary<MessageRate, long>();
    }
}
