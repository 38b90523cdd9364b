using ConverseErp.Contracts;
using ConverseErp.Ledger.Booking;
using ConverseErp.Ledger.Checking;
using ConverseErp.Ledger.Importing;
using ConverseErp.Ledger.Noting;
using ConverseErp.Ledger.Paying;
using ConverseErp.Ledger.Reading;
using ConverseErp.Platform.Links;
using ConverseErp.Platform.Modules;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace ConverseErp.Ledger;

/// <summary>Parties, khata, payments.</summary>
public sealed class LedgerModule : IModule
{
    public string Name => "ledger";

    public void Register(IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<PartyBooks>();
        services.AddSingleton<KhataBooking>();
        services.AddSingleton<MemoStore>();
        services.AddSingleton<IKhataBooking>(s => s.GetRequiredService<KhataBooking>());
        services.AddSingleton<INotePosting, NotePostings>();
        services.AddSingleton<IKhata, KhataReads>();
        services.AddSingleton<IPartyImport, PartyImport>();
        services.AddSingleton<KhataCheck>();
        services.AddSingleton<IBookCheck>(s => s.GetRequiredService<KhataCheck>());
    }

    public IReadOnlyList<Loop> Loops { get; } =
        [Loop.Lanes<LedgerHandler>("ledger", LaneAddress.Ledger)];
}
