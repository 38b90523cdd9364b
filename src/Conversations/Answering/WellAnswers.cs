using ConverseErp.Contracts;
using ConverseErp.Conversations.Replies;
using ConverseErp.Conversations.Telling;

namespace ConverseErp.Conversations.Answering;

/// <summary>WhatsApp works again, for somebody who was told that it is late.</summary>
internal static class WellAnswers
{
    public static void Again(AnswerContext c, WhatsAppWell well)
    {
        if (c.Approvals.Members.FirstOrDefault(m => m.Id == well.Member) is not { } member)
            return;
        ChatReference to = new(
            c.Shop.PhoneNumberId, member.Bsuid, member.Phone, member.Language ?? c.Shop.Language,
            member.Id, null, null);
        // About the person and not the outage: of two that nobody has heard of, one line is told.
        c.Tell(
            to, News.WhatsAppWell, member.Id.Value, "well",
            NewsTexts.In(to.Language).WellAgain);
    }
}
