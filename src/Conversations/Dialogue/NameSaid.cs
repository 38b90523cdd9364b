using ConverseErp.Conversations.Listening;

namespace ConverseErp.Conversations.Dialogue;

/// <summary>A message that is nothing but somebody's name: "Ramesh", "Sunita Verma ke khate me".
/// </summary>
internal static class NameSaid
{
    private const int WordsMax = 6;
    private const int CharsMax = 60;

    private static readonly HashSet<string> Joints = new(StringComparer.OrdinalIgnoreCase)
    {
        "ka", "ke", "ki", "ko", "ne", "khata", "khate", "khaate", "khatey", "me", "mein", "mai",
        "naam", "par", "pe", "likho", "likh", "do", "lo", "account", "on", "to",
    };

    /// <summary>Whose name it is, as far as the shop knows, or null.</summary>
    public static HeardParty? Of(ChatContext c)
    {
        if (c.Heard is not { Intent: "unknown", Lines.Count: 0, Party: null, Amount: null }
            || c.Message.Text is not { Length: <= CharsMax } text)
            return null;
        string[] words = text.Split(
            (char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        int last = words.Length;
        while (last > 0 && Joints.Contains(words[last - 1].TrimEnd('.', '!', ','))) last--;
        bool plain = last is > 0 and <= WordsMax
            && words.Take(last).All(word => !word.Any(char.IsDigit));
        if (!plain) return null;
        Heard heard = c.Hear(string.Join(' ', words.Take(last)) + " ka khata");
        return heard is { Intent: "khata.balance", Party.Called: null } ? heard.Party : null;
    }
}
