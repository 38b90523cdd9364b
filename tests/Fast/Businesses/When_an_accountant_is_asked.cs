using ConverseErp.Businesses.Access;
using ConverseErp.Contracts;

namespace ConverseErp.Tests.Fast.Businesses;

public sealed class When_an_accountant_is_asked
{
    private const string Phone = "+919812345678";

    [Fact]
    public void A_free_phone_may_be_asked() =>
        Assert.Equal(Phone, AccessDecision.Invite(Phone, [], []).Fact);

    [Fact]
    public void Who_was_asked_is_not_asked_twice() => Assert.Equal(
        "access-already", AccessDecision.Invite(Phone, [Of(Phone)], []).Refusal?.Code);

    [Theory]
    [InlineData(MemberRole.Owner)]
    [InlineData(MemberRole.Staff)]
    public void Who_works_in_the_shop_keeps_their_role(MemberRole role) => Assert.Equal(
        "member-phone-taken",
        AccessDecision.Invite(Phone, [], [new Member(
            new MemberId(Guid.NewGuid()), "Raju", role, Phone, null, null)]).Refusal?.Code);

    [Fact]
    public void Five_read_the_books_and_a_sixth_does_not()
    {
        BookAccess[] four = [.. Enumerable.Range(0, 4).Select(i => Of($"+91900000000{i}"))];

        Assert.Null(AccessDecision.Invite(Phone, four, []).Refusal);
        Assert.Equal("access-too-many",
            AccessDecision.Invite(Phone, [.. four, Of("+919000000009")], []).Refusal?.Code);
    }

    [Theory]
    [InlineData("invited", "accepted", true)]
    [InlineData("invited", "declined", true)]
    [InlineData("invited", "ended", true)]
    [InlineData("accepted", "ended", true)]
    [InlineData("accepted", "declined", false)]
    [InlineData("declined", "accepted", false)]
    [InlineData("ended", "accepted", false)]
    public void What_is_over_does_not_begin_again(string before, string after, bool follows) =>
        Assert.Equal(follows, AccessDecision.Follows(before, after));

    private static BookAccess Of(string phone) => new(
        Guid.NewGuid(), BookAccess.Invited, phone, null, null, DateTimeOffset.UnixEpoch, null);
}
