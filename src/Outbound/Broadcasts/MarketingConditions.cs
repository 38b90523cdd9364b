using ConverseErp.Contracts;

namespace ConverseErp.Outbound.Broadcasts;

/// <summary>How a broadcast is to be sent, as its row says.</summary>
internal sealed record BroadcastTerms(
    string Number, string Template, string Language, SendingHours Hours, string TimeZone,
    bool NumberIsBad);

/// <summary>What every process knows by itself of whether marketing may leave.</summary>
internal sealed class MarketingConditions(
    ISurge surge, IDegradation degradation, ITemplates templates, BroadcastOptions options,
    TimeProvider clock)
{
    /// <summary>At this level nothing new begins.</summary>
    public bool RefusesNew => surge.Now.Level >= BroadcastDecision.RefuseLevel;

    /// <summary>Only one that is approved may begin.</summary>
    public bool IsApproved(string number, string language) =>
        templates.Of(number, options.Template, language).State == TemplateState.Approved;

    public MarketingWeather For(BroadcastTerms terms) => new(
        surge.Now.Level, degradation.Now.Mode,
        terms.Hours.ClosedUntil(clock.GetUtcNow(), terms.TimeZone),
        templates.Of(terms.Number, terms.Template, terms.Language)
            is { MayBeSent: true, Disliked: false },
        terms.NumberIsBad);
}
