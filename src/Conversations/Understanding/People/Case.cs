using ConverseErp.Conversations.Understanding.Reading;
using ConverseErp.Conversations.Understanding.Words;

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

/// <summary>Case words that stand behind a name.</summary>
internal static class Cases
{
    /// <summary>The case that a word such as ko, ne or from gives the name before it.</summary>
    public static Case Of(in Token token)
    {
        if (token.Has(Cue.By)) return Case.By;
        if (token.Has(Cue.To) || token.Has(Cue.For)) return Case.To;
        return token.Has(Cue.From) ? Case.From : Case.Of;
    }
}
