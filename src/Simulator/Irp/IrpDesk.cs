using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace ConverseErp.Simulator.Irp;

/// <summary>Who is logged in.</summary>
internal sealed record IrpLogin(string Gstin, string User, byte[] Key);

/// <summary>A registered document.</summary>
internal sealed class IrpDocument
{
    public required string Irn { get; init; }

    public required string Key { get; init; }

    public required string AckNo { get; init; }

    public required DateTimeOffset AckAt { get; init; }

    public required string Seller { get; init; }

    /// <summary>Claims, as they are signed when they are given out.</summary>
    public required string Code { get; init; }

    public required JsonObject Content { get; init; }

    public DateTimeOffset? CancelledAt { get; set; }
}

/// <summary>Logins and documents of the portal; in memory, as many as are asked for.</summary>
internal sealed class IrpDesk : IDisposable
{
    private static readonly TimeSpan India = TimeSpan.FromMinutes(330);
    private static readonly TimeSpan Cancels = TimeSpan.FromHours(24);
    private readonly ConcurrentDictionary<string, IrpLogin> _logins = new();
    private readonly ConcurrentDictionary<string, IrpDocument> _byKey = new();
    private readonly ConcurrentDictionary<string, IrpDocument> _byIrn = new();
    private readonly RSA _key = RSA.Create();
    private readonly RSA _other = RSA.Create();
    private readonly Lock _signing = new();
    private readonly TimeProvider _time;
    private long _acknowledged = 112_610_000_000_000;

    public IrpDesk(SimulatorOptions options, TimeProvider time)
    {
        _time = time;
        if (options.Irp.PrivateKey.Length > 0)
            _key.ImportPkcs8PrivateKey(Convert.FromBase64String(options.Irp.PrivateKey), out _);
    }

    public IrpFaults Faults { get; private set; } = new();

    public IEnumerable<IrpDocument> All => _byIrn.Values;

    /// <summary>What logins are sealed with: SubjectPublicKeyInfo, Base64.</summary>
    public string PublicKey => Convert.ToBase64String(_key.ExportSubjectPublicKeyInfo());

    public void Dispose()
    {
        _key.Dispose();
        _other.Dispose();
    }

    public void Set(IrpFaults faults)
    {
        Faults = faults;
        if (faults.ForgetTokens) _logins.Clear();
    }

    /// <summary>Opens what was sealed with our key; null when it was not.</summary>
    public byte[]? Open(string sealedText)
    {
        try
        {
            byte[] plain;
            lock (_signing)
            {
                plain = _key.Decrypt(
                    Convert.FromBase64String(sealedText), RSAEncryptionPadding.Pkcs1);
            }

            return Convert.FromBase64String(Encoding.ASCII.GetString(plain));
        }
        catch (Exception error) when (error is CryptographicException or FormatException)
        {
            return null;
        }
    }

    /// <returns>The token.</returns>
    public (string Token, IrpLogin Login) LogIn(string gstin, string user)
    {
        string token = Convert.ToHexString(RandomNumberGenerator.GetBytes(12));
        IrpLogin login = new(gstin, user, RandomNumberGenerator.GetBytes(32));
        _logins[token] = login;
        return (token, login);
    }

    public IrpLogin? LoginOf(string token) => _logins.GetValueOrDefault(token);

    public IrpDocument? ByIrn(string irn) => _byIrn.GetValueOrDefault(irn.ToLowerInvariant());

    public IrpDocument? ByDocument(string seller, string kind, string number, string day) =>
        _byKey.GetValueOrDefault(KeyOf(seller, kind, number, day));

