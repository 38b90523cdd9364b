using System.Text;
using System.Text.Json;
using ConverseErp.Intake.Meta;
using Microsoft.Extensions.Primitives;

namespace ConverseErp.Tests.Fast.Intake;

public sealed class When_a_signature_is_checked
{
    private static readonly byte[] Body = Encoding.UTF8.GetBytes("""{"object":"x"}""");

    public static TheoryData<string> Vectors()
    {
        using JsonDocument all = JsonDocument.Parse(MetaFixtures.Bytes("vectors.json"));
        return [.. all.RootElement.GetProperty("vectors").EnumerateArray()
            .Where(v => v.GetProperty("scheme").GetString() == "meta-x-hub-signature-256")
            .Select(v => v.GetProperty("id").GetString()!)];
    }

    [Theory]
    [MemberData(nameof(Vectors))]
    public void Known_vectors_come_out_as_published(string id)
    {
        using JsonDocument all = JsonDocument.Parse(MetaFixtures.Bytes("vectors.json"));
        JsonElement vector = all.RootElement.GetProperty("vectors").EnumerateArray()
            .Single(v => v.GetProperty("id").GetString() == id);
        byte[] body = Encoding.UTF8.GetBytes(vector.GetProperty("body").GetString()!);
        MetaSignature signature = new(vector.GetProperty("secret").GetString()!);

        SignatureCheck check = signature.Check(
            vector.GetProperty("signature").GetString(), body);

        Assert.Equal(vector.GetProperty("body_length").GetInt32(), body.Length);
        Assert.Equal(vector.GetProperty("valid").GetBoolean(), check == SignatureCheck.Valid);
    }

    [Fact]
    public void Hex_in_capitals_is_the_same_signature()
    {
        string header = MetaFixtures.Sign(Body);
        string capitals = "sha256=" + header[7..].ToUpperInvariant();

        SignatureCheck check = new MetaSignature(MetaFixtures.Secret).Check(capitals, Body);

        Assert.Equal(SignatureCheck.Valid, check);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("sha256=")]
    [InlineData("sha256=zz")]
    [InlineData("sha1=aa")]
    [InlineData("sha256=00000000000000000000000000000000000000000000000000000000000000000")]
    [InlineData("sha256=zz00000000000000000000000000000000000000000000000000000000000000")]
    public void A_header_of_another_form_counts_as_missing(string? header)
    {
        MetaSignature signature = new(MetaFixtures.Secret);

        SignatureCheck check = signature.Check(header, Body);

        Assert.Equal(SignatureCheck.Missing, check);
    }

    [Fact]
    public void Two_headers_count_as_missing()
    {
        StringValues twice = new([MetaFixtures.Sign(Body), MetaFixtures.Sign(Body)]);

        SignatureCheck check = new MetaSignature(MetaFixtures.Secret).Check(twice, Body);

        Assert.Equal(SignatureCheck.Missing, check);
    }

    [Fact]
    public void Without_a_secret_nothing_is_valid()
    {
        string guessed = MetaFixtures.Sign(Body, secret: "");

        SignatureCheck check = new MetaSignature("").Check(guessed, Body);

        Assert.Equal(SignatureCheck.Wrong, check);
    }
}
