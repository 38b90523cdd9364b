using System.Text.Json.Nodes;
using ConverseErp.Host.Installation;

namespace ConverseErp.Tests.Fast.Host;

public sealed class When_secrets_are_kept : IDisposable
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private readonly TemporaryFolder folder = new();

    [Fact]
    public void They_are_made_once_and_only_their_owner_reads_them()
    {
        InstallationSecrets made = InstallationSecrets.LoadOrMake(folder.Installation);

        InstallationSecrets loaded = InstallationSecrets.LoadOrMake(folder.Installation);

        Assert.Equal(made, loaded);
        Assert.Equal(OwnerOnly, File.GetUnixFileMode(folder.Installation.SecretsFile));
    }

    [Fact]
    public void No_two_installations_share_one()
    {
        InstallationSecrets one = new();

        InstallationSecrets other = new();

        Assert.NotEqual(one.AppPassword, other.AppPassword);
        Assert.NotEqual(one.AppPassword, one.SystemPassword);
        Assert.NotEqual(one.PersonalDataHashKey, other.PersonalDataHashKey);
        Assert.Equal(32, Convert.FromBase64String(one.PersonalDataHashKey).Length);
        Assert.Equal(32, Convert.FromBase64String(one.LinksSigningKey).Length);
    }

    [Fact]
    public void One_that_an_older_release_did_not_have_is_added_and_stays()
    {
        InstallationSecrets made = InstallationSecrets.LoadOrMake(folder.Installation);
        JsonObject older = JsonNode.Parse(
            File.ReadAllText(folder.Installation.SecretsFile))!.AsObject();
        older.Remove("linksSigningKey");
        File.WriteAllText(folder.Installation.SecretsFile, older.ToJsonString());

        InstallationSecrets upgraded = InstallationSecrets.LoadOrMake(folder.Installation);
        InstallationSecrets later = InstallationSecrets.LoadOrMake(folder.Installation);

        Assert.Equal(made.AppPassword, upgraded.AppPassword);
        Assert.NotEqual(made.LinksSigningKey, upgraded.LinksSigningKey);
        Assert.Equal(upgraded, later);
    }

    [Fact]
    public void A_damaged_file_is_named_and_not_replaced()
    {
        File.WriteAllText(folder.Installation.SecretsFile, "{ damaged");

        InstallationException refused = Assert.Throws<InstallationException>(
            () => InstallationSecrets.LoadOrMake(folder.Installation));

        Assert.Contains(folder.Installation.SecretsFile, refused.Message, StringComparison.Ordinal);
        Assert.Equal("{ damaged", File.ReadAllText(folder.Installation.SecretsFile));
    }

    public void Dispose() => folder.Dispose();
}
