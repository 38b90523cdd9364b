namespace ConverseErp.Conversations.Understanding.People;

/// <summary>What a case ending or a small word makes of the name beside it.</summary>
internal enum Case : byte
{
    None,

    /// <summary>To or for: ko, -ukku, -ku, -ge, -ke, -la.</summary>
    To,

    /// <summary>The one who acts: ne.</summary>
    By,

    /// <summary>From: se, kadun, thi, nunchi, inda.</summary>
    From,

    /// <summary>Of: ka, cha, nu, -r.</summary>
    Of,

    /// <summary>An honorific or plural of respect.</summary>
    Respect,
}
