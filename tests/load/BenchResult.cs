using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ConverseErp.Tests.Load;

/// <summary>One figure beside its reference; fields that do not apply are absent.</summary>
/// <param name="Name">ingest, orders, invoice and their parts.</param>
/// <param name="Value">In <paramref name="Unit"/>.</param>
internal sealed record BenchResult(string Name, double Value, string Unit)
{
    /// <summary>What it is compared with, measured in the same run.</summary>
    public string? Reference { get; init; }

    public double? ReferenceValue { get; init; }

    /// <summary>Value to reference; where both took turns, the median of the turns' own ratios:
    /// a machine that is slow for a while is slow for both.</summary>
    public double? Ratio
    {
        get => _ratio ?? (ReferenceValue is > 0
            ? Math.Round(Value / ReferenceValue.Value, 3)
            : null);
        init => _ratio = value;
    }

    public double? P50Ms { get; init; }

    public double? P95Ms { get; init; }

    public double? P99Ms { get; init; }

    public double Seconds { get; init; }

    private readonly double? _ratio;

    private static readonly JsonSerializerOptions Shape = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    public BenchResult With(Percentiles? measured) => measured is null
        ? this
        : this with
        {
            P50Ms = measured.P50, P95Ms = measured.P95, P99Ms = measured.P99,
        };

    public string ToJson() => JsonSerializer.Serialize(this, Shape);

    /// <summary>One line for a person.</summary>
    public override string ToString()
    {
        List<string> parts = [Text($"{Name,-22} {Value,10:0.0} {Unit}")];
        if (Reference is not null)
            parts.Add(Text($"{Reference} {ReferenceValue:0.0}, ratio {Ratio:0.000}"));
        if (P50Ms is not null)
            parts.Add(Text($"p50 {P50Ms:0.0} ms, p95 {P95Ms:0.0} ms, p99 {P99Ms:0.0} ms"));
        parts.Add(Text($"{Seconds:0} s"));
        return string.Join("; ", parts);
    }

    private static string Text(FormattableString text) =>
        text.ToString(CultureInfo.InvariantCulture);
}
