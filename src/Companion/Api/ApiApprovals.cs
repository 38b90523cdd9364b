using System.Text.Json;
using ConverseErp.Contracts;
using ConverseErp.Platform.Lanes;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace ConverseErp.Companion.Api;

/// <summary>What a caller may not do alone goes to the owner, as it does from a chat.</summary>
internal static class ApiApprovals
{
    /// <summary>The rights among these that the caller does not have.</summary>
    public static WantedRight[] Missing(HttpContext http, IEnumerable<WantedRight> wishes) =>
        [.. wishes.Where(w => !Caller.Of(http).Member.Rights.Allows(w))];

    /// <summary>Holds the command and answers 202 with where to look for the owner's word.
    /// </summary>
    /// <param name="posting">What the command would book; asked twice it is one question.</param>
    public static async Task<IResult> AskAsync<T>(
        HttpContext http, T command, Guid posting, WantedRight[] wishes,
        CancellationToken cancel)
        where T : ILaneMessage
    {
        TokenHolder caller = Caller.Of(http);
        IServiceProvider services = http.RequestServices;
        Guid approval = ApiCommands.Derived(posting, "approval");
        Envelope held = Envelopes.Pack(new MessageId(approval), caller.Business, command);
        using JsonDocument body = JsonDocument.Parse(held.Body);
        await services.GetRequiredService<LanePublisher>().PublishAsync(
            [Envelopes.Pack(
                new MessageId(ApiCommands.Derived(approval, "wanted")), caller.Business,
                new ApprovalWanted(
                    approval, caller.Member.Id, null, wishes[0], null, null,
                    new HeldCommand(
                        held.Type, held.To.Service, held.To.Priority, posting,
                        body.RootElement.Clone()),
                    services.GetRequiredService<TimeProvider>().GetUtcNow())
                {
                    Also = wishes.Length > 1 ? wishes[1..] : null,
                })], cancel);
        return Results.Accepted(
            $"/api/v1/approvals/{approval}", new { approval, state = "waiting", posting });
    }
}
