using ConverseErp.Contracts;

namespace ConverseErp.Tests.Fast.Intake;

/// <summary>Whose numbers there are in these tests.</summary>
internal sealed class Numbers : IShops
{
    public const string Own = "106540352242922";
    public const string OwnOfAnother = "108820992080174";
    public const string Shared = "555000111222333";

    public static readonly BusinessId Shop =
        new(new Guid("0192f1a0-0000-7000-8000-000000000001"));

    public static readonly BusinessId AnotherShop =
        new(new Guid("0192f1a0-0000-7000-8000-000000000002"));

    /// <summary>Thrown instead of an answer while set: the database is away.</summary>
    public Exception? Trouble { get; set; }

    public ValueTask<NumberRoute?> RouteAsync(string phoneNumberId, CancellationToken cancel)
    {
        if (Trouble is not null) throw Trouble;
        return new(phoneNumberId switch
        {
            Own => new NumberRoute(Own, Shop),
            OwnOfAnother => new NumberRoute(OwnOfAnother, AnotherShop),
            "twilio:+919000090001" or "gupshup:SLStoresApp" =>
                new NumberRoute(phoneNumberId, Shop),
            Shared => new NumberRoute(Shared, null),
            _ => null,
        });
    }

    public ValueTask<Shop?> FindAsync(BusinessId business, CancellationToken cancel) =>
        throw new NotSupportedException("Intake only asks for routes.");

    public ValueTask<Person> WhoIsAsync(
        BusinessId business, Sender sender, CancellationToken cancel) =>
        throw new NotSupportedException("Intake only asks for routes.");

    public ValueTask<IReadOnlyList<Member>> MembersAsync(
        BusinessId business, CancellationToken cancel) =>
        throw new NotSupportedException("Intake only asks for routes.");
}
