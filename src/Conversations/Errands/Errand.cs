using System.Text.Json;
using System.Text.Json.Serialization;
using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Errands;

/// <summary>Something to do for a message that takes longer than a chat may wait.</summary>
/// <param name="Kind">See <see cref="ErrandKinds"/>.</param>
/// <param name="Language">BCP-47 of the chat.</param>
/// <param name="File">The file of an import that was said yes to, as it was shown.</param>
internal sealed record Errand(
    string Kind, ChatReceived Chat, string Language, FileLookedThrough? File = null);

/// <summary>The kinds of errands, as stored.</summary>
internal static class ErrandKinds
{
    public const string Picture = "picture";
    public const string Voice = "voice";
    public const string Table = "table";
    public const string Import = "import";
    public const string Document = "document";
    public const string Opinion = "opinion";
    public const string Look = "look";
}

/// <summary>An errand whose time has come.</summary>
/// <param name="Tries">This one included.</param>
internal sealed record DueErrand(
    BusinessId Business, Guid Id, string Kind, DateTimeOffset AskedAt, int Tries)
{
    /// <summary>The how many-th of its kind that the shop asked for that day.</summary>
    public int OfDay { get; init; } = 1;
}

/// <summary>What came of a try.</summary>
/// <param name="Done">Null: to be tried again after <paramref name="Again"/>.</param>
internal sealed record ErrandResult(ErrandDone? Done, TimeSpan Again)
{
    public static ErrandResult Of(
        Errand errand, string? text, string? code, string? blob = null) =>
        new(new ErrandDone(errand.Chat, errand.Kind, text, code) { Blob = blob }, TimeSpan.Zero);

    public static ErrandResult GivenUp(Errand errand) => Of(errand, null, "errand-given-up");

    public static ErrandResult Later(TimeSpan again) => new(null, again);
}

/// <summary>Does one kind of errand, in bounded time; never throws for what others do.
/// </summary>
internal interface IErrandRunner
{
    IReadOnlyList<string> Kinds { get; }

    /// <summary>How many at once in one process.</summary>
    int AtOnce { get; }

    /// <summary>What this machine lacks for it; told once when the loop starts.</summary>
    Task<string?> LackAsync(CancellationToken cancel) => Task.FromResult<string?>(null);

    /// <param name="due">Whose it is and how long it has waited.</param>
    /// <exception cref="OperationCanceledException">The process stops, or time is over.
    /// </exception>
    Task<ErrandResult> RunAsync(Errand errand, DueErrand due, CancellationToken cancel);

    /// <summary>What is told of one that failed too often.</summary>
    Task<ErrandResult> GiveUpAsync(Errand errand, DueErrand due, CancellationToken cancel) =>
        Task.FromResult(ErrandResult.GivenUp(errand));
}

[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web, UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Errand))]
internal sealed partial class ErrandJson : JsonSerializerContext;
