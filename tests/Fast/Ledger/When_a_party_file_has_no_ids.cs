using ConverseErp.Contracts;
using ConverseErp.Ledger.Importing;

namespace ConverseErp.Tests.Fast.Ledger;

public sealed class When_a_party_file_has_no_ids
{
    private const string One = "+919820012345";
    private const string Two = "+919820054321";

    [Fact]
    public void Name_and_phone_find_whom_they_name_before_the_phone_alone()
    {
        KnownParty ramesh = Known("Ramesh Kumar", One);
        KnownParty wife = Known("Sita", One);

        Assert.Equal([wife, ramesh, null],
            Found([ramesh, wife], Row("SITA", One), Row("ramesh  kumar", One), Row("Ravi", One)));
        Assert.Equal([ramesh], Found([ramesh], Row("Ramesh K.", One)));
    }

    [Fact]
    public void A_name_alone_is_enough_where_no_phone_contradicts()
    {
        KnownParty ramesh = Known("Ramesh", One);
        KnownParty ravi = Known("Ravi", null);

        Assert.Equal([ramesh, ravi], Found([ramesh, ravi], Row("Ramesh"), Row("Ravi", Two)));
        Assert.Equal([null], Found([ramesh], Row("Ramesh", Two)));
    }

    [Fact]
    public void Who_may_be_two_people_is_named_and_not_taken()
    {
        KnownParty[] two = [Known("Ramesh", One), Known("Ramesh", null)];

        (KnownParty? found, ImportRow? fault) = Assert.Single(Find(two, Row("Ramesh")));
        (KnownParty?, ImportRow? Fault)[] both = Find(
            [Known("Ramesh", null)], Row("Ramesh", One), Row("Ramesh", Two));

        Assert.Null(found);
        Assert.Equal("party-unclear", fault!.Code);
        Assert.All(both, f => Assert.Equal("party-unclear", f.Fault?.Code));
    }

    [Theory]
    [InlineData("Ramesh", true)]
    [InlineData("Ramesh K.", true)]
    [InlineData("Ramesh Kumar Gupta", true)]
    [InlineData("Sunita Kumar", false)]
    [InlineData("Ram Kumar", false)]
    [InlineData("R. K.", false)]
    public void A_phone_finds_its_person_under_a_longer_or_shorter_name_and_no_other(
        string name, bool same)
    {
        KnownParty ramesh = Known("Ramesh Kumar", One);

        (KnownParty? found, ImportRow? fault) = Assert.Single(Find([ramesh], Row(name, One)));

        Assert.Equal((same ? ramesh : null, same ? null : "party-phone-known"),
            (found, fault?.Code));
    }

    [Fact]
    public void A_supplier_is_never_taken_for_a_customer_of_the_same_name() =>
        Assert.Equal([null], Found(
            [Known("Ramesh", One) with { Kind = PartyKind.Supplier }], Row("Ramesh", One)));

    /// <summary>Whatever the people: who was taken the first time is found the second time, and
    /// nobody else. Else opening balances would be there twice.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void The_same_file_again_finds_the_same_people(int seed)
    {
        Random random = new(seed);
        string?[] phones = [null, One, Two, "+919820099999"];
        string[] names = ["Ramesh", "Sita", "Ravi", "Amma"];
        for (int round = 0; round < 2_000; round++)
        {
            PartyRow[] file = [.. Enumerable.Range(0, random.Next(1, 9))
                .Select(_ => Row(names[random.Next(4)], phones[random.Next(4)]))
                .DistinctBy(r => r.Key)];
            List<KnownParty> book = [.. Enumerable.Range(0, random.Next(0, 5))
                .Select(_ => Known(names[random.Next(4)], phones[random.Next(4)]))];
            string people = string.Join(", ", book.Select(p => p.Name + p.Phone));

            PartyId?[] first = Take(book, file);
            PartyId?[] second = Take(book, file);

            for (int i = 0; i < file.Length; i++)
            {
                Assert.True(first[i] is null || first[i] == second[i],
                    FormattableString.Invariant($"seed {seed}, round {round}, row {i} of ")
                    + string.Join(", ", file.Select(r => r.Name + r.Phone)) + " on " + people);
            }
        }
    }

    // What an import does with what was found; null for a row that is not taken.
    private static PartyId?[] Take(List<KnownParty> book, PartyRow[] file)
    {
        (KnownParty? Known, ImportRow? Fault)[] found = Find(book, file);
        PartyId?[] taken = new PartyId?[file.Length];
        for (int i = 0; i < file.Length; i++)
        {
            if (found[i].Fault is not null) continue;
            KnownParty party = found[i].Known is { } known
                ? known with { Name = file[i].Name, Phone = file[i].Phone ?? known.Phone }
                : Known(file[i].Name, file[i].Phone);
            taken[i] = party.Id;
            book.RemoveAll(p => p.Id == party.Id);
            book.Add(party);
        }

        return taken;
    }

    private static IEnumerable<KnownParty?> Found(
        IReadOnlyList<KnownParty> known, params PartyRow[] rows) =>
        Find(known, rows).Select(f =>
        {
            Assert.Null(f.Fault);
            return f.Known;
        });

    private static (KnownParty? Known, ImportRow? Fault)[] Find(
        IReadOnlyList<KnownParty> known, params PartyRow[] rows) =>
        PartyNaming.Find(known, rows);

    private static PartyRow Row(string name, string? phone = null) => new(
        2, null, name, PartyKind.Customer, phone, null, null, null, null, null, "{}");

    private static KnownParty Known(string name, string? phone) => new(
        new PartyId(Guid.CreateVersion7()), null, PartyKind.Customer, null, null, 0)
    {
        Name = name,
        Phone = phone,
    };
}
