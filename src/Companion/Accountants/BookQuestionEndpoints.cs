using System.Globalization;
using ConverseErp.Companion.Api;
using ConverseErp.Contracts;
using ConverseErp.Platform.Lanes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ConverseErp.Companion.Accountants;

/// <summary>/api/v1/questions: what is asked and noted at bills and entries, by whoever may see
/// reports. The owner answers in the chat, or here.</summary>
internal static class BookQuestionEndpoints
{
    private static readonly TimeSpan AtMost = TimeSpan.FromSeconds(8);
    private static readonly TimeSpan LookEvery = TimeSpan.FromMilliseconds(40);

    public static void Map(IEndpointRouteBuilder api)
    {
        RouteGroupBuilder questions = api.MapGroup("/questions");
        questions.AddEndpointFilter(MayReadAsync);
        questions.MapGet("", ListAsync);
        questions.MapPost("", AskAsync);
        questions.MapGet("/{id:guid}", FindAsync);
        questions.MapPost("/{id:guid}/answers", AnswerAsync);
        questions.MapPost("/{id:guid}/close", CloseAsync);
    }

    /// <param name="About">bill or entry.</param>
    /// <param name="Ref">The invoice or the posting.</param>
    private sealed record AskBody(Guid? Id, string? About, Guid? Ref, string? Text, bool? Note);

    private sealed record AnswerBody(Guid? Id, string? Text);

