using System.Collections.Frozen;
using ConverseErp.Conversations.Dialogue;
using ConverseErp.Conversations.Learning;

namespace ConverseErp.Conversations.Inviting;

/// <summary>"offer invite chalu karo", "offer invite band karo": whether customers are invited to
/// the shop's news. Whole phrases of known words, so that nothing else is taken for it.</summary>
internal static class InviteSaid
{
    private const int WordsMax = 8;
    private const int TextMax = 80;

    private static readonly FrozenSet<string> Invites = DigestSaid.Words("""
        invite invites invitation invitations nyota nyauta nimantran amantran aamantran azhaippu
        ahvanam aahvanam ahvana aahvana sadda न्योता न्यौता निमंत्रण आमंत्रण इनवाइट નિમંત્રણ આમંત્રણ
        ઇન્વાઇટ নিমন্ত্রণ আমন্ত্রণ ইনভাইট அழைப்பு ఆహ్వానం ಆಹ್ವಾನ ਸੱਦਾ ਇਨਵਾਈਟ
        """);

    private static readonly FrozenSet<string> Offers = DigestSaid.Words("""
        offer offers news customer customers grahak grahakon grahako ऑफर ऑफ़र ग्राहक ग्राहकों
        ग्राहकांना ઓફર ગ્રાહક ગ્રાહકોને অফার গ্রাহক খদ্দের சலுகை வாடிக்கையாளர் ఆఫర్ కస్టమర్
        ಆಫರ್ ಗ್ರಾಹಕ ਆਫ਼ਰ ਆਫਰ ਗਾਹਕ ਗਾਹਕਾਂ
        """);

    /// <returns>Whether they are to be invited; null when the message is about something else.
    /// </returns>
    public static bool? In(string? text)
    {
        if (text is not { Length: > 0 and <= TextMax }) return null;
        string[] words = LearnedBook.Plain(text)
            .Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is < 3 or > WordsMax) return null;
        bool invite = false, offer = false, off = false, on = false, not = false;
        foreach (string word in words)
        {
            if (Invites.Contains(word)) invite = true;
            else if (Offers.Contains(word)) offer = true;
            else if (DigestSaid.Off.Contains(word)) off = true;
            else if (DigestSaid.On.Contains(word)) on = true;
            else if (DigestSaid.Nots.Contains(word)) not = true;
            else if (!DigestSaid.Fillers.Contains(word)) return null;
        }

        return invite && offer && off != on ? on != not : null;
    }
}
