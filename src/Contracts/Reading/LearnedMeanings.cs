namespace ConverseErp.Contracts;

/// <summary>Words of one shop's own that an answer gave a meaning: goods or a person.</summary>
/// <param name="Id">Of the phrase; the same as long as the shop says the same.</param>
/// <param name="Phrase">As it was said.</param>
/// <param name="Times">How often it was chosen in a row.</param>
public sealed record LearnedMeaning(
    Guid Id, string Phrase, ProductId? Product, PartyId? Party, int Times);

/// <summary>Learned words for the other rooms; what is only guessed at is not among them.
/// </summary>
public interface ILearnedWords
{
    /// <summary>In the order they were learned.</summary>
    ValueTask<IReadOnlyList<LearnedMeaning>> ListAsync(
        BusinessId business, CancellationToken cancel);

    /// <summary>Forgets all that a phrase means.</summary>
    /// <returns>False when nothing is learned under this id.</returns>
    Task<bool> ForgetAsync(BusinessId business, Guid id, CancellationToken cancel);

    /// <summary>The page of a member, good until the end of the next day.</summary>
    string Link(BusinessId business, MemberId member);

    /// <summary>Whose page of learned words a link opens; null when the link is not ours or too
    /// old. Whether that member still works in the shop is not looked at here.</summary>
    (BusinessId Business, MemberId Member)? ByToken(string token);
}
