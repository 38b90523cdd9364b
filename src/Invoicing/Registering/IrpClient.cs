using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using ConverseErp.Platform.Resilience;
using Polly;

namespace ConverseErp.Invoicing.Registering;

/// <summary>The registration portal's API: time-boxed, behind a breaker. What may be tried again
/// is an exception, what may not is an answer.</summary>
/// <remarks>A login holds for six hours and is kept in memory; a second process logs in for
/// itself and is given the same token.</remarks>
internal sealed class IrpClient
{
    public const string ClientName = "invoicing-irp";

    private const string Documents = "eicore/v1.03/Invoice";
    private const int AnswerBytesMax = 512 * 1024;
    private static readonly TimeSpan LoginLife = TimeSpan.FromHours(5);

    // Escapes would make the login longer than the portal's key can seal.
    private static readonly JsonSerializerOptions Plain = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly IHttpClientFactory _clients;
    private readonly IrpOptions _options;
    private readonly IrpSignature _signature;
    private readonly TimeProvider _clock;
    private readonly ResiliencePipeline<Reply> _pipeline;
    private readonly ConcurrentDictionary<Guid, Login> _logins = new();

    public IrpClient(
        IHttpClientFactory clients, IrpOptions options, IrpSignature signature,
        TimeProvider clock)
    {
        (_clients, _options, _signature, _clock) = (clients, options, signature, clock);
        ConsecutiveFailuresBreaker<Reply> breaker = new(
            failuresToOpen: 5, TimeSpan.FromSeconds(options.RestSeconds), successesToClose: 1,
            clock, static outcome => outcome.Exception is not null);
        _pipeline = new ResiliencePipelineBuilder<Reply> { TimeProvider = clock }
            .AddStrategy(_ => breaker, new BreakerName())
            .AddTimeout(TimeSpan.FromSeconds(options.TimeoutSeconds))
            .Build();
    }

    /// <param name="document">INV-01.</param>
    public Task<IrpAnswer> RegisterAsync(
        IrpAccount account, byte[] document, CancellationToken cancel) =>
        AskAsync(account, HttpMethod.Post, Documents, document, cancel);

