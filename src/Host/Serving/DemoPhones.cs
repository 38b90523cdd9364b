namespace ConverseErp.Host.Serving;

/// <summary>Puts the demo shop's number and people into the Simulator's address book, where one
/// runs.</summary>
internal static class DemoPhones
{
    public static async Task ShowAsync(
        IHttpClientFactory clients, IConfiguration configuration, CancellationToken stop)
    {
        if (configuration["Simulator:ForwardTo"] is not { Length: > 0 } address) return;
        using HttpClient client = clients.CreateClient();
        client.BaseAddress = new Uri(address);
        client.Timeout = TimeSpan.FromSeconds(5);
        await PostAsync(client, "/sim/api/numbers", new
        {
            phoneNumberId = Demo.PhoneNumberId,
            displayPhoneNumber = "919000090002",
            name = "Sharma Kirana Store",
        }, stop);
        await PostAsync(client, "/sim/api/people", new object[]
        {
            new { name = "Mahesh Sharma (owner)", phone = Demo.OwnerPhone },
            new { name = "Ramesh Kumar", phone = "+919000010037" },
            new { name = "Sunita Sharma", phone = "+919000010148" },
        }, stop);
    }

    private static async Task PostAsync(
        HttpClient client, string path, object content, CancellationToken stop)
    {
        using HttpResponseMessage answer = await client.PostAsJsonAsync(
            new Uri(path, UriKind.Relative), content, stop);
        answer.EnsureSuccessStatusCode();
    }
}
