using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Dialogue;

/// <summary>The paper that a message names by its number.</summary>
internal static class NamedBills
{
    /// <summary>A bill or a note; null when none is named, or there is none of that number.
    /// </summary>
    public static async Task<BillView?> NamedAsync(
        this IBills bills, ChatContext c, CancellationToken cancel) =>
        c.BillNamed is { } name ? await bills.NamedAsync(c.Shop.Id, name, cancel) : null;

    /// <summary>A bill; null also where a note is named.</summary>
    public static async Task<BillView?> BillAsync(
        this IBills bills, ChatContext c, CancellationToken cancel) =>
        await bills.NamedAsync(c, cancel) is { Original: null } bill ? bill : null;
}
