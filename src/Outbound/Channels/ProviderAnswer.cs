namespace ConverseErp.Outbound.Channels;

/// <summary>What a provider sent back, unread.</summary>
/// <param name="Body">At most what the client takes; never null.</param>
/// <param name="RetryAfter">At most an hour; null when it was not asked for.</param>
internal readonly record struct ProviderAnswer(int Http, byte[] Body, TimeSpan? RetryAfter);

/// <summary>What an answer says; an unreadable one says nothing.</summary>
/// <param name="Id">Of the message or of the uploaded file, as statuses will name it.</param>
/// <param name="Code">Of the error.</param>
/// <param name="Detail">The error's words, for matching only.</param>
internal readonly record struct Said(string? Id, int? Code, string? Detail);
