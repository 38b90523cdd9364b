using System.Globalization;
using System.Net.Mime;
using ConverseErp.Simulator.Control;
using Microsoft.AspNetCore.Http;

namespace ConverseErp.Simulator.Faults;

/// <summary>What the faults do to a call before and after the provider has looked at it; alike
/// for every provider, only the form of a refusal differs.</summary>
internal sealed class FaultGate(FaultBoard faults, Counters counters, TimeProvider time)
{
    private const string Sorry = "<html><body>Sorry, something went wrong.</body></html>";

    /// <param name="refuse">Answers with the fault's code in the provider's own form.</param>
    /// <returns>True when a fault has answered instead of the provider.</returns>
    public async Task<bool> StopsAsync(
        HttpContext http, string provider, string numberId, Func<Fault, Task> refuse)
    {
        if (faults.Hits(FaultKind.Slow, provider, numberId) is Fault slow)
            await Task.Delay(TimeSpan.FromMilliseconds(slow.DelayMs), time, http.RequestAborted);
        if (faults.Hits(FaultKind.Fail, provider, numberId) is Fault fail)
        {
            counters.Add("failedByFault");
            RetryAfter(http, fail.RetryAfterSeconds);
            if (fail.Code > 0) await refuse(fail);
            // A gateway in trouble answers with something that is not the provider's JSON.
            else await PageAsync(http, fail.HttpStatus > 0 ? fail.HttpStatus : 503, Sorry);
            return true;
        }

        if (faults.Hits(FaultKind.Garbage, provider, numberId) is not { HttpStatus: > 0 } garbage)
            return false;
        counters.Add("failedByFault");
        RetryAfter(http, garbage.RetryAfterSeconds);
        await GarbageAsync(http, garbage.HttpStatus);
        return true;
    }

    /// <returns>True when the send was taken and its answer must not go out as it is.</returns>
    public async Task<bool> SpoilsAsync(HttpContext http, string provider, string numberId)
    {
        if (faults.Hits(FaultKind.SlowAnswer, provider, numberId) is Fault late)
            await Task.Delay(TimeSpan.FromMilliseconds(late.DelayMs), time, http.RequestAborted);
        if (faults.Hits(FaultKind.Drop, provider, numberId) is not null)
        {
            counters.Add("connectionsDropped");
            http.Abort();
            return true;
        }

        if (faults.Hits(FaultKind.Garbage, provider, numberId) is null) return false;
        counters.Add("answersGarbled");
        await GarbageAsync(http, StatusCodes.Status200OK);
        return true;
    }

    public static void RetryAfter(HttpContext http, int? seconds)
    {
        if (seconds is int after)
            http.Response.Headers.RetryAfter = after.ToString(CultureInfo.InvariantCulture);
    }

    private static Task PageAsync(HttpContext http, int status, string page)
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = MediaTypeNames.Text.Html;
        return http.Response.WriteAsync(page, http.RequestAborted);
    }

    private static Task GarbageAsync(HttpContext http, int status)
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = MediaTypeNames.Application.Json;
        return http.Response.WriteAsync(Sorry[..20], http.RequestAborted);
    }
}
