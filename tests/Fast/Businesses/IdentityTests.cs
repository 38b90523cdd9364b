using System.Text.Json;
using ConverseErp.Businesses.People;
using ConverseErp.Businesses.Tokens;
using ConverseErp.Contracts;

namespace ConverseErp.Tests.Fast.Businesses;

public sealed class When_a_provider_tells_of_a_new_identity
{
    private static readonly Sender Before = new("IN.1", "+919876543210", "Gaurav");

    [Fact]
    public void A_changed_number_is_read()
    {
        IdentityChange? change = Read("""{"type":"user_changed_number","wa_id":"919812345678"}""");

        Assert.Equal(Before, change!.Before);
        Assert.Equal(new Sender(null, "+919812345678", "Gaurav"), change.After);
    }

    [Fact]
    public void A_changed_BSUID_keeps_the_number()
    {
        IdentityChange? change = Read("""{"type":"user_changed_user_id","user_id":"IN.2"}""");

        Assert.Equal(new Sender("IN.2", "+919876543210", "Gaurav"), change!.After);
    }

    [Theory]
    [InlineData("""{"type":"customer_identity_changed"}""")]
    [InlineData("""{"type":"user_changed_number"}""")]
    [InlineData("""{"type":"user_changed_number","wa_id":"919876543210"}""")]
    [InlineData("""{"type":"user_changed_user_id","user_id":7}""")]
    [InlineData("[]")]
    public void What_says_nothing_new_is_none(string system) => Assert.Null(Read(system));

    private static IdentityChange? Read(string system) => IdentityChange.Of(new ChatReceived(
        "meta", "wamid.1", "106", Before, "system", null, null, null, null,
        DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch,
        JsonDocument.Parse($$"""{"system":{{system}}}""").RootElement));
}

public sealed class When_a_sender_is_resolved
{
    private static readonly byte[] Bsuid = [.. Enumerable.Repeat((byte)1, 16)];
    private static readonly byte[] Phone = [.. Enumerable.Repeat((byte)2, 16)];
    private static readonly Guid One = Guid.CreateVersion7();
    private static readonly Guid Two = Guid.CreateVersion7();

    [Fact]
    public void The_BSUID_leads_and_the_phone_helps_where_it_leads_nowhere()
    {
        PersonLink[] both = [Link(Bsuid, party: One), Link(Phone, party: Two)];
        PersonLink[] phoneOnly = [Link(Bsuid), Link(Phone, party: Two)];

        Assert.Equal(One, PersonReads.Resolve(both, Bsuid, Phone).Party);
        Assert.Equal(Two, PersonReads.Resolve(phoneOnly, Bsuid, Phone).Party);
        Assert.Equal(KnownPerson.Nobody, PersonReads.Resolve([], Bsuid, Phone));
    }

    [Fact]
    public void A_block_on_either_holds()
    {
        PersonLink[] links = [Link(Bsuid, party: One), Link(Phone, blocked: true)];

        KnownPerson person = PersonReads.Resolve(links, Bsuid, Phone);

        Assert.Equal(new KnownPerson(null, One, true, false), person);
    }

    private static PersonLink Link(byte[] hash, Guid? party = null, bool blocked = false) =>
        new(hash, null, party, blocked, false, null);
}

public sealed class When_a_token_is_read
{
    [Fact]
    public void Its_shop_stands_in_it()
    {
        const string token =
            "cvt_AZnMV5gAfwGIQwECAwQFBg_0123456789012345678901234567890123456789012";

        Assert.Equal(
            new BusinessId(Guid.Parse("0199cc57-9800-7f01-8843-010203040506")),
            MemberTokens.ShopOf(token));
    }

    [Theory]
    [InlineData("")]
    [InlineData("cvt_")]
    [InlineData("cvt_AZnMV5gAfwGIQwECAwQFBg_short")]
    [InlineData("cvt_AZnMV5gAfwGIQwECAwQFB!_0123456789012345678901234567890123456789012")]
    [InlineData("xxt_AZnMV5gAfwGIQwECAwQFBg_0123456789012345678901234567890123456789012")]
    public void Other_texts_are_none(string token) => Assert.Null(MemberTokens.ShopOf(token));
}
