namespace ConverseErp.Outbound.Channels;

/// <summary>What a way out can carry beside plain words.</summary>
[Flags]
internal enum Carries
{
    Words = 0,

    /// <summary>Buttons and lists that are tapped.</summary>
    Choices = 1,

    /// <summary>A file from the blobs: uploaded first, then named.</summary>
    Uploads = 2,

    /// <summary>A bill's file, fetched by the provider from the bill's page.</summary>
    Links = 4,

    /// <summary>Paying inside the chat.</summary>
    Pay = 8,

    /// <summary>Answers that quote a message.</summary>
    Quotations = 16,
}

/// <summary>One provider's way out under one account: one call is one attempt.</summary>
internal interface IChannel
{
    /// <summary>Kept with each message; never renamed.</summary>
    string Name { get; }

    Carries Carries { get; }

    /// <summary>Characters of words in one message at most, in code points.</summary>
    int TextMax { get; }

    /// <summary>How long nothing will be tried; null while the circuit is closed.</summary>
    TimeSpan? OpenLeft { get; }

    /// <summary>Never throws.</summary>
    Task<SendOutcome> SendAsync(Outgoing outgoing);

    /// <summary>Only for a channel that carries uploads. Never throws.</summary>
    Task<UploadOutcome> UploadAsync(
        string phoneNumberId, string fileName, string mime, byte[] file);

    /// <summary>What to do about a refusal of this provider.</summary>
    Remedy RemedyOf(SendOutcome.Refused refused);
}
