using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;

namespace ConverseErp.Host.Serving;

/// <summary>Runs the roles of one process until told to stop.</summary>
public static class RoleServer
{
    /// <param name="port">On 127.0.0.1, or the address configured as <c>Bind</c>.</param>
    /// <returns>The process's exit code.</returns>
    public static async Task<int> RunAsync(string[] roles, int port, CancellationToken stop)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder(
            new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        string address = builder.Configuration["Bind"] ?? "127.0.0.1";
        builder.WebHost.UseUrls(
            $"http://{address}:{port.ToString(CultureInfo.InvariantCulture)}");
        SimulatorForwarding.Add(builder.Services, builder.Configuration);

        WebApplication app = builder.Build();
        app.MapGet("/livez", () => Results.Text("alive"));
        app.MapGet("/readyz", () => Results.Text("ready"));
        SimulatorForwarding.Map(app, builder.Configuration);
        await app.RunAsync(stop);
        return 0;
    }
}
