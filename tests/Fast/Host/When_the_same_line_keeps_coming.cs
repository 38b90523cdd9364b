using System.Globalization;
using ConverseErp.Host.Logging;
using Serilog;
using Serilog.Core;
using Serilog.Events;
using Serilog.Formatting.Display;

namespace ConverseErp.Tests.Fast.Host;

public sealed class When_the_same_line_keeps_coming : IDisposable
{
    private readonly Paper _paper = new();
    private readonly Clock _clock = new();
    private readonly Logger _log;

    public When_the_same_line_keeps_coming() => _log = new LoggerConfiguration()
        .WriteTo.Sink(new RepeatedLines(_paper, _clock)).CreateLogger();

    [Fact]
    public void It_is_written_once_and_then_how_often_it_came()
    {
        for (int i = 0; i < 100; i++) _log.Warning("relay-trouble: {Reason}", "no route");
        _clock.Now += RepeatedLines.Window;
        _log.Information("outbox relayed");

        Assert.Equal(
            ["relay-trouble: no route", "relay-trouble: no route (99 times more)",
                "outbox relayed"],
            _paper.Lines);
    }

    [Fact]
    public void It_is_written_again_when_it_lasts()
    {
        for (int i = 0; i < 65; i++)
        {
            _log.Warning("relay-trouble");
            _clock.Now += TimeSpan.FromSeconds(1);
        }

        Assert.Equal(5, _paper.Lines.Count);
        Assert.Equal("relay-trouble (29 times more)", _paper.Lines[1]);
    }

    [Fact]
    public void What_differs_in_a_letter_and_what_is_no_warning_is_always_written()
    {
        for (int i = 0; i < 3; i++)
        {
            _log.Warning("parked: message {Id}", i);
            _log.Information("bill sent");
        }

        Assert.Equal(6, _paper.Lines.Count);
    }

    [Fact]
    public void A_mistake_of_ours_is_written_with_its_place_each_time()
    {
        InvalidOperationException ours = new("the sum is not the sum");
        _log.Error(ours, "request-failed");
        _log.Error(ours, "request-failed");

        Assert.Equal(2, _paper.Lines.Count);
        Assert.Equal([ours, ours], _paper.Errors);
    }

    [Fact]
    public void A_server_that_is_away_is_told_without_our_insides()
    {
        _log.Error(new IOException("connection refused"), "media-trouble");
        _log.Error(new IOException("connection refused"), "media-trouble");

        Assert.Equal(["media-trouble: connection refused"], _paper.Lines);
        Assert.Equal([null], _paper.Errors);
    }

    [Fact]
    public void No_text_from_outside_makes_a_line_of_its_own()
    {
        _log.Warning("parked: {Number}", "one\n2026-11-08T09:00:00 INF all is well");

        Assert.Equal(["parked: one …"], _paper.Lines);
    }

    [Fact]
    public void The_count_is_not_lost_when_the_process_stops()
    {
        _log.Warning("relay-trouble");
        _log.Warning("relay-trouble");
        _log.Dispose();

        Assert.Equal(["relay-trouble", "relay-trouble (1 times more)"], _paper.Lines);
    }

    [Fact]
    public void Ever_new_lines_take_no_more_room()
    {
        for (int i = 0; i < 4_000; i++) _log.Warning("parked: {Id}", i % 2_000);

        Assert.Equal(4_000, _paper.Lines.Count);
    }

    public void Dispose() => _log.Dispose();

    private sealed class Paper : ILogEventSink
    {
        private static readonly MessageTemplateTextFormatter Plain = new(
            "{Message:lj}", CultureInfo.InvariantCulture);

        public List<string> Lines { get; } = [];

        public List<Exception?> Errors { get; } = [];

        public void Emit(LogEvent logEvent)
        {
            using StringWriter text = new(CultureInfo.InvariantCulture);
            Plain.Format(logEvent, text);
            Lines.Add(text.ToString());
            Errors.Add(logEvent.Exception);
        }
    }

    private sealed class Clock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2026, 11, 8, 9, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
