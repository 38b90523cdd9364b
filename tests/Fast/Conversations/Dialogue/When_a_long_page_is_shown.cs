using ConverseErp.Contracts;
using ConverseErp.Conversations.Dialogue;
using ConverseErp.Conversations.Listening;

namespace ConverseErp.Tests.Fast.Conversations.Dialogue;

public sealed class When_a_long_page_is_shown
{
    // WhatsApp takes 4,096; what stands around the lines has a few hundred.
    private const int RoomMax = 3_700;

    [Fact]
    public void Every_line_that_a_yes_books_is_there_and_the_message_holds_them()
    {
        SaleDraft draft = new(
            [.. Enumerable.Range(1, PageReading.LinesMax).Select(i => new DraftLine(
                null, null, "x", $"Goods {i:00} with a name that goes on and on and on", 1234.5m,
                "dozen", null, null)
            {
                Cost = Money.FromRupees(99_999.99m),
            })],
            null, null, null, null, 0, Money.Zero, false, false, false);

        string shown = PageSteps.Listed(draft);

        for (int i = 1; i <= PageReading.LinesMax; i++)
            Assert.Contains($"Goods {i:00} ", shown, StringComparison.Ordinal);
        Assert.True(shown.Length <= RoomMax, $"{shown.Length} characters");
    }
}
