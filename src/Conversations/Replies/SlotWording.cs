using System.Globalization;
using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Replies;

/// <summary>When an order arrives, in figures that every language reads: 24/11 10:00–12:00.
/// </summary>
internal static class SlotWording
{
    public static string Of(DeliverySlot slot) => Day(slot.Day) + slot switch
    {
        { FromMinute: { } from, ToMinute: { } to } => $" {Clock(from)}–{Clock(to)}",
        { FromMinute: { } from } => $" {Clock(from)}–",
        { ToMinute: { } to } => $" –{Clock(to)}",
        _ => "",
    };

    public static string Day(DateOnly day) => day.ToString("d/M", CultureInfo.InvariantCulture);

    private static string Clock(int minute) => string.Create(
        CultureInfo.InvariantCulture, $"{minute / 60}:{minute % 60:00}");
}
