using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using ConverseErp.Invoicing.Registering;
using Microsoft.Extensions.Logging.Abstractions;

namespace ConverseErp.Tests.Fast.Invoicing;

/// <summary>Nothing is printed as registered that the portal has not signed.</summary>
public sealed class When_the_portal_signs : IDisposable
{
    private readonly RSA _portal = RSA.Create(2048);
    private readonly RSA _other = RSA.Create(2048);

    public void Dispose()
    {
        _portal.Dispose();
        _other.Dispose();
    }

    [Fact]
    public void Its_own_signature_holds_and_nobody_elses()
    {
        IrpSignature signature = With(Public(_portal));

        Assert.True(signature.Holds(Signed(_portal)));
        Assert.False(signature.Holds(Signed(_other)));
    }

    [Fact]
    public void One_letter_that_was_changed_is_found()
    {
        IrpSignature signature = With(Public(_portal));
        string signed = Signed(_portal);
        int at = signed.IndexOf('.', StringComparison.Ordinal) + 3;

        Assert.False(signature.Holds(
            signed[..at] + (signed[at] == 'A' ? 'B' : 'A') + signed[(at + 1)..]));
    }

    [Theory]
    [InlineData("""{"alg":"none"}""")]
    [InlineData("""{"alg":"HS256"}""")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("no")]
    public void The_header_does_not_choose_another_way_to_sign(string header) =>
        Assert.False(With(Public(_portal)).Holds(Signed(_portal, header)));

    [Theory]
    [InlineData("")]
    [InlineData("..")]
    [InlineData("a.b")]
    [InlineData("!.!.!")]
    public void What_is_not_signed_at_all_does_not_hold(string text) =>
        Assert.False(With(Public(_portal)).Holds(text));

    [Fact]
    public void A_certificate_is_a_key_and_the_old_one_holds_beside_the_new_one()
    {
        CertificateRequest request = new(
            "CN=portal", _portal, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using X509Certificate2 certificate = request.CreateSelfSigned(
            DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(1));
        string both = Public(_other) + " " + Convert.ToBase64String(certificate.RawData);

        Assert.True(With(both).Holds(Signed(_portal)));
        Assert.True(With(both).Holds(Signed(_other)));
    }

    [Fact]
    public void Without_a_key_it_is_taken_as_it_is_and_a_key_that_is_none_stops_the_start()
    {
        Assert.True(With("").Holds(Signed(_other)));
        Assert.False(With("").IsKnown);
        Assert.Throws<InvalidOperationException>(() => With("bm8ga2V5"));
    }

    private static IrpSignature With(string keys) => new(
        new IrpOptions { ClientId = "x", SigningKey = keys }, NullLogger<IrpSignature>.Instance);

    private static string Public(RSA key) =>
        Convert.ToBase64String(key.ExportSubjectPublicKeyInfo());

    private static string Signed(RSA key, string header = """{"alg":"RS256","typ":"JWT"}""")
    {
        string text = Url(Encoding.UTF8.GetBytes(header)) + "."
            + Url("""{"data":"{}","iss":"NIC"}"""u8.ToArray());
        return text + "." + Url(key.SignData(
            Encoding.ASCII.GetBytes(text), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1));
    }

    private static string Url(byte[] bytes) =>
        Convert.ToBase64String(bytes).TrimEnd('=').Replace('+', '-').Replace('/', '_');
}
