using ConverseErp.Contracts;

namespace ConverseErp.Tests.Fast.Ledger;

public sealed class When_a_reference_comes_back
{
    [Fact]
    public void It_names_its_order_whatever_the_bank_wrote_around_it()
    {
        Random random = new(7);
        byte[] bytes = new byte[16];
        for (int i = 0; i < 10_000; i++)
        {
            random.NextBytes(bytes);
            bytes[6] = (byte)((bytes[6] & 0x0F) | 0x70);
            OrderId order = new(new Guid(bytes, bigEndian: true));

            string reference = PaymentReference.Of(order);

            Assert.Equal(PaymentReference.Length, reference.Length);
            Assert.True(reference.All(char.IsAsciiLetterOrDigit));
            Assert.Equal(order, PaymentReference.Find(
                $"UPI/CR/4123/CECILIA/{reference.ToLowerInvariant()}/SBIN"));
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("UPI/CR/123456789012/RAMESH/ramesh@ybl")]
    [InlineData("CECECECECECECECECECECECECECECE")]
    [InlineData("CE0123456789")]
    [InlineData("CEZZZZZZZZZZZZZZZZZZZZZZZZZZ")]
    public void Anything_else_names_nobody(string? words) =>
        Assert.Null(PaymentReference.Find(words));
}
