using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Replies;

/// <content>About settings and messages to everybody.</content>
internal sealed partial class BengaliPhrases
{
    public override string AsksAlways(string? member) =>
        $"✅ {Whose(member)}এখন থেকে প্রতিটি এন্ট্রির আগে জিজ্ঞেস করব";

    public override string AsksNever(string? member) =>
        $"✅ {Whose(member)}এখন না জিজ্ঞেস করেই লিখব; পরিষ্কার না হলে তবেই জিজ্ঞেস করব";

    public override string AsksWhenUnsure(string? member, Money above) =>
        $"✅ {Whose(member)}সন্দেহ হলে আর {above} এর বেশি হলে জিজ্ঞেস করব";

    public override string BroadcastWhat => "❓ সবাইকে কী বলব? যেমন: msg: কাল দোকান বন্ধ";

    public override string BroadcastDraft(string words, int people, Money cost) =>
        $"❓ {people} জন কাস্টমারের জন্য: «{words}»। খরচ {cost}, আপনার ফোন থেকে যাবে। ঠিক আছে?";

    public override string BroadcastShare(string link) =>
        $"✅ এখানে টিপে কাকে পাঠাবেন বেছে নিন: {link}";

    public override string UsualAmount(string amount) => $"{amount}, বরাবরের মতো";
}
