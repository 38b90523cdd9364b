using ConverseErp.Contracts;
using ConverseErp.Ledger.Meeting;

namespace ConverseErp.Tests.Fast.Ledger;

public sealed class When_two_have_one_phone
{
    private const string Phone = "+919876543210";

    private static readonly PartyId Ramesh = new(Guid.NewGuid());
    private static readonly PartyId Mohan = new(Guid.NewGuid());

    [Fact]
    public void Nobody_takes_over_anothers()
    {
        PhoneBook phones = new();
        phones.Put(Phone, Ramesh);

        Assert.False(phones.IsFree(Phone, Mohan));
        Assert.True(phones.IsFree(Phone, Ramesh));
        Assert.True(phones.IsFree("+919812345678", Mohan));
    }

    [Fact]
    public void A_number_that_was_left_is_free_in_the_same_batch()
    {
        PhoneBook phones = new();
        phones.Put(Phone, Ramesh);

        phones.Move("+919812345678", Ramesh);

        Assert.True(phones.IsFree(Phone, Mohan));
        Assert.False(phones.IsFree("+919812345678", Mohan));
    }

    [Fact]
    public void One_that_two_have_from_before_is_neithers_to_take()
    {
        PhoneBook phones = new();
        phones.Put(Phone, Ramesh);
        phones.Put(Phone, Mohan);

        Assert.False(phones.IsFree(Phone, Ramesh));
    }
}