    /// <summary>Registers, or finds what is registered already.</summary>
    public (IrpDocument Document, bool Fresh) Register(JsonObject content)
    {
        JsonNode doc = content["DocDtls"]!;
        string seller = (string)content["SellerDtls"]!["Gstin"]!;
        string key = KeyOf(seller, (string)doc["Typ"]!, (string)doc["No"]!, (string)doc["Dt"]!);
        if (_byKey.TryGetValue(key, out IrpDocument? there)) return (there, false);
        string irn = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)));
        DateTimeOffset now = _time.GetUtcNow().AddHours(-Faults.AckHoursAgo);
        IrpDocument made = new()
        {
            Irn = irn,
            Key = key,
            AckNo = Interlocked.Increment(ref _acknowledged)
                .ToString(CultureInfo.InvariantCulture),
            AckAt = now,
            Seller = seller,
            Code = CodeOf(content, irn, now),
            Content = content,
        };
        there = _byKey.GetOrAdd(key, made);
        _byIrn[there.Irn] = there;
        return (there, ReferenceEquals(there, made));
    }

    /// <returns>The portal's error, or null when it is cancelled now.</returns>
    public (string Code, string Message)? Cancel(IrpDocument document)
    {
        lock (document)
        {
            if (document.CancelledAt is not null) return ("9999", "Invoice is not active");
            DateTimeOffset now = _time.GetUtcNow();
            if (now - document.AckAt >= Cancels)
                return ("2270",
                    "The allowed cancellation time limit is crossed, you cannot cancel the IRN");
            document.CancelledAt = now;
            return null;
        }
    }

    /// <summary>The portal's clock, as text.</summary>
    public static string Clock(DateTimeOffset at) => at.ToOffset(India)
        .ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);

    // A number counts once in a financial year, whatever its letters' case.
    private static string KeyOf(string seller, string kind, string number, string day)
    {
        DateOnly date = DateOnly.ParseExact(day, "dd/MM/yyyy", CultureInfo.InvariantCulture);
        int year = date.Month >= 4 ? date.Year : date.Year - 1;
        return FormattableString.Invariant(
            $"{seller}|{year}-{(year + 1) % 100:00}|{kind}|{number.ToUpperInvariant()}");
    }

    /// <summary>What the code on the paper is to hold.</summary>
    public string SignedCode(IrpDocument document) => Sign(document.Code);

    /// <summary>All of it.</summary>
    public string SignedInvoice(IrpDocument document) => Sign(document.Content.ToJsonString());

    private static string CodeOf(JsonObject content, string irn, DateTimeOffset at)
    {
        JsonArray items = content["ItemList"]!.AsArray();
        JsonObject data = new()
        {
            ["SellerGstin"] = (string)content["SellerDtls"]!["Gstin"]!,
            ["BuyerGstin"] = (string)content["BuyerDtls"]!["Gstin"]!,
            ["DocNo"] = (string)content["DocDtls"]!["No"]!,
            ["DocTyp"] = (string)content["DocDtls"]!["Typ"]!,
            ["DocDt"] = (string)content["DocDtls"]!["Dt"]!,
            ["TotInvVal"] = content["ValDtls"]!["TotInvVal"]!.DeepClone(),
            ["ItemCnt"] = items.Count,
            ["MainHsnCode"] = (string)items[0]!["HsnCd"]!,
            ["Irn"] = irn,
            ["IrnDt"] = Clock(at),
        };
        return data.ToJsonString();
    }

    private string Sign(string data)
    {
        JsonObject claims = new() { ["data"] = data, ["iss"] = "NIC Sandbox" };
        string text = Url("""{"alg":"RS256","kid":"simulator","typ":"JWT"}"""u8) + "."
            + Url(Encoding.UTF8.GetBytes(claims.ToJsonString()));
        lock (_signing)
        {
            RSA key = Faults.ForgeSignatures ? _other : _key;
            return text + "." + Url(key.SignData(
                Encoding.ASCII.GetBytes(text), HashAlgorithmName.SHA256,
                RSASignaturePadding.Pkcs1));
        }
    }

    private static string Url(ReadOnlySpan<byte> bytes) =>
        Convert.ToBase64String(bytes).TrimEnd('=').Replace('+', '-').Replace('/', '_');
}
