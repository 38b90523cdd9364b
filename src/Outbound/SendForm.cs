namespace ConverseErp.Outbound;

/// <summary>The shape in which a message went out.</summary>
internal enum SentAs : short
{
    Text = 1,
    Interactive = 2,
    Document = 3,
    Template = 4,

    /// <summary>A picture, sound or file of somebody else, passed on.</summary>
    Media = 5,

    /// <summary>A registered text.</summary>
    Sms = 6,
}

/// <summary>What an attempt taught about how the next one must be made.</summary>
internal enum MustBe : short
{
    /// <summary>Free choice by content and window.</summary>
    Any = 0,

    /// <summary>Bare text: no buttons, no quotation.</summary>
    Plain = 1,

    /// <summary>The window is closed, whatever we thought.</summary>
    Template = 2,

    /// <summary>The template does not exist in the person's language.</summary>
    TemplateInEnglish = 3,

    /// <summary>The template cannot be used at all.</summary>
    NotTemplate = 4,
}
