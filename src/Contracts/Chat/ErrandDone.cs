namespace ConverseErp.Contracts;

/// <summary>What takes longer than a chat may wait has been done for a message: a picture was
/// read, a voice note heard, a file looked through.</summary>
/// <param name="Chat">The message that it was for.</param>
/// <param name="Errand">picture, voice, table, import, document, opinion or look.</param>
/// <param name="Text">What was read or heard; of a GSTR-2B that was taken its month, as
/// 112026; of a picture that is on the shop's papers logo or signature.</param>
/// <param name="Code">Why there is nothing; permanent, kebab-case.</param>
public sealed record ErrandDone(ChatReceived Chat, string Errand, string? Text, string? Code)
    : ILaneMessage
{
    /// <summary>Where the message's own file lies.</summary>
    public string? Blob { get; init; }

    /// <summary>What an errand with a file found in it.</summary>
    public FileLookedThrough? File { get; init; }

    public static string Name => "conversations.errand-done.v1";

    public static LaneAddress Address => LaneAddress.Conversations;
}

/// <summary>What a file of goods or people would bring, or has brought.</summary>
/// <param name="Holds">goods, parties, statement or gstr2b.</param>
/// <param name="Added">New ones.</param>
/// <param name="Changed">Known ones of which something is other than before.</param>
/// <param name="Faults">The first rows that cannot be taken.</param>
/// <param name="FaultsInAll">How many there are.</param>
/// <param name="Blob">The file as it came, for the second errand.</param>
public sealed record FileLookedThrough(
    string Holds, int Added, int Changed, IReadOnlyList<ImportRow> Faults, int FaultsInAll,
    string? Blob)
{
    /// <summary>Of the opening balances that it posts, what people owe the shop.</summary>
    public Money? Opening { get; init; }

    /// <summary>Of the opening balances that it posts, what the shop owes.</summary>
    public Money? Owing { get; init; }

    /// <summary>What the first of the new goods are called; null in what was stored before there
    /// was this.</summary>
    public IReadOnlyList<string>? NewNames { get; init; }

    /// <summary>Goods whose stock it sets.</summary>
    public int Counted { get; init; }

    /// <summary>Of a bank's statement: its name in the books. Added are its sure lines, changed
    /// those that a person has to place.</summary>
    public Guid? Statement { get; init; }

    /// <summary>What its sure lines come to.</summary>
    public Money? Sum { get; init; }
}
