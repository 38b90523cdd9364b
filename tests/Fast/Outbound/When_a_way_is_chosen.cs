using ConverseErp.Contracts;
using ConverseErp.Outbound;
using ConverseErp.Outbound.Channels;
using ConverseErp.Outbound.Health;
using ConverseErp.Outbound.Channels.Sms;
using ConverseErp.Outbound.Sending;
using ConverseErp.Platform.Providers;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging.Abstractions;

namespace ConverseErp.Tests.Fast.Outbound;

/// <summary>The shop's own number while it works, then what steps in, then SMS; and never again
/// by a way whose end nobody knows.</summary>
public sealed class When_a_way_is_chosen : IAsyncLifetime
{
    private static readonly SendMessage Bill =
        Samples.Message(bill: Samples.Bill, purpose: Purpose.Bill, language: "en");

    private static readonly SendMessage Answer = Samples.Message();

    private readonly NumberGates _gates = new(
        TimeProvider.System, NullLogger<NumberGates>.Instance);

    private readonly ProviderHealth _health = new();
    private readonly Running _running = new();
    private FakeGraph _provider = null!;

    public async Task InitializeAsync() => _provider = await FakeGraph.StartAsync();

    public async Task DisposeAsync() => await _provider.DisposeAsync();

    [Fact]
    public async Task A_provider_that_fails_five_times_is_passed_by()
    {
        (Routes routes, ChannelBook book) = Made(backup: Providers.Gupshup);
        Way? before = routes.Choose(Bill, Route.Own, late: false);

        await FailAsync(book.Of(Samples.Number)!);
        Way? bill = routes.Choose(Bill, Route.Own, late: false);
        Way? answer = routes.Choose(Answer, Route.Own, late: false);
        await FailAsync(book.Of(Providers.Gupshup)!);
        Way? without = routes.Choose(Bill, Route.Own, late: false);

        Assert.Equal((Route.Own, Samples.Number), (before!.Route, before.Number));
        Assert.Equal((Route.Backup, Providers.Gupshup), (bill!.Route, bill.Number));
        // What has neither template nor registered text waits for its own number.
        Assert.Equal(Route.Own, answer!.Route);
        Assert.Equal((Route.Sms, "sms:SLSTOR"), (without!.Route, without.Number));
    }

    [Fact]
    public void A_provider_that_fails_more_than_is_normal_is_stood_in_for_while_another_is_well()
    {
        (Routes routes, ChannelBook book) = Made(backup: Providers.Gupshup);
        string own = book.Of(Samples.Number)!.Name, other = book.Of(Providers.Gupshup)!.Name;

        _health.Set([own]);
        Way bill = routes.Choose(Bill, Route.Own, late: false)!;
        Way answer = routes.Choose(Answer, Route.Own, late: false)!;
        _health.Set([own, other]);
        Way bothBad = routes.Choose(Bill, Route.Own, late: false)!;

        Assert.Equal(Route.Backup, bill.Route);
        Assert.Equal(Route.Own, answer.Route);
        Assert.Equal(Route.Own, bothBad.Route);
    }

    [Fact]
    public void Each_number_has_what_steps_in_for_it_and_the_others_what_does_for_all()
    {
        (Routes routes, _) = Made(backup: Providers.Gupshup, backups: new BackupOptions
        {
            Of = Samples.Number, Number = Providers.Twilio,
        });
        SendMessage neighbour = Bill with { PhoneNumberId = "106540352242999" };

        _gates.Close(Samples.Number, "190");
        _gates.Close(neighbour.PhoneNumberId, "190");
        Way? own = routes.Choose(Bill, Route.Own, late: false);
        Way? usual = routes.Choose(neighbour, Route.Own, late: false);
        _gates.Close(Providers.Twilio, "190");
        Way? bothClosed = routes.Choose(Bill, Route.Own, late: false);

        Assert.Equal((Route.Backup, Providers.Twilio), (own!.Route, own.Number));
        Assert.Equal((Route.Backup, Providers.Gupshup), (usual!.Route, usual.Number));
        // What steps in for others is not a third number of this one.
        Assert.Equal(Route.Sms, bothClosed!.Route);
    }

    [Fact]
    public void What_steps_in_is_found_by_its_number_and_has_nothing_behind_it()
    {
        Backups backups = new(new OutboundOptions
        {
            BackupNumber = Providers.Gupshup,
            Backups = { new BackupOptions { Of = Samples.Number, Number = Providers.Twilio } },
        });

        Assert.True(backups.Has(Providers.Gupshup) && backups.Has(Providers.Twilio));
        Assert.False(backups.Has(Samples.Number));
        Assert.Null(backups.Of(Providers.Gupshup));
        Assert.Null(new Backups(new OutboundOptions()).Of(Samples.Number));
    }

