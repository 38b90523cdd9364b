using ConverseErp.Conversations.Understanding.Shop;

namespace ConverseErp.Conversations.Understanding.Lines;

/// <summary>A place in the message that names goods.</summary>
internal sealed class Mention
{
    /// <summary>Tokens [First, Last].</summary>
    public int First { get; set; }

    public int Last { get; set; }

    /// <summary>The words that name the goods.</summary>
    public List<int> Words { get; } = [];

    /// <summary>Products it most likely means, ascending; empty when unknown.</summary>
    public List<int> Likely { get; } = [];

    /// <summary>All products that have the words, once they were looked for.</summary>
    public List<int>? All { get; set; }

    /// <summary>Goods of the same kind, once they were looked for.</summary>
    public List<int>? Kin { get; set; }

    /// <summary>A name or alias was said in full.</summary>
    public bool Exact { get; set; }

    /// <summary>Not in the catalogue.</summary>
    public bool Unknown { get; set; }

    /// <summary>A kind of goods was said (sabun, tel), not a name.</summary>
    public bool Kind { get; set; }

    /// <summary>Every word only sounds like one of the shop's.</summary>
    public bool Doubtful { get; set; }

    /// <summary>Names no goods itself: "250 gram khuli wali" continues the line before.</summary>
    public bool Continues { get; set; }

    /// <summary>Small, big or loose, when said.</summary>
    public FormTraits Traits { get; set; }
}
