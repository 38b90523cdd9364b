using ConverseErp.Platform.Providers;

namespace ConverseErp.Outbound.Templates;

/// <summary>Which WhatsApp account a number's templates are in. Most installations have one;
/// while none is named, whatever Meta tells is about it.</summary>
internal sealed class TemplateAccounts(MetaOptions meta, Dialog360Options dialog)
{
    /// <summary>The account of an installation that names none.</summary>
    public const string One = "";

    /// <summary>Accounts whose lists can be asked for, each with a token that may ask.</summary>
    public IReadOnlyList<(string Account, string Token)> Named { get; } =
    [
        .. meta.Accounts
            .Select(pair => (
                Account: pair.Value,
                Token: meta.Tokens.GetValueOrDefault(pair.Key, meta.AccessToken)))
            .Append((Account: meta.AccountId, Token: meta.AccessToken))
            .Where(each => each.Account.Length > 0 && each.Token.Length > 0)
            .DistinctBy(each => each.Account),
    ];

    /// <summary>The account that a number's templates are in: another provider's number is its
    /// own.</summary>
    public string Of(string number) =>
        number.Contains(':', StringComparison.Ordinal) || IsDialog360(number)
            ? number
            : meta.Accounts.GetValueOrDefault(number, meta.AccountId);

    /// <summary>The account that a telling counts for.</summary>
    public string Counted(string account) =>
        account.Contains(':', StringComparison.Ordinal) || IsDialog360(account)
            || meta.Accounts.Count > 0 || meta.AccountId.Length > 0
            ? account
            : One;

    private bool IsDialog360(string number) =>
        dialog.Keys.ContainsKey(number)
        || (dialog.PhoneNumberId.Length > 0 && number == dialog.PhoneNumberId);
}
