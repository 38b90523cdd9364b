using System.Reflection;
using ConverseErp.Contracts;

namespace ConverseErp.Tests.Fast.House;

public sealed class Messages_are_promises
{
    private static readonly Type[] Messages =
    [
        .. typeof(ILaneMessage).Assembly.GetTypes().Where(
            t => !t.IsAbstract && t.IsAssignableTo(typeof(ILaneMessage))),
    ];

    [Fact]
    public void Every_message_can_be_written_and_read()
    {
        Assert.NotEmpty(Messages);
        foreach (Type message in Messages)
            Assert.NotNull(ContractsJson.Default.GetTypeInfo(message));
    }

    [Fact]
    public void Every_message_has_a_name_of_its_own_with_a_version()
    {
        string[] names = [.. Messages.Select(Name)];

        Assert.Equal(names.Length, names.Distinct(StringComparer.Ordinal).Count());
        Assert.All(names, name => Assert.Matches("^[a-z-]+\\.[a-z-]+\\.v[0-9]+$", name));
    }

    [Fact]
    public void A_known_shop_is_in_a_known_slot_for_ever()
    {
        BusinessId shop = new(Guid.Parse("01910000-0000-7000-8000-000000000001"));

        Assert.Equal(PinnedSlot, PartitionSlot.Of(PartitionKey.Of(shop)));
        Assert.Throws<ArgumentOutOfRangeException>(
            () => PartitionSlot.Of(PartitionKey.Of(shop), 0));
    }

    // SHA-256 of "01910000000070008000000000000001", first 8 bytes big-endian, modulo 1,024.
    private const int PinnedSlot = 614;

    private static string Name(Type message) => (string)message.GetProperty(
        nameof(ILaneMessage.Name), BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!;
}
