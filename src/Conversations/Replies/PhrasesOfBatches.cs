namespace ConverseErp.Conversations.Replies;

/// <content>About days ahead of an expiry, and who counts what.</content>
internal abstract partial class Phrases
{
    /// <summary>The owner will be told so many days before a batch expires.</summary>
    public abstract string ExpiryToldAhead(int days);

    /// <summary>The owner will not be told of expiry days; asking still answers.</summary>
    public abstract string ExpiryNotTold { get; }

    /// <summary>What this person enters is of that place.</summary>
    public abstract string CountingAt(string place);

    /// <summary>Of two counts the later one holds.</summary>
    public abstract string LaterCounts { get; }

    /// <summary>Two counts are parts of one.</summary>
    public abstract string BothCount { get; }
}
