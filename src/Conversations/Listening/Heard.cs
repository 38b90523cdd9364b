using ConverseErp.Contracts;
using ConverseErp.Conversations.Understanding.Affairs;

namespace ConverseErp.Conversations.Listening;

/// <summary>A line as it was heard: one product, several that fit, or an unknown word.</summary>
/// <param name="Price">Named for this line: a new price, what the goods cost, or what
/// the owner asks for them in this sale; rupees a unit of the product.</param>
/// <param name="Adds">A change of an order: so much more of it.</param>
internal sealed record HeardLine(
    ProductId? Product, IReadOnlyList<ProductId> Candidates, string? Unknown, string Spoken,
    decimal? Quantity, string? Unit, Money? Worth, Money? Price, bool Adds = false)
{
    /// <summary>The words that stood for the goods, where they leave a doubt.</summary>
    public string? Said { get; init; }

    /// <summary>The batch that was said with the goods; null mostly.</summary>
    public BatchSaid? Batch { get; init; }

    /// <summary>A change of an order: by how much less; null mostly.</summary>
    public decimal? Less { get; init; }

    public string? LessUnit { get; init; }
}

/// <summary>Who was named: one party, several that fit, or a name that nobody has.</summary>
internal sealed record HeardParty(
    PartyId? Party, IReadOnlyList<PartyId> Candidates, string? NewName)
{
    /// <summary>The words that stood for the party, where they leave a doubt.</summary>
    public string? Said { get; init; }

    /// <summary>A relation in place of a name ("bhabhi ji"): who that is has to be asked.
    /// </summary>
    public string? Called { get; init; }
}

/// <summary>"godown me 40 maggi", as it is meant while the shelf is counted.</summary>
/// <param name="Said">The message without its place.</param>
internal sealed record HeardAt(string Place, Heard Said);

/// <summary>A message as the shop assistant understood it.</summary>
/// <param name="Intent">As the language corpus names them: order.create, stock.check …</param>
/// <param name="Spoken">The sender's language as detected in this message; null when it has
/// too few words to tell.</param>
internal sealed record Heard(
    string Intent, HeardParty? Party, IReadOnlyList<HeardLine> Lines, Money? Amount,
    PaymentMode? Pay, decimal DiscountPercent, Money Discount, string? Period,
    string? Language, string? Spoken)
{
    /// <summary>Something was said beside a clear sale: it is confirmed before it is booked.
    /// </summary>
    public bool Doubtful { get; init; }

    /// <summary>Goods are named and nothing else is said of them: after a question an answer.
    /// </summary>
    public bool OnlyNames { get; init; }

    /// <summary>Doubtful for another reason than that it may be a change.</summary>
    public bool Unsure { get; init; }

    /// <summary>A number was said that is not in what was heard.</summary>
    public bool LeavesNumber { get; init; }

    /// <summary>"chini 3 kilo kar do": perhaps a change of the order before.</summary>
    public bool MayChange { get; init; }

    /// <summary>One of <see cref="Understanding.OwnAffairs"/>; null mostly.</summary>
    public string? Affair { get; init; }

    /// <summary>Whose affair it is.</summary>
    public HeardParty? AffairOf { get; init; }

    public Money? AffairAmount { get; init; }

    public string? AffairPeriod { get; init; }

    /// <summary>When goods are to come, if that was said.</summary>
    public SpokenSlot? Slot { get; init; }

    /// <summary>What else is said of money that moved; null mostly.</summary>
    public SpokenPayment? Paid { get; init; }

    /// <summary>What was paid at once of a sale on credit to somebody who is not named; null
    /// mostly.</summary>
    public SpokenPart? PaidNow { get; init; }

    /// <summary>The day on which a due or this sale on credit is to be paid; null mostly.
    /// </summary>
    public DateOnly? PayBy { get; init; }

    /// <summary>How the shop wants to remind; null mostly.</summary>
    public SpokenReminders? Reminders { get; init; }

    /// <summary>A party's new number as it was written; null mostly.</summary>
    public string? Phone { get; init; }

    /// <summary>A party's address as it was written, in one line; null mostly.</summary>
    public string? Address { get; init; }

    /// <summary>Off a bill, in place of an amount; 0 mostly.</summary>
    public decimal AffairPercent { get; init; }

    /// <summary>How the money of goods that came back went back; null mostly.</summary>
    public PaymentMode? Refund { get; init; }

    /// <summary>In capital letters, right or not; null mostly.</summary>
    public string? Gstin { get; init; }

    /// <summary>Days and places at the shelf, if they were said.</summary>
    public SpokenShelf? Shelf { get; init; }

    /// <summary>BCP-47 of the language that bills are to have; null mostly.</summary>
    public string? BillTongue { get; init; }

    /// <summary>Of which bill a paper is wanted; null mostly.</summary>
    public SpokenPaper? Paper { get; init; }

    /// <summary>Where goods were found, if the message begins with that; null mostly.</summary>
    public HeardAt? At { get; init; }

    /// <summary>The number of the batch that an affair of the shelf is about; null: all.</summary>
    public string? AffairBatch { get; init; }

    /// <summary>0 is Sunday; empty: every day.</summary>
    public IReadOnlyList<int> AffairDays { get; init; } = [];

    /// <summary>For a change of the bill before, how it was not paid.</summary>
    public PaymentMode? NotPay { get; init; }

    /// <summary>For a change of the bill before, whose it is not.</summary>
    public HeardParty? NotParty { get; init; }

    /// <summary>What an expense was for.</summary>
    public string? Note { get; init; }

    /// <summary>Words such as an address stand beside what is understood.</summary>
    public bool SaysMore { get; init; }

    /// <summary>Not understood, but meant for a person of the shop.</summary>
    public bool ConcernsShop { get; init; }

    /// <summary>When one message holds several bills: each of them.</summary>
    public IReadOnlyList<Heard> Parts { get; init; } = [];

    /// <summary>The number on the supplier's bill that goods came with; null mostly.</summary>
    public string? SupplierBill { get; init; }

    /// <summary>The same with batches, a place for each line, and the supplier's bill.</summary>
    public Heard Marked(IReadOnlyList<BatchSaid?> batches, string? bill) => this with
    {
        Lines = [.. Lines.Select((line, i) => line with { Batch = batches[i] })],
        SupplierBill = bill,
    };
}
