using ConverseErp.Contracts;
using ConverseErp.Conversations.Errands;
using ConverseErp.Conversations.Learning;
using ConverseErp.Platform.Lanes;

namespace ConverseErp.Conversations.Dialogue;

/// <summary>Something that leaves with the step.</summary>
internal sealed record Sending(Action<ShopWriter> Send)
{
    public MessageId Id { get; init; }

    /// <summary>What another room is asked to do; null where it is nothing of that kind.
    /// </summary>
    public object? Message { get; init; }

    public Func<BusinessId, Envelope>? Pack { get; init; }

    /// <summary>The posting that it hangs on, if it does.</summary>
    public Guid? About { get; init; }

    public bool Awaited { get; init; }
}

/// <summary>What a dialogue step comes to: what is said, what is asked of other rooms, and
/// what the chat is about afterwards.</summary>
internal sealed class Outcome(ChatState state)
{
    private readonly List<Sending> _sends = [];
    private readonly List<Lesson> _lessons = [];

    public ChatState State { get; set; } = state;

    /// <summary>True: an answer to a command will come; the chat's next message waits for it.
    /// </summary>
    public bool Awaits { get; private set; }

    public IEnumerable<Action<ShopWriter>> Sends => _sends.Select(s => s.Send);

    /// <summary>What other rooms are asked to do, for whoever checks it.</summary>
    public IEnumerable<Sending> Asked => _sends.Where(s => s.Message is not null);

    /// <summary>Keeps a command back and does this instead; what hung on it does not happen.
    /// </summary>
    /// <param name="posting">What it would have booked.</param>
    public void Hold<T>(Sending command, Guid posting, T instead) where T : ILaneMessage
    {
        _sends.RemoveAll(s => s == command || s.About == posting);
        Awaits = _sends.Any(s => s.Awaited);
        Send(instead);
    }

    /// <summary>Whose address was written in this step; null mostly.</summary>
    public PartyId? Addressed { get; set; }

    /// <summary>The words for this chat; at most one message a step.</summary>
    public string? Text { get; private set; }

    public IReadOnlyList<Choice>? Choices { get; private set; }

    /// <summary>Answers in words.</summary>
    public Outcome Say(string text, IReadOnlyList<Choice>? choices = null)
    {
        Text = text;
        Choices = choices;
        return this;
    }

    /// <summary>Other words for the same answer; its choices and its document stay.</summary>
    public Outcome Reword(string text)
    {
        Text = text;
        return this;
    }

    /// <summary>STOP is true, START is false; null leaves the person's wish as it is.</summary>
    public bool? Stops { get; set; }

    /// <summary>What the person answers to the invitation to the shop's news; null: nothing.
    /// </summary>
    public bool? Agrees { get; init; }

    /// <summary>The document that goes with the words.</summary>
    public AttachedBill? Bill { get; private set; }

    /// <summary>Answers with a bill.</summary>
    public Outcome Attach(string text, AttachedBill bill)
    {
        Bill = bill;
        return Say(text);
    }

    /// <summary>The file that goes with the words; never beside a bill.</summary>
    public AttachedFile? File { get; private set; }

    /// <summary>Answers with a file.</summary>
    public Outcome Attach(string text, AttachedFile file)
    {
        File = file;
        return Say(text);
    }

    /// <summary>A bill that is shown once more.</summary>
    public BillView? Again { get; set; }

    /// <summary>Asks; the options are numbered in the text and can be tapped.</summary>
    public Outcome Ask(string text, Question question)
    {
        Question asked = Buttons.Named(question with { Text = text });
        State = State with { Question = asked };
        IReadOnlyList<Choice> choices = Buttons.Of(asked);
        return Say(text, choices.Count is > 0 and <= 10 ? choices : null);
    }

    /// <summary>What was asked goes back to this message; see <see cref="Question.Source"/>.
    /// </summary>
    public Outcome AskedFor(string origin)
    {
        State = State.AskedFor(origin);
        return this;
    }

    /// <summary>Asks another room to do something and waits for its answer.</summary>
    public Outcome Command<T>(T message) where T : ILaneMessage
    {
        Awaits = true;
        State = State with { Question = null };
        return Send(message, awaited: true);
    }

    public Outcome Send<T>(T message, bool awaited = false) where T : ILaneMessage
    {
        MessageId id = new(Guid.CreateVersion7());
        _sends.Add(new Sending(writer => writer.Send(id, message))
        {
            Id = id,
            Message = message,
            Pack = business => Envelopes.Pack(id, business, message),
            Awaited = awaited,
        });
        return this;
    }

    /// <summary>What this step teaches about the shop's words.</summary>
    public IReadOnlyList<Lesson> Lessons => _lessons;

    /// <summary>A phrase whose meaning is to be forgotten.</summary>
    public string? Forgets { get; set; }

    /// <summary>Remembers what a phrase was said to mean.</summary>
    public Outcome Teach(Lesson lesson)
    {
        _lessons.Add(lesson);
        return this;
    }

    /// <summary>A setting of the shop that changes.</summary>
    public ConfirmingWish? Confirms { get; set; }

    /// <summary>What a member may do from now on.</summary>
    public RightsWish? Allows { get; set; }

    /// <summary>Who of outside may read the books from now on, or not any more.</summary>
    public AccessChange? Access { get; set; }

    /// <summary>What is to be done for the message outside of the chat.</summary>
    public Errand? Errand { get; private set; }

    /// <summary>Answers later, when the errand is done.</summary>
    public Outcome Start(Errand errand)
    {
        Errand = errand;
        return this;
    }

    /// <param name="send">What else happens.</param>
    /// <param name="about">The posting that it hangs on, if it does.</param>
    public Outcome Also(Action<ShopWriter> send, Guid? about = null)
    {
        _sends.Add(new Sending(send) { About = about });
        return this;
    }

    /// <summary>Adds what another bill of the same message comes to.</summary>
    public void Join(Outcome other)
    {
        _sends.AddRange(other._sends);
        _lessons.AddRange(other._lessons);
        Awaits |= other.Awaits;
        State = other.State;
        // A question is asked again when its turn comes.
        if (other.State.Question is not null) State = State.SetAside();
        else if (other.Text is { } text) Text = Text is null ? text : Text + "\n" + text;
    }

    /// <summary>Says nothing and forgets the open question.</summary>
    public Outcome Drop()
    {
        State = State with { Question = null };
        return this;
    }
}
