using ConverseErp.Contracts;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace ConverseErp.Companion.Exports;

/// <summary>A file that is sent while it is made. A failure in the middle breaks the connection:
/// half a file must not look like a whole one.</summary>
internal sealed class ExportResult(ExportFile file, IDisposable? place) : IResult
{
    /// <summary>Nobody keeps a place of the gate for longer.</summary>
    private static readonly TimeSpan LongestDownload = TimeSpan.FromMinutes(15);

    /// <summary>The file, or what is said instead; the place is given back either way.</summary>
    public static async Task<IResult> OfAsync(
        Func<Task<Answer<ExportFile>>> make, IDisposable place, Func<Refusal, IResult> refused)
    {
        try
        {
            Answer<ExportFile> answer = await make();
            if (answer.Fact is { } file) return new ExportResult(file, place);
            place.Dispose();
            return refused(answer.Refusal!);
        }
        catch
        {
            place.Dispose();
            throw;
        }
    }

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        using (place)
        using (CancellationTokenSource end = CancellationTokenSource.CreateLinkedTokenSource(
            httpContext.RequestAborted))
        {
            end.CancelAfter(LongestDownload);
            HttpResponse response = httpContext.Response;
            response.ContentType = file.Type;
            response.Headers.CacheControl = "private, no-store";
            ContentDispositionHeaderValue disposition = new("attachment");
            disposition.SetHttpFileName(file.Name);
            response.Headers.ContentDisposition = disposition.ToString();
            try
            {
                await using SendingStream to = new(response.Body);
                await file.WriteAsync(to, end.Token);
                await to.FlushAsync(end.Token);
            }
            catch when (response.HasStarted)
            {
                httpContext.Abort();
                throw;
            }
        }
    }
}
