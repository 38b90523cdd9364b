using ConverseErp.Contracts;
using ConverseErp.Conversations.Learning;
using ConverseErp.Conversations.Replies;

namespace ConverseErp.Conversations.Dialogue;

/// <summary>Contact cards become customers or suppliers, when the shop says which.</summary>
internal static class ContactSteps
{
    private const string Customers = "customer";
    private const string Suppliers = "supplier";
    private const string SamePrefix = "same:";
    private const int DigitsOfAPhone = 10;
    private const int Shown = 10;

    public static Outcome Start(ChatContext c, IReadOnlyList<SharedContact> cards)
    {
        Outcome outcome = new(c.State);
        if (!c.FromMember) return PassOn(c, cards);
        if (!c.Person.Member!.Rights.MaySell) return outcome.Say(c.Phrases.NotAllowed);
        SharedContact[] reachable = [.. cards.Where(card => Digits(card.Phone) is not null)];
        if (reachable.Length == 0) return outcome.Say(c.Phrases.CardWithoutPhone);
        SharedContact[] news = [.. reachable.Where(card => Known(c, card) is null)];
        if (news.Length == 0)
        {
            return outcome.Say(c.Phrases.CardKnown(string.Join(
                ", ", reachable.Take(Shown).Select(card => Wording.Short(Known(c, card)!.Name)))));
        }

        // What is being asked waits; a card is no answer to it.
        return Ask(c, new Outcome(KeptQuestions.MakeRoom(c).State), news);
    }

    /// <summary>Which kind they are; null when it is no answer.</summary>
    public static Outcome? Answer(ChatContext c, Question question)
    {
        if (AnswerMatching.Find(question, c.Message, c.Heard.Intent) is not { } option
            || question.Contacts is not { } cards)
            return null;
        Outcome outcome = new(c.State);
        if (option.Value == AnswerMatching.Leave)
            return outcome.Drop().Say(c.Phrases.Dropped);
        bool same = option.Value.StartsWith(SamePrefix, StringComparison.Ordinal);
        PartyKind kind = option.Value == Suppliers ? PartyKind.Supplier : PartyKind.Customer;
        NamedParty[] parties = same
            ? [new(new PartyId(Guid.Parse(option.Value[SamePrefix.Length..])), null,
                cards[0].Phone)]
            : [.. cards.Select(card => new NamedParty(
                new PartyId(Guid.CreateVersion7(c.Now)), card.Name, card.Phone))];
        return outcome.Command(new SaveParties(
            Guid.CreateVersion7(c.Now), c.Chat, kind, parties, c.Now));
    }

    private static Outcome Ask(ChatContext c, Outcome outcome, SharedContact[] cards)
    {
        List<Option> options =
        [
            new(Customers, c.Phrases.AsCustomer), new(Suppliers, c.Phrases.AsSupplier),
            new(AnswerMatching.Leave, c.Phrases.Leave),
        ];
        // "Ramesh" again, with a number: mostly the Ramesh whose khata is there.
        if (cards is [var one] && c.Parties.Parties.FirstOrDefault(p =>
            LearnedBook.Plain(p.Name) == LearnedBook.Plain(one.Name)) is { } namesake)
        {
            options.Insert(0, new Option(
                SamePrefix + namesake.Id, c.Phrases.SamePerson(Wording.Short(namesake.Name))));
        }

        string names = string.Join(", ", cards.Take(Shown).Select(
            card => $"{Wording.Short(card.Name)} {card.Phone}"));
        return outcome.Ask(
            c.Phrases.WhoAreCards(names) + Wording.Numbered(options),
            new Question(Questions.Contacts, options, c.Now) { Contacts = cards });
    }

    // A customer's card is for a person of the shop to look at.
    private static Outcome PassOn(ChatContext c, IReadOnlyList<SharedContact> cards) =>
        WaitingOrderSteps.Human(c with
        {
            Message = c.Message with
            {
                Text = "👤 " + string.Join(", ", cards.Take(Shown).Select(
                    card => $"{Wording.Short(card.Name)} {card.Phone}")),
            },
        });

    private static Party? Known(ChatContext c, SharedContact card) =>
        c.Parties.Parties.FirstOrDefault(p => Digits(p.Phone) == Digits(card.Phone));

    // One number in its many spellings; the books decide whether it is one that answers.
    private static string? Digits(string? phone)
    {
        if (phone is null) return null;
        string digits = string.Concat(phone.Where(char.IsAsciiDigit));
        return digits.Length < DigitsOfAPhone ? null : digits[^DigitsOfAPhone..];
    }
}
