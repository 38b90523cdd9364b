namespace ConverseErp.Conversations.Understanding.People;

/// <summary>A person or firm named in a message.</summary>
internal sealed class PartyMention
{
    /// <summary>Tokens of the name and its honorific, [First, Last].</summary>
    public int First { get; set; }

    public int Last { get; set; }

    /// <summary>Parties that fit, ascending; empty when it is somebody new.</summary>
    public List<int> Parties { get; } = [];

    /// <summary>The name as written, when somebody new.</summary>
    public string? Written { get; set; }

    /// <summary>A relation in place of a name: "bhabhi ji".</summary>
    public bool Called { get; init; }

    public Case Case { get; set; }

    /// <summary>How sure this is a name, higher is surer.</summary>
    public int Strength { get; set; }
}
