using ConverseErp.Conversations.Understanding.Words;

namespace ConverseErp.Conversations.Understanding.Lines;

/// <summary>A number as it was said: how much, of what unit, and what it was called.</summary>
internal struct Measure
{
    /// <summary>Tokens [First, Last].</summary>
    public int First;

    public int Last;

    /// <summary>The number; 1 when only a unit was said and that means one (darjan).</summary>
    public decimal Value;

    /// <summary>Only a unit was said: "tel ka packet".</summary>
    public bool Bare;

    public Unit Unit;

    /// <summary>"10 wala", "1 kg wali".</summary>
    public bool Wala;

    /// <summary>"10 ka": worth for loose goods, a price for packs.</summary>
    public bool Genitive;

    /// <summary>Rupees.</summary>
    public bool Money;

    /// <summary>A rate: "@350", "80 ke bhav se".</summary>
    public bool Price;

    /// <summary>A rate that is told for the goods beside it, "42 ke bhav se", rather than named
    /// as theirs, "ka bhav 42".</summary>
    public bool Charged;

    public bool Percent;

    /// <summary>"x3": a count, whatever else stands there.</summary>
    public bool Times;

    /// <summary>Said in order to be corrected: the 5 of "5 nahi 10".</summary>
    public bool Void;

    /// <summary>Used for something else (amount, discount) and not for lines.</summary>
    public bool Taken;

    /// <summary>Said twice, "1-1", "ek ek": so much of each.</summary>
    public bool Each;

    /// <summary>Written in words, such as ek; those are counts rather than sizes.</summary>
    public bool Spoken;
}
