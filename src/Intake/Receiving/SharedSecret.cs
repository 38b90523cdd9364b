using System.Security.Cryptography;
using System.Text;

namespace ConverseErp.Intake.Receiving;

/// <summary>A word that a provider and we know, compared in constant time.</summary>
internal sealed class SharedSecret(string secret)
{
    private readonly byte[] _secret = Encoding.UTF8.GetBytes(secret);

    /// <summary>False: nobody is believed, since an empty word can be guessed.</summary>
    public bool IsSet => _secret.Length > 0;

    public bool Is(string? said) => said is not null && IsSet
        && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(said), _secret);
}
