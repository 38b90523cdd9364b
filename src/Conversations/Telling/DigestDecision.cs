namespace ConverseErp.Conversations.Telling;

/// <summary>What stands for and against one digest.</summary>
/// <param name="Waiting">So many lines that are worth a message.</param>
/// <param name="Wanted">The shop has not switched it off.</param>
/// <param name="WindowOpen">The person wrote within a day: words without a template reach them.
/// </param>
/// <param name="MaySpend">The month's budget has room for what nobody asked for.</param>
/// <param name="WhatsAppWorks">It is not known to lose or delay messages.</param>
/// <param name="IsOver">The evening is past.</param>
internal readonly record struct DigestFacts(
    int Waiting, bool Wanted, bool WindowOpen, bool MaySpend, bool WhatsAppWorks, bool IsOver);

internal enum DigestStep
{
    /// <summary>There is nothing to tell.</summary>
    Nothing,

    /// <summary>It is kept for the next answer, or the next night.</summary>
    Keep,

    Send,
}

internal static class DigestDecision
{
    /// <summary>How many of the lines are worth a message.</summary>
    public static int Worth(IEnumerable<WaitingNews> waiting) => waiting.Count(n => !n.Beside);

    public static DigestStep Of(DigestFacts facts) => facts switch
    {
        { Waiting: 0 } => DigestStep.Nothing,
        { Wanted: true, WindowOpen: true, MaySpend: true, WhatsAppWorks: true, IsOver: false } =>
            DigestStep.Send,
        _ => DigestStep.Keep,
    };
}
