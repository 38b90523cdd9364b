using ConverseErp.Conversations.Understanding.Words;

namespace ConverseErp.Conversations.Understanding.Lines;

/// <summary>A line while it is being understood.</summary>
internal sealed class LineDraft
{
    public required Mention Mention { get; init; }

    /// <summary>Products that fit, ascending; empty when unknown.</summary>
    public List<int> Products { get; } = [];

    public decimal? Quantity { get; set; }

    public Unit Unit { get; set; }

    /// <summary>Where the number stands that counts, -1 when none does.</summary>
    public int CountAt { get; set; } = -1;

    /// <summary>No unit was said with the quantity.</summary>
    public bool Bare { get; set; }

    /// <summary>The quantity is of each of the goods beside it.</summary>
    public bool Each { get; set; }

    /// <summary>Rupees for which goods are wanted.</summary>
    public decimal? Worth { get; set; }

    /// <summary>Rupees a unit, from "@350", "80 ke bhav se" or, beside a count, "12 wala" when
    /// no such pack is sold.</summary>
    public decimal? Rate { get; set; }

    /// <summary>The last number that stands with the goods and that nothing explains.</summary>
    public decimal? Unexplained { get; set; }

    /// <summary>Removed from an order.</summary>
    public bool Removed { get; set; }

    /// <summary>So much more of it, in place of so much in all.</summary>
    public bool Added { get; set; }

    public void CopyFrom(LineDraft other)
    {
        Products.Clear();
        Products.AddRange(other.Products);
        Quantity = other.Quantity;
        Unit = other.Unit;
        Bare = other.Bare;
        CountAt = other.CountAt;
        Each = other.Each;
        Worth = other.Worth;
        Rate = other.Rate;
        Unexplained = other.Unexplained;
    }
}
