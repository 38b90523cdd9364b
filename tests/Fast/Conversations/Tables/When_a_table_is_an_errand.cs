using System.Collections.Concurrent;
using ConverseErp.Contracts;
using ConverseErp.Conversations.Errands;
using ConverseErp.Conversations.Errands.Tables;
using ConverseErp.Platform.Blobs;
using Microsoft.Extensions.Logging.Abstractions;

namespace ConverseErp.Tests.Fast.Conversations.Tables;

/// <summary>The errand of a file, with the rooms around it played.</summary>
public sealed class When_a_table_is_an_errand : IBlobs, IReceivedMedia, ICatalogueImport,
    IPartyImport
{
    private readonly BusinessId _shop = new(Guid.CreateVersion7());
    private readonly ConcurrentDictionary<string, byte[]> _files = new();
    private readonly HashSet<Guid> _done = [];
    private readonly List<string> _asked = [];
    private readonly TakenStatements _credit = new();

    private TableErrand Runner => new(
        new ReceivedFiles(this, this, TimeProvider.System), this, this, this,
        new NoStatements(), _credit, NullLogger<TableErrand>.Instance);

    [Fact]
    public async Task It_is_looked_through_and_no_second_copy_of_it_is_kept()
    {
        _files["media/m"] = "Item;Rate\nSugar;45\n"u8.ToArray();

        ErrandDone done = await RunAsync(ErrandKinds.Table, Guid.CreateVersion7());
        ErrandDone again = await RunAsync(ErrandKinds.Table, Guid.Empty);

        Assert.Equal(("goods", 2, 1), (done.File!.Holds, done.File.Added, done.File.Changed));
        Assert.Equal((3, 5), (done.File.Faults.Count, done.File.FaultsInAll));
        Assert.Equal(("media/m", "media/m"), (done.File.Blob, again.File!.Blob));
        Assert.Equal(["media/m"], _files.Keys);
        Assert.Equal(["goods looked", "goods looked"], _asked);
    }

    [Fact]
    public async Task People_go_to_the_khata()
    {
        _files["media/m"] = "Name,Phone\nRavi,9820012345\n"u8.ToArray();

        ErrandDone done = await RunAsync(ErrandKinds.Table, Guid.CreateVersion7());

        Assert.Equal("parties", done.File!.Holds);
        Assert.Equal(["parties looked"], _asked);
    }

    [Fact]
    public async Task A_statement_of_the_portal_is_taken_only_when_its_sender_may()
    {
        _files["media/m"] = """{"data":{"gstin":"27AAPFU0939F1ZV"}}"""u8.ToArray();

        ErrandDone seen = await RunAsync(ErrandKinds.Table, Guid.CreateVersion7());
        int before = _credit.Files.Count;
        ErrandDone taken = await RunAsync(ErrandKinds.Import, Guid.CreateVersion7(), seen.File);
        _files["media/m"] = """{"data":{}}"""u8.ToArray();
        ErrandDone odd = await RunAsync(ErrandKinds.Import, Guid.CreateVersion7(), seen.File);

        Assert.Equal(("gstr2b", 0), (seen.File!.Holds, before));
        Assert.Equal(("112026", "gstr2b"), (taken.Text, taken.File!.Holds));
        Assert.Equal(("gstr-2b-wrong-gstin", null), (odd.Code, odd.File));
    }

    [Fact]
    public async Task What_is_no_table_says_so_and_that_the_file_came()
    {
        _files["media/m"] = "%PDF-1.4"u8.ToArray();

        ErrandDone done = await RunAsync(ErrandKinds.Table, Guid.CreateVersion7());

        Assert.Equal(("table-header", "media/m", null), (done.Code, done.Blob, done.File));
    }

    [Fact]
    public async Task Killed_after_the_import_it_tells_what_was_shown_and_imports_nothing_more()
    {
        Guid id = Guid.CreateVersion7();
        _files["media/m"] = "Item;Rate\nSugar;45\n"u8.ToArray();
        FileLookedThrough shown = new("goods", 7, 8, [], 0, "media/m");

        ErrandDone first = await RunAsync(ErrandKinds.Import, id, shown);
        ErrandDone second = await RunAsync(ErrandKinds.Import, id, shown);

        Assert.Equal((2, 1), (first.File!.Added, first.File.Changed));
        Assert.Equal((7, 8), (second.File!.Added, second.File.Changed));
        Assert.Equal(["goods taken: Item,Rate\nSugar,45\n"], _asked);
    }

    [Fact]
    public async Task Given_up_it_is_told_as_done_only_when_it_was()
    {
        Guid id = Guid.CreateVersion7();
        _files["media/m"] = "Item,Rate\nSugar,45\n"u8.ToArray();
        FileLookedThrough shown = new("goods", 7, 8, [], 0, "media/m");
        Errand errand = AnErrand(ErrandKinds.Import, shown);

        ErrandResult before = await Runner.GiveUpAsync(errand, Due(errand, id), default);
        await RunAsync(ErrandKinds.Import, id, shown);
        ErrandResult after = await Runner.GiveUpAsync(errand, Due(errand, id), default);

        Assert.Equal(("errand-given-up", null), (before.Done!.Code, before.Done.File));
        Assert.Equal((null, shown), (after.Done!.Code, after.Done.File));
    }

    [Fact]
    public async Task Suppliers_are_owed_what_their_file_says()
    {
        _files["media/m"] =
            "Supplier Name,Opening\nAgarwal,50000\n"u8.ToArray();

        await RunAsync(ErrandKinds.Import, Guid.CreateVersion7(),
            new FileLookedThrough("parties", 1, 0, [], 0, "media/m"));

        Assert.Equal(
            ["parties taken: Supplier Name,opening balance,kind\nAgarwal,50000,supplier\n"],
            _asked);
    }

    [Fact]
    public async Task A_file_that_is_gone_is_told()
    {
        ErrandDone done = await RunAsync(ErrandKinds.Import, Guid.CreateVersion7(),
            new FileLookedThrough("goods", 1, 0, [], 0, "media/gone"));

        Assert.Equal(("media-missing", null), (done.Code, done.File));
    }

    Task IBlobs.PutAsync(string key, ReadOnlyMemory<byte> content, CancellationToken cancel)
    {
        _files[key] = content.ToArray();
        return Task.CompletedTask;
    }

    Task<byte[]?> IBlobs.GetAsync(string key, CancellationToken cancel) =>
        Task.FromResult(_files.GetValueOrDefault(key));

    Task<ReceivedMedia> IReceivedMedia.FindAsync(
        BusinessId business, string provider, string phoneNumberId, string mediaId,
        CancellationToken cancel) =>
        Task.FromResult(new ReceivedMedia(MediaState.Fetched, "media/m", null, 20, null));

    Task<bool> ICatalogueImport.HasGoodsAsync(
        BusinessId business, CancellationToken cancel) =>
        Task.FromResult(true);

    Task<ImportReport> ICatalogueImport.PreviewAsync(
        BusinessId business, TextReader csv, CancellationToken cancel) => Said("goods looked");

    Task<ImportReport> IPartyImport.PreviewAsync(
        BusinessId business, TextReader csv, CancellationToken cancel) => Said("parties looked");

    Task<ImportReport> ICatalogueImport.ImportAsync(
        BusinessId business, TextReader csv, Guid? once, CancellationToken cancel) =>
        _done.Add(once!.Value)
            ? Said("goods taken: " + csv.ReadToEnd())
            : Task.FromResult(new ImportReport(0, []) { Repeated = true });

    Task<ImportReport> IPartyImport.ImportAsync(
        BusinessId business, TextReader csv, Guid? once, CancellationToken cancel) =>
        Said("parties taken: " + csv.ReadToEnd());

    Task<bool> ICatalogueImport.WasTakenAsync(
        BusinessId business, Guid once, CancellationToken cancel) =>
        Task.FromResult(_done.Contains(once));

    Task<bool> IPartyImport.WasTakenAsync(
        BusinessId business, Guid once, CancellationToken cancel) =>
        Task.FromResult(_done.Contains(once));

    private Task<ImportReport> Said(string asked)
    {
        _asked.Add(asked);
        return Task.FromResult(new ImportReport(
            3, [.. Enumerable.Range(2, 5).Select(i => new ImportRow(i, "code", "Reason."))])
        {
            Added = 2,
            Changed = 1,
        });
    }

    private async Task<ErrandDone> RunAsync(
        string kind, Guid id, FileLookedThrough? file = null)
    {
        Errand errand = AnErrand(kind, file);
        ErrandResult result = await Runner.RunAsync(errand, Due(errand, id), default);
        return result.Done!;
    }

    private DueErrand Due(Errand errand, Guid id) =>
        new(_shop, id, errand.Kind, errand.Chat.SentAt, 1);

    private static Errand AnErrand(string kind, FileLookedThrough? file)
    {
        DateTimeOffset now = TimeProvider.System.GetUtcNow();
        ChatReceived chat = new("meta", "wamid", "1", new Sender(null, "+919820012345", null),
            "document", null, null, null,
            new MediaReference("m", "document", null, null, null, null), now, now, null);
        return new Errand(kind, chat, "en", file);
    }
}
