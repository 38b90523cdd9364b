namespace ConverseErp.Conversations.Understanding.Words;

/// <summary>What a word of the trade's grammar can mean; a word may carry several.</summary>
internal enum Cue : byte
{
    // Grammar.
    And, Of, To, By, From, In, For, Wala, Not, Is, Do, Give, Gave, Came, Took, Want, Send,
    What, Which, Who, HowMuch, When, Where, How, Self, At, Honorific, Filler, All, Total, About,

    // Orders.
    Order, Goods, Can, Cancel, Remove, Keep, Add, Change, Instead, Also, Correct, Take, Taken,
        Status,

    // Stock.
    Left, Stock, Available, Spoil, Reduce, Increase, Low, Return, Count, OwnUse,

    // Money.
    Rate, Rupee, Credit, Cash, Upi, Card, Due, Account, Write, Remind, Later, Money, Deposit,
    Discount, Percent, Free, Future, Profit,

    // Papers and reports.
    Bill, Gst, Sale, Report, Today, Yesterday, Week, Month, Last, This, Expense, ExpenseKind,

    // Talk.
    Message, Customers, Group, Language, Speak, Greet, Good, Morning, Yes, No, Okay, Undo, Help,
    Person, Call, Thanks, New, Item,

    // Noise.
    Inject, Phish, Symptom, Dosage, Address, Clock, Advice, Weekday,

    // Kinds of goods.
    Loose, Small, Big, Medium, Quality, MonthName,

    // People.
    Profession, Firm,

    // Rates: the joint of "42 per kg".
    Per,

    // Wishes to see.
    Show,

    // Relations that stand for a name: "bhabhi ji".
    Kin,

    // What any goods may be besides: "wheel powder".
    Form,

    // What is perhaps, elsewhere, going on, still to be, or only said to be: no deed is told.
    Hedge,

    // From now on: "ab", "now".
    Now,
}

/// <summary>A set of cues in two machine words.</summary>
[System.Runtime.InteropServices.StructLayout(
    System.Runtime.InteropServices.LayoutKind.Auto)]
internal struct CueSet
{
    private ulong _low;
    private ulong _high;

    public readonly bool IsEmpty => (_low | _high) == 0;

    public readonly bool Has(Cue cue) =>
        (int)cue < 64 ? (_low & (1UL << (int)cue)) != 0 : (_high & (1UL << ((int)cue - 64))) != 0;

    public readonly bool HasAny(CueSet other) =>
        ((_low & other._low) | (_high & other._high)) != 0;

    public void Add(Cue cue)
    {
        if ((int)cue < 64)
            _low |= 1UL << (int)cue;
        else
            _high |= 1UL << ((int)cue - 64);
    }

    public void Add(CueSet other)
    {
        _low |= other._low;
        _high |= other._high;
    }

    public void Remove(Cue cue)
    {
        if ((int)cue < 64)
            _low &= ~(1UL << (int)cue);
        else
            _high &= ~(1UL << ((int)cue - 64));
    }

    public static CueSet Of(params ReadOnlySpan<Cue> cues)
    {
        CueSet set = default;
        foreach (Cue cue in cues) set.Add(cue);
        return set;
    }
}
