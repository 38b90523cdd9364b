using System.Globalization;
using ConverseErp.Platform.Lanes;
using Serilog.Core;
using Serilog.Events;
using Serilog.Formatting.Display;
using Serilog.Parsing;

namespace ConverseErp.Host.Logging;

/// <summary>Writes a warning once and then, while the very same line keeps coming, how often it
/// came: a server that is away for a minute should not bury what else happened. A server that
/// is away is told without the program's insides.</summary>
internal sealed class RepeatedLines(ILogEventSink lines, TimeProvider clock)
    : ILogEventSink, IDisposable
{
    internal static readonly TimeSpan Window = TimeSpan.FromSeconds(30);
    private const int LinesMax = 500;
    private static readonly MessageTemplateTextFormatter Plain = new(
        "{Message:lj}", CultureInfo.InvariantCulture);

    private readonly Dictionary<string, Line> _seen = new(StringComparer.Ordinal);
    private readonly Lock _gate = new();

    public void Emit(LogEvent logEvent)
    {
        LogEvent told = AsOneLine(logEvent);
        lock (_gate)
        {
            TellPast(clock.GetUtcNow());
            if (told.Level < LogEventLevel.Warning || told.Exception is not null || IsNew(told))
                lines.Emit(told);
        }
    }

    public void Dispose()
    {
        lock (_gate) TellPast(DateTimeOffset.MaxValue);
        (lines as IDisposable)?.Dispose();
    }

    private bool IsNew(LogEvent told)
    {
        string text = TextOf(told);
        if (_seen.TryGetValue(text, out Line? line))
        {
            line.Last = told;
            line.More++;
            return false;
        }

        if (_seen.Count >= LinesMax) TellPast(DateTimeOffset.MaxValue);
        _seen[text] = new Line(told, clock.GetUtcNow() + Window);
        return true;
    }

    private void TellPast(DateTimeOffset now)
    {
        if (_seen.Count == 0) return;
        foreach ((string text, Line line) in _seen.Where(l => l.Value.Until <= now).ToList())
        {
            _seen.Remove(text);
            if (line.More > 0) lines.Emit(Again(line, text));
        }
    }

    private static LogEvent Again(Line line, string text) => With(line.Last, null,
        FormattableString.Invariant($"{text} ({line.More} times more)"));

    // An event is a line: libraries put whole stack traces into their messages, and what comes
    // from outside may bring line breaks to forge lines with.
    private static LogEvent AsOneLine(LogEvent told)
    {
        string text = TextOf(told);
        bool away = told.Exception is { } error && Infrastructure.IsAway(error);
        if (away && !text.Contains(told.Exception!.Message, StringComparison.Ordinal))
            text += ": " + told.Exception.Message;
        int end = text.AsSpan().IndexOfAny('\r', '\n');
        if (end >= 0) text = text[..end] + " …";
        return away || end >= 0 ? With(told, away ? null : told.Exception, text) : told;
    }

    // As the console writes it: values without quotation marks.
    private static string TextOf(LogEvent told)
    {
        using StringWriter text = new(CultureInfo.InvariantCulture);
        Plain.Format(told, text);
        return text.ToString();
    }

    private static LogEvent With(LogEvent told, Exception? error, string text) => new(
        told.Timestamp, told.Level, error, new MessageTemplate([new TextToken(text)]),
        told.Properties.Select(p => new LogEventProperty(p.Key, p.Value)));

    private sealed class Line(LogEvent first, DateTimeOffset until)
    {
        public LogEvent Last { get; set; } = first;

        public DateTimeOffset Until { get; } = until;

        public int More { get; set; }
    }
}