    private static async ValueTask<object?> MayReadAsync(
        EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
        Caller.Of(context.HttpContext).Member.Rights.MaySeeReports
            ? await next(context)
            : Problems.NotAllowed();

    private static async Task<IResult> ListAsync(
        HttpContext http, IBookQuestions questions, string? state, Guid? about, int? limit,
        string? cursor, CancellationToken cancel)
    {
        int max = Paging.Limit(limit);
        return Results.Ok(Paging.Of(
            await questions.ListAsync(
                Caller.Of(http).Business, state, about, Paging.Before(cursor), max, cancel),
            max, q => q.Id));
    }

    private static async Task<IResult> FindAsync(
        HttpContext http, Guid id, IBookQuestions questions, CancellationToken cancel) =>
        await questions.FindAsync(Caller.Of(http).Business, id, cancel) is { } found
            ? Results.Ok(found)
            : Problems.NotFound("question");

    private static async Task<IResult> AskAsync(
        HttpContext http, IBookQuestions questions, IBills bills, IDayBook books, IKhata khata,
        LanePublisher lanes, TimeProvider clock, CancellationToken cancel)
    {
        TokenHolder caller = Caller.Of(http);
        if (await ApiCommands.BodyAsync<AskBody>(http, cancel) is not
            { About: AskAboutBooks.Bill or AskAboutBooks.Entry, Ref: { } of } body)
            return ApiCommands.Malformed();
        if (Said(body.Text) is not { } text) return TextInvalid();
        if (body.Id is { } known
            && await questions.FindAsync(caller.Business, known, cancel) is { } before)
            return Results.Ok(before);
        string? label = body.About == AskAboutBooks.Bill
            ? await BillAsync(caller.Business, of, bills, khata, cancel)
            : await EntryAsync(caller.Business, of, books, cancel);
        if (label is null) return Problems.NotFound(body.About);
        bool note = body.Note == true;
        (int open, Guid? same) = await questions.StandingAsync(
            caller.Business, of, text, cancel);
        if (!note && same is { } asked)
            return Results.Ok(await questions.FindAsync(caller.Business, asked, cancel));
        if (!note && open >= IBookQuestions.OpenMax)
        {
            return Problems.Of(409, "book-question-too-many",
                "A hundred questions are open. Close some first.");
        }

        Guid id = body.Id ?? Guid.CreateVersion7(clock.GetUtcNow());
        await lanes.PublishAsync([Envelopes.Pack(
            new MessageId(id), caller.Business, new AskAboutBooks(
                id, caller.Member.Id, body.About, of, label, text, note, clock.GetUtcNow()))],
            cancel);
        return await WhenAsync(http, questions, id, clock, _ => true, cancel);
    }

    private static async Task<IResult> AnswerAsync(
        HttpContext http, Guid id, IBookQuestions questions, LanePublisher lanes,
        TimeProvider clock, CancellationToken cancel)
    {
        TokenHolder caller = Caller.Of(http);
        if (!caller.Member.Rights.MayApprove) return Problems.NotAllowed();
        if (await ApiCommands.BodyAsync<AnswerBody>(http, cancel) is not { } body)
            return ApiCommands.Malformed();
        if (Said(body.Text) is not { } text) return TextInvalid();
        if (await questions.FindAsync(caller.Business, id, cancel) is not { } asked)
            return Problems.NotFound("question");
        if (asked.State is BookQuestionView.Closed or BookQuestionView.Noted) return Closed();
        Guid answer = body.Id ?? Guid.CreateVersion7(clock.GetUtcNow());
        return await SettleAsync(http, new MessageId(answer), new SettleBookQuestion(
            id, caller.Member.Id, text, null, clock.GetUtcNow()), questions, lanes, clock,
            q => q.State == BookQuestionView.Closed || q.Answers.Any(a => a.Id == answer),
            cancel);
    }

    // Who asked closes it; so may whoever answers for the shop.
    private static async Task<IResult> CloseAsync(
        HttpContext http, Guid id, IBookQuestions questions, LanePublisher lanes,
        TimeProvider clock, CancellationToken cancel)
    {
        TokenHolder caller = Caller.Of(http);
        if (await questions.FindAsync(caller.Business, id, cancel) is not { } asked)
            return Problems.NotFound("question");
        if (asked.By != caller.Member.Id && !caller.Member.Rights.MayApprove)
            return Problems.NotAllowed();
        if (asked.State == BookQuestionView.Closed) return Results.Ok(asked);
        return await SettleAsync(
            http, new MessageId(ApiCommands.Derived(id, "close")), new SettleBookQuestion(
                id, caller.Member.Id, null, null, clock.GetUtcNow()), questions, lanes, clock,
            q => q.State == BookQuestionView.Closed, cancel);
    }

    private static async Task<IResult> SettleAsync(
        HttpContext http, MessageId message, SettleBookQuestion said, IBookQuestions questions,
        LanePublisher lanes, TimeProvider clock, Func<BookQuestionView, bool> done,
        CancellationToken cancel)
    {
        await lanes.PublishAsync(
            [Envelopes.Pack(message, Caller.Of(http).Business, said)], cancel);
        return await WhenAsync(http, questions, said.Question, clock, done, cancel);
    }

    private static async Task<IResult> WhenAsync(
        HttpContext http, IBookQuestions questions, Guid id, TimeProvider clock,
        Func<BookQuestionView, bool> done, CancellationToken cancel)
    {
        long began = clock.GetTimestamp();
        while (clock.GetElapsedTime(began) < AtMost)
        {
            if (await questions.FindAsync(Caller.Of(http).Business, id, cancel) is { } found
                && done(found))
                return Results.Ok(found);
            await Task.Delay(LookEvery, clock, cancel);
        }

        return Results.Accepted($"/api/v1/questions/{id}", new { id });
    }

    private static async Task<string?> BillAsync(
        BusinessId business, Guid invoice, IBills bills, IKhata khata, CancellationToken cancel)
    {
        if (await bills.FindAsync(business, new InvoiceId(invoice), cancel) is not { } bill)
            return null;
        string? whose = bill.Party is { } party
            ? (await khata.BalanceAsync(business, party, cancel))?.Name
            : null;
        string label = string.Create(CultureInfo.InvariantCulture,
            $"Bill {bill.Number} · {bill.Date:dd/MM} · {bill.Total}");
        return whose is null ? label : $"{label} · {whose}";
    }

    private static async Task<string?> EntryAsync(
        BusinessId business, Guid posting, IDayBook books, CancellationToken cancel)
    {
        if (!(await books.FindAsync(business, [posting], cancel)).TryGetValue(
            posting, out DayBookPosting? entry))
            return null;
        Money sum = new(entry.Lines.Where(l => l.Debit > Money.Zero).Sum(l => l.Debit.Paise));
        return string.Create(CultureInfo.InvariantCulture,
            $"{entry.Kind} · {IndianDay.Of(entry.At):dd/MM} · {sum}");
    }

    private static string? Said(string? text) =>
        text?.Trim() is { Length: > 0 and <= IBookQuestions.TextMax } said ? said : null;

    private static IResult TextInvalid() => Problems.Of(
        422, "book-question-text-invalid", "The text has 1 to 500 characters.");

    private static IResult Closed() => Problems.Of(
        409, "book-question-closed", "The question is closed.");
}
