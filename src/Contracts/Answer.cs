namespace ConverseErp.Contracts;

/// <summary>A business "no" with a permanent code; the person gets an answer, nothing retries.
/// </summary>
/// <param name="Code">Kebab-case, never renamed or reused; its page is runbooks/errors.md.</param>
/// <param name="Detail">One plain English sentence for API users and logs; no personal data.
/// </param>
public sealed record Refusal(string Code, string Detail);

/// <summary>Either the fact that happened or the refusal; exactly one is set.</summary>
public readonly record struct Answer<T>(T? Fact, Refusal? Refusal) where T : class
{
    public bool Accepted => Refusal is null;

    public static implicit operator Answer<T>(T fact) => new(fact, null);

    public static implicit operator Answer<T>(Refusal refusal) => new(null, refusal);
}
