using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Replies;

/// <content>About days on packs, what is to be bought, and counting the shelf.</content>
internal abstract partial class Phrases
{
    /// <summary>Above batches whose day is near.</summary>
    public abstract string ExpiringSoon { get; }

    /// <summary>Above batches that have expired.</summary>
    public abstract string PastTheirDay { get; }

    /// <summary>No batch has its day within so many days.</summary>
    public abstract string NothingExpires(int days);

    /// <summary>Nothing is to be written off.</summary>
    public abstract string NothingExpired { get; }

    /// <summary>Above what should be bought.</summary>
    public abstract string ToOrder { get; }

    /// <summary>Nothing runs out soon.</summary>
    public abstract string NothingToOrder { get; }

    /// <summary>Chini: 6 kg left; parts of one line of what is to be bought.</summary>
    public abstract string Remaining(string left);

    /// <summary>2 kg a day.</summary>
    public abstract string PerDay(string sold);

    /// <summary>Order 20 kg.</summary>
    public abstract string OrderMuch(string wanted);

    /// <summary>What the goods cost that are there.</summary>
    public abstract string StockWorth(Money value);

    /// <summary>A counting of the shelf has begun.</summary>
    public abstract string CountingOpen(string name);

    /// <summary>Nothing is being counted.</summary>
    public abstract string NoCountingOpen { get; }

    /// <summary>How far a counting is, in products.</summary>
    public abstract string CountingStands(int counted, int left);

    /// <summary>Its differences are in the books.</summary>
    public abstract string CountingClosed(string name);

    /// <summary>Everything was as the book said.</summary>
    public abstract string CountingRight { get; }

    /// <summary>What a counting found missing cost, in all.</summary>
    public abstract string GoodsMissing(Money worth);

    /// <summary>The same of what was found too much.</summary>
    public abstract string GoodsOver(Money worth);

    /// <summary>One place was counted twice: what that means is asked.</summary>
    public abstract string CountedTwiceBefore(string goods);

    /// <summary>Their stock was set otherwise after they were counted.</summary>
    public abstract string CountingPassedOver(string goods);

    /// <summary>Nothing of it is in the books.</summary>
    public abstract string CountingDropped(string name);

    /// <summary>Of goods that nobody has counted: what came in less what went out.</summary>
    public abstract string StockUncounted(string product, string left);
}
