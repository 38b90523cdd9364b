using System.Net.Http.Headers;
using ConverseErp.Intake.Dialog360;
using ConverseErp.Platform.Providers;

namespace ConverseErp.Intake.Media;

/// <summary>Where the files of a number are asked for, and with which key.</summary>
/// <param name="Root">Ends with a slash.</param>
/// <param name="Sign">Puts the key on a request.</param>
/// <param name="IsMetas">The key is Meta's, and may go to Meta's hosts.</param>
internal sealed record MediaAccount(Uri Root, Action<HttpRequestHeaders> Sign, bool IsMetas)
{
    /// <summary>Where the file is got: 360dialog names Meta's host, which does not know its key,
    /// and passes the same address on at its own.</summary>
    public Uri AddressOf(Uri told) => IsMetas ? told : new Uri(Root, told.PathAndQuery);
}

/// <summary>Whose account a file belongs to.</summary>
internal sealed class MediaAccounts(MetaOptions meta, Dialog360Options dialog)
{
    private readonly Uri? _graph = meta.GraphRoot();

    private readonly Uri? _dialog = Uri.TryCreate(
        dialog.BaseUrl.TrimEnd('/') + "/", UriKind.Absolute, out Uri? root)
        && root.Scheme is "http" or "https" ? root : null;

    /// <returns>Null when its provider is not configured.</returns>
    public MediaAccount? Of(FetchMedia file)
    {
        if (file.Provider == Dialog360Webhook.Provider)
        {
            string key = dialog.Keys.GetValueOrDefault(file.PhoneNumberId)
                ?? (file.PhoneNumberId == dialog.PhoneNumberId ? dialog.ApiKey : "");
            return _dialog is null || key.Length == 0
                ? null
                : new MediaAccount(
                    _dialog, headers => headers.TryAddWithoutValidation("D360-API-KEY", key),
                    IsMetas: false);
        }

        if (_graph is null) return null;
        AuthenticationHeaderValue authorization = new(
            "Bearer", meta.Tokens.GetValueOrDefault(file.PhoneNumberId, meta.AccessToken));
        return new MediaAccount(
            _graph, headers => headers.Authorization = authorization, IsMetas: true);
    }
}
