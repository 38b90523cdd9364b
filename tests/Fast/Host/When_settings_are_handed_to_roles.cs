using ConverseErp.Host;
using ConverseErp.Host.Installation;

namespace ConverseErp.Tests.Fast.Host;

public sealed class When_settings_are_handed_to_roles
{
    public static TheoryData<string> EveryRole =>
        [RoleNames.All, RoleNames.Simulator, .. RoleNames.Split];

    [Theory]
    [MemberData(nameof(EveryRole))]
    public void Nobody_gets_the_login_that_owns_the_tables(string role) =>
        Assert.False(RoleNames.MayKnow(role, "Postgres__OwnerConnectionString"));

    [Theory]
    [InlineData("Providers__Meta__AppSecret", "webhook")]
    [InlineData("Providers__Meta__VerifyToken", "webhook")]
    [InlineData("Providers__Meta__AccessToken", "webhook,ledger,outbound")]
    [InlineData("Providers__Speech__ApiKey", "conversations")]
    [InlineData("Providers__Llm__ApiKey", "conversations")]
    public void A_provider_secret_goes_only_where_a_loop_needs_it(string key, string roles)
    {
        string[] knowing = [.. RoleNames.Split.Where(role => RoleNames.MayKnow(role, key))];

        Assert.Equal(roles.Split(','), knowing);
        Assert.True(RoleNames.MayKnow(RoleNames.All, key));
    }

    [Fact]
    public void The_simulator_reaches_nothing_of_the_product_but_its_address()
    {
        string[] keys =
        [
            "Postgres__ConnectionString", "Postgres__SystemConnectionString", "RabbitMq__Uri",
            "Redis__ConnectionString", "PersonalData__HashKey", "Links__SigningKey",
            "Simulator__ForwardTo", "Simulator__WebhookUrl",
        ];

        string[] known = [.. keys.Where(key => RoleNames.MayKnow(RoleNames.Simulator, key))];

        Assert.Equal(["Simulator__WebhookUrl"], known);
    }

    [Fact]
    public void Only_the_one_process_for_all_forwards_to_the_simulator()
    {
        const string Forwarding = "Simulator__ForwardTo";

        bool all = RoleNames.MayKnow(RoleNames.All, Forwarding);

        Assert.True(all);
        Assert.DoesNotContain(RoleNames.Split, role => RoleNames.MayKnow(role, Forwarding));
    }

    [Fact]
    public void Every_role_of_the_table_is_started_by_a_split_installation() =>
        Assert.Equal(Roles.Loops.Keys, RoleNames.Split);
}
