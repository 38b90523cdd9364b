using System.CommandLine;
using System.Text.Json;
using ConverseErp.Businesses.Access;
using ConverseErp.Contracts;

namespace ConverseErp.Host.Verbs;

/// <summary><c>shop login</c>: a token of a person whom many shops show their books.</summary>
internal static class LoginVerb
{
    internal static Command Make()
    {
        Option<string> data = InstallationOptions.Data();
        Option<string> phone = ShopVerb.Text("--phone", "The person's phone", required: true);
        Option<bool> json = InstallationOptions.Json();
        Command login = new("login", "A bearer token for all shops that invite this person.")
        {
            data, phone, json,
        };
        login.SetAction(async (parsed, stop) =>
        {
            await using ServiceProvider rooms =
                InstallationOptions.Rooms(parsed.GetRequiredValue(data));
            Answer<string> answer = await rooms.GetRequiredService<Logins>().IssueAsync(
                parsed.GetRequiredValue(phone), null, stop);
            if (answer.Fact is not { } made) return await ShopVerb.RefusedAsync(answer.Refusal!);
            await Console.Out.WriteLineAsync(parsed.GetValue(json)
                ? JsonSerializer.Serialize(new { token = made })
                : made);
            return 0;
        });
        return login;
    }
}