    /// <summary>The document of a number, as the portal has it.</summary>
    /// <param name="kind">INV, CRN or DBN.</param>
    public Task<IrpAnswer> FindAsync(
        IrpAccount account, string kind, string number, DateOnly day, CancellationToken cancel) =>
        AskAsync(account, HttpMethod.Get,
            $"{Documents}/irnbydocdetails?doctype={kind}&docnum={Uri.EscapeDataString(number)}"
            + "&docdate=" + Uri.EscapeDataString(
                day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture)), null, cancel);

    /// <returns>Neither record nor fault when it is done.</returns>
    public async Task<IrpAnswer> CancelAsync(
        IrpAccount account, string irn, CancellationToken cancel)
    {
        // 2: entered by mistake.
        byte[] wish = JsonSerializer.SerializeToUtf8Bytes(new Dictionary<string, string>
        {
            ["Irn"] = irn, ["CnlRsn"] = "2", ["CnlRem"] = "Bill taken back",
        });
        Reply reply = await LoggedInAsync(
            account, HttpMethod.Post, Documents + "/Cancel", wish, cancel);
        return new IrpAnswer(null, reply.Fault);
    }

    /// <summary>A shop's user or password is another one from now on.</summary>
    public void Forget(Guid business) => _logins.TryRemove(business, out _);

    private async Task<IrpAnswer> AskAsync(
        IrpAccount account, HttpMethod method, string path, byte[]? body,
        CancellationToken cancel)
    {
        Reply reply = await LoggedInAsync(account, method, path, body, cancel);
        if (reply.Content is not { } content) return new IrpAnswer(null, reply.Fault);
        IrpRecord record = IrpReading.Record(content);
        return _signature.Holds(record.SignedCode)
            && (record.SignedInvoice is not { } invoice || _signature.Holds(invoice))
            ? new IrpAnswer(record, null)
            : new IrpAnswer(null, IrpFault.Unsigned);
    }

    private async Task<Reply> LoggedInAsync(
        IrpAccount account, HttpMethod method, string path, byte[]? body,
        CancellationToken cancel)
    {
        for (int again = 0; ; again++)
        {
            (Login? login, IrpFault? refused) = await LoginAsync(account, cancel);
            if (login is null) return new Reply(null, refused);
            Reply reply = await SendAsync(account, login, method, path, body, cancel);
            if (reply.Fault is not { IsStale: true } || again > 0) return reply;
            Forget(account.Business);
        }
    }

    private async Task<(Login?, IrpFault?)> LoginAsync(
        IrpAccount account, CancellationToken cancel)
    {
        if (_logins.TryGetValue(account.Business, out Login? known)
            && known.Until > _clock.GetUtcNow() && known.User == account.UserName)
            return (known, null);
        byte[] key = IrpCipher.NewKey();
        byte[] json = JsonSerializer.SerializeToUtf8Bytes(new Dictionary<string, object>
        {
            ["UserName"] = account.UserName,
            ["Password"] = account.Password,
            ["AppKey"] = Convert.ToBase64String(key),
            ["ForceRefreshAccessToken"] = false,
        }, Plain);
        string sealedLogin = IrpCipher.SealLogin(_options.PublicKey, json);
        Reply reply = await _pipeline.ExecuteAsync(async token => await SendOnceAsync(
            account, null, HttpMethod.Post, "eivital/v1.04/auth", sealedLogin, token), cancel);
        if (reply.Content is not { } content) return (null, reply.Fault);
        Login login = Read(account, content, key);
        _logins[account.Business] = login;
        return (login, null);
    }

    private Login Read(IrpAccount account, ReadOnlyMemory<byte> content, byte[] key)
    {
        using JsonDocument document = IrpReading.Parse(content);
        string token = IrpReading.Text(document.RootElement, "AuthToken") ?? "";
        string sek = IrpReading.Text(document.RootElement, "Sek") ?? "";
        if (token.Length is 0 or > 200 || token.Any(char.IsControl))
            throw new HttpRequestException("A login without a token.");
        byte[] session = Opened(key, sek);
        return session.Length == IrpCipher.KeyBytes
            ? new Login(account.UserName, token, session, _clock.GetUtcNow() + LoginLife)
            : throw new HttpRequestException("A login with an odd key.");
    }

    private async Task<Reply> SendAsync(
        IrpAccount account, Login login, HttpMethod method, string path, byte[]? body,
        CancellationToken cancel)
    {
        string? data = body is null ? null : IrpCipher.Seal(login.Key, body);
        Reply reply = await _pipeline.ExecuteAsync(async token => await SendOnceAsync(
            account, login, method, path, data, token), cancel);
        return reply;
    }

    private async Task<Reply> SendOnceAsync(
        IrpAccount account, Login? login, HttpMethod method, string path, string? data,
        CancellationToken cancel)
    {
        using HttpClient client = _clients.CreateClient(ClientName);
        using HttpRequestMessage request = new(
            method, new Uri(_options.BaseUrl.TrimEnd('/') + "/" + path));
        request.Headers.Add("client_id", _options.ClientId);
        request.Headers.Add("client_secret", _options.ClientSecret);
        request.Headers.Add("Gstin", account.Gstin);
        if (login is not null)
        {
            request.Headers.Add("user_name", account.UserName);
            request.Headers.Add("AuthToken", login.Token);
        }

        if (data is not null)
        {
            request.Content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(
                new Dictionary<string, string> { ["Data"] = data }));
            request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        }

        using HttpResponseMessage response = await client.SendAsync(
            request, HttpCompletionOption.ResponseHeadersRead, cancel);
        // Refusals come with 200; any other status is the way's trouble, not this document's.
        if (response.StatusCode != HttpStatusCode.OK)
            throw new HttpRequestException($"HTTP {(int)response.StatusCode}");
        await using Stream stream = await response.Content.ReadAsStreamAsync(cancel);
        byte[] bytes = new byte[AnswerBytesMax];
        int length = await stream.ReadAtLeastAsync(
            bytes, bytes.Length, throwOnEndOfStream: false, cancel);
        return Read(bytes.AsMemory(0, length), login);
    }

    private static Reply Read(ReadOnlyMemory<byte> bytes, Login? login)
    {
        using JsonDocument document = IrpReading.Parse(bytes);
        JsonElement root = document.RootElement;
        if (!IrpReading.IsGood(root))
        {
            IrpFault fault = IrpReading.Fault(root);
            return fault.IsPassing
                ? throw new HttpRequestException($"The portal says {fault.Code}.")
                : new Reply(null, fault);
        }

        if (!root.TryGetProperty("Data", out JsonElement data))
            throw new HttpRequestException("An answer without content.");
        // Only the answer to a login is not sealed.
        return login is null
            ? new Reply(JsonSerializer.SerializeToUtf8Bytes(data), null)
            : new Reply(Opened(login.Key, data.ToString()), null);
    }

    private static byte[] Opened(byte[] key, string content)
    {
        try
        {
            return IrpCipher.Open(key, content);
        }
        catch (Exception error) when (error is CryptographicException or FormatException)
        {
            throw new HttpRequestException("An answer that cannot be opened.", error);
        }
    }

    private sealed record Login(string User, string Token, byte[] Key, DateTimeOffset Until);

    private sealed record Reply(byte[]? Content, IrpFault? Fault);

    private sealed class BreakerName : ResilienceStrategyOptions
    {
        public BreakerName() => Name = "irp";
    }
}
