namespace ConverseErp.Outbound.Channels;

/// <summary>What to do about a refusal.</summary>
internal enum Remedy
{
    /// <summary>Later, with growing waits.</summary>
    Retry,

    /// <summary>Much later.</summary>
    RetryLong,

    /// <summary>Later for this person only: the pair limit, 4^n seconds.</summary>
    RetryPair,

    /// <summary>The account has a problem that a person must solve: the number's messages wait.
    /// </summary>
    PauseNumber,

    /// <summary>The window is closed: as template, if there is one.</summary>
    AsTemplate,

    /// <summary>The template is missing in this language.</summary>
    TemplateInEnglish,

    /// <summary>The template cannot be used: free form, if that may go.</summary>
    NotTemplate,

    /// <summary>Something around the text was not accepted: the text alone.</summary>
    Plain,

    /// <summary>The provider no longer knows the document: upload it again.</summary>
    UploadAgain,

    /// <summary>It will not reach this person.</summary>
    GiveUp,
}
