using ConverseErp.Conversations.Replies;
using ConverseErp.Conversations.Telling;

namespace ConverseErp.Conversations.Dialogue;

/// <summary>The evening's digest, switched by chat.</summary>
internal static class DigestTalk
{
    public static readonly ShopSwitch Switch = new(
        "nightDigest", DigestSaid.In, NewsStore.Want, static (phrases, wanted) =>
        {
            NewsTexts texts = NewsTexts.In(phrases.Language);
            return wanted ? texts.On : texts.Off;
        });
}