    [Theory]
    [InlineData("", "twilio:+919000090001", "Backups:1 needs Of and Number")]
    [InlineData("1", "", "Backups:1 needs Of and Number")]
    [InlineData("1", "1", "Backups:1: 1 cannot step in for itself")]
    [InlineData("5", "twilio:+919000090001", "Backups:1: something steps in for 5 already")]
    public void What_cannot_step_in_stops_the_process_with_its_place(
        string of, string number, string reason)
    {
        OutboundOptions options = new()
        {
            Backups =
            {
                new BackupOptions { Of = "5", Number = Providers.Gupshup },
                new BackupOptions { Of = of, Number = number },
            },
        };

        InvalidOperationException refused = Assert.Throws<InvalidOperationException>(
            () => new Backups(options));
        Assert.Contains(reason, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_whose_token_is_revoked_is_passed_by_alone()
    {
        (Routes routes, _) = Made();
        SendMessage neighbour = Bill with { PhoneNumberId = "106540352242999" };

        _gates.Close(Samples.Number, "190");

        Assert.Equal(Route.Sms, routes.Choose(Bill, Route.Own, late: false)!.Route);
        Assert.Equal(Route.Own, routes.Choose(neighbour, Route.Own, late: false)!.Route);
    }

    [Fact]
    public void What_is_late_goes_by_sms_and_what_is_closed_stays_closed()
    {
        (Routes routes, _) = Made();

        Assert.Equal(Route.Sms, routes.Choose(Bill, Route.Own, late: true)!.Route);
        Assert.Equal(Route.Sms, routes.Choose(Bill, Route.Backup, late: false)!.Route);
        Assert.Equal(Route.Own, routes.Choose(Answer, Route.Own, late: true)!.Route);
        Assert.Null(routes.Choose(Answer, Route.Sms, late: false));
        Assert.Equal(Route.Sms, routes.Beyond(Bill, Route.Own));
        Assert.Null(routes.Beyond(Bill, Route.Sms));
        Assert.Null(routes.Beyond(Answer, Route.Own));
    }

    [Theory]
    [InlineData(2, Mode.Full, Route.Own)]
    [InlineData(3, Mode.Full, Route.Sms)]
    [InlineData(0, Mode.AiDegraded, Route.Own)]
    [InlineData(0, Mode.WhatsAppDegraded, Route.Sms)]
    [InlineData(0, Mode.CompanionOnly, Route.Sms)]
    public void In_a_surge_or_with_WhatsApp_degraded_bills_go_by_sms_at_once(
        int level, Mode mode, object way)
    {
        (Routes routes, _) = Made();
        (_running.Level, _running.Mode) = (level, mode);

        Assert.Equal(way, routes.Choose(Bill, Route.Own, late: false)!.Route);
        Assert.Equal(Route.Own, routes.Choose(Answer, Route.Own, late: false)!.Route);
    }

    [Fact]
    public void Without_an_operator_nothing_goes_by_sms()
    {
        SmsOptions none = Providers.Sms(_provider.Url);
        none.Provider = "";
        (Routes routes, _) = Made(none);

        _gates.Close(Samples.Number, "190");

        Assert.Equal(Route.Own, routes.Choose(Bill, Route.Own, late: true)!.Route);
        Assert.False(routes.HasSms(Bill));
    }

    [Fact]
    public void A_number_of_a_provider_that_nobody_configured_has_no_way()
    {
        ProviderSettings settings = Providers.Settings(_provider.Url) with
        {
            Twilio = new TwilioOptions(),
        };
        ChannelBook book = Providers.Book(settings);

        Assert.Null(book.Of(Providers.Twilio));
        Assert.NotNull(book.Of(Providers.Gupshup));
    }

    private (Routes, ChannelBook) Made(
        SmsOptions? sms = null, string backup = "", params BackupOptions[] backups)
    {
        OutboundOptions options = new() { BackupNumber = backup, Backups = [.. backups] };
        ProviderSettings settings = Providers.Settings(_provider.Url, sms);
        ChannelBook book = Providers.Book(settings, options);
        return (new Routes(
            book, _gates, new SmsTexts(settings.Sms), _health, new Backups(options), _running,
            _running),
            book);
    }

    private async Task FailAsync(IChannel channel)
    {
        _provider.Answer = static http =>
        {
            http.Response.StatusCode = 503;
            return Task.CompletedTask;
        };
        for (int i = 0; i < 5; i++)
        {
            await channel.SendAsync(new Outgoing(
                Answer, channel.Name.EndsWith("gupshup", StringComparison.Ordinal)
                    ? Providers.Gupshup
                    : Samples.Number,
                SentAs.Text, Plain: false, MediaId: null, TemplateLanguage: null,
                new SendTracker(Samples.Shop, Samples.Id, 1)));
        }

        Assert.NotNull(channel.OpenLeft);
    }
}

/// <summary>Level and mode as a test sets them.</summary>
internal sealed class Running : ISurge, IDegradation
{
    public int Level { get; set; }

    public Mode Mode { get; set; }

    SurgeNow ISurge.Now => new(Level, null, "");

    ModeNow IDegradation.Now => new(Mode, null, "", "automatic", null);

    public Task ProposeAsync(ModeProposal proposal, CancellationToken cancel) =>
        Task.CompletedTask;
}
