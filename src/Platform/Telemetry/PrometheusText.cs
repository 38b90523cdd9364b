using System.Diagnostics.Metrics;
using System.Globalization;
using System.Text;

namespace ConverseErp.Platform.Telemetry;

/// <summary>Collects this process's metrics and writes them as Prometheus text. No exporter
/// package is to be had; the format is small.</summary>
/// <remarks>Histograms are written as count, sum and maximum since the last scrape.</remarks>
public sealed class PrometheusText : IDisposable
{
    private const int SeriesMax = 5000;
    /// <summary>The one meter of the product.</summary>
    public static readonly Meter Meter = new("ConverseErp");

    private static readonly string[] Meters =
    [
        Meter.Name, "Npgsql", "Microsoft.AspNetCore.Hosting",
        "Microsoft.AspNetCore.Server.Kestrel", "System.Runtime",
    ];

    private readonly Lock _lock = new();
    private readonly Dictionary<string, Series> _series = new(StringComparer.Ordinal);
    private readonly MeterListener _listener = new();

    public PrometheusText()
    {
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (Meters.Contains(instrument.Meter.Name, StringComparer.Ordinal))
                listener.EnableMeasurementEvents(instrument);
        };
        _listener.SetMeasurementEventCallback<long>((i, v, tags, _) => Note(i, v, tags));
        _listener.SetMeasurementEventCallback<int>((i, v, tags, _) => Note(i, v, tags));
        _listener.SetMeasurementEventCallback<double>((i, v, tags, _) => Note(i, v, tags));
        _listener.Start();
    }

    public string Write()
    {
        _listener.RecordObservableInstruments();
        StringBuilder text = new();
        lock (_lock)
        {
            foreach ((string key, Series series) in _series)
            {
                int brace = key.IndexOf('{', StringComparison.Ordinal);
                string name = key[..brace];
                string labels = key[brace..];
                if (!series.Histogram)
                {
                    Line(text, name, labels, series.Value);
                    continue;
                }

                Line(text, name + "_count", labels, series.Count);
                Line(text, name + "_sum", labels, series.Value);
                Line(text, name + "_max", labels, series.Max);
                series.Max = 0;
            }
        }

        return text.ToString();
    }

    public void Dispose() => _listener.Dispose();

    private static void Line(StringBuilder text, string name, string labels, double value) =>
        text.Append(name).Append(labels == "{}" ? "" : labels).Append(' ')
            .Append(value.ToString("R", CultureInfo.InvariantCulture)).Append('\n');

    private void Note(
        Instrument instrument, double value,
        ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        string key = Key(instrument, tags);
        Type kind = instrument.GetType();
        string shape = kind.IsGenericType ? kind.GetGenericTypeDefinition().Name : "";
        lock (_lock)
        {
            if (!_series.TryGetValue(key, out Series? series))
            {
                if (_series.Count >= SeriesMax) return;
                series = new Series
                {
                    Histogram = shape.StartsWith("Histogram", StringComparison.Ordinal),
                    Adds = shape is "Counter`1" or "UpDownCounter`1",
                };
                _series.Add(key, series);
            }

            series.Note(value);
        }
    }

    private static string Key(
        Instrument instrument, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        StringBuilder key = new();
        foreach (char c in instrument.Name) key.Append(char.IsAsciiLetterOrDigit(c) ? c : '_');
        key.Append('{');
        bool first = true;
        foreach ((string name, object? value) in tags)
        {
            if (!first) key.Append(',');
            first = false;
            foreach (char c in name) key.Append(char.IsAsciiLetterOrDigit(c) ? c : '_');
            key.Append("=\"").Append((value?.ToString() ?? "")
                .Replace("\\", "\\\\", StringComparison.Ordinal)
                .Replace("\"", "\\\"", StringComparison.Ordinal)
                .Replace("\n", "\\n", StringComparison.Ordinal)).Append('"');
        }

        return key.Append('}').ToString();
    }

    private sealed class Series
    {
        public bool Histogram { get; init; }

        public bool Adds { get; init; }

        public double Value { get; private set; }

        public double Count { get; private set; }

        public double Max { get; set; }

        public void Note(double value)
        {
            Count++;
            Max = Math.Max(Max, value);
            Value = Histogram || Adds ? Value + value : value;
        }
    }
}
