using Microsoft.Extensions.Configuration;

namespace ConverseErp.Host.Serving;

/// <summary>The shop a newcomer finds after <c>up</c>.</summary>
public static class Demo
{
    public static Task EnsureAsync(IConfiguration configuration, CancellationToken stop) =>
        Task.CompletedTask;
}
