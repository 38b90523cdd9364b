using ConverseErp.Conversations.Dialogue;
using ConverseErp.Tests.Fast.Conversations.Approving;

namespace ConverseErp.Tests.Fast.Conversations.Dialogue;

/// <summary>"haan" to a question that was asked in English.</summary>
public sealed class When_yes_is_said_in_another_language
{
    [Theory]
    [InlineData(Questions.Address)]
    [InlineData(Questions.Phone)]
    [InlineData(Questions.Confirm)]
    public void It_is_a_yes(string kind)
    {
        ChatContext c = AChat.Of(AChat.Owner, "haan");
        Question question = new(kind,
            [new(AnswerMatching.SayYes, "yes"), new(AnswerMatching.Leave, "no")], c.Now);

        Assert.Equal(AnswerMatching.SayYes,
            AnswerMatching.Find(question, c.Message, "yes")?.Value);
    }

    [Theory]
    [InlineData(Questions.Address)]
    [InlineData(Questions.Phone)]
    public void It_chooses_nobody_among_several(string kind)
    {
        ChatContext c = AChat.Of(AChat.Owner, "haan");
        Question question = new(kind,
            [
                new(Guid.NewGuid().ToString(), "Ramesh K"),
                new(Guid.NewGuid().ToString(), "Ramesh S"),
            ], c.Now);

        Assert.Null(AnswerMatching.Find(question, c.Message, "yes"));
    }
}
