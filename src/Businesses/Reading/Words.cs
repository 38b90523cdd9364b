using ConverseErp.Contracts;

namespace ConverseErp.Businesses.Reading;

/// <summary>Choices as they stand in the database and on the command line.</summary>
internal static class Words
{
    public static string Of(GstScheme scheme) => scheme switch
    {
        GstScheme.Unregistered => "unregistered",
        GstScheme.Composition => "composition",
        GstScheme.Regular => "regular",
    };

    public static GstScheme Scheme(string word) => word switch
    {
        "unregistered" => GstScheme.Unregistered,
        "composition" => GstScheme.Composition,
        "regular" => GstScheme.Regular,
        _ => throw Unknown(word),
    };

    public static string Of(Confirming confirming) => confirming switch
    {
        Contracts.Confirming.WhenUnsure => "when-unsure",
        Contracts.Confirming.Always => "always",
        Contracts.Confirming.Never => "never",
    };

    public static Confirming Confirming(string word) => word switch
    {
        "when-unsure" => Contracts.Confirming.WhenUnsure,
        "always" => Contracts.Confirming.Always,
        "never" => Contracts.Confirming.Never,
        _ => throw Unknown(word),
    };

    public static string Of(ShortStock shortStock) => shortStock switch
    {
        Contracts.ShortStock.SellAndFlag => "sell-and-flag",
        Contracts.ShortStock.Ask => "ask",
        Contracts.ShortStock.Refuse => "refuse",
    };

    public static ShortStock ShortStock(string word) => word switch
    {
        "sell-and-flag" => Contracts.ShortStock.SellAndFlag,
        "ask" => Contracts.ShortStock.Ask,
        "refuse" => Contracts.ShortStock.Refuse,
        _ => throw Unknown(word),
    };

    public static string Of(MemberRole role) => role switch
    {
        MemberRole.Owner => "owner",
        MemberRole.Staff => "staff",
        MemberRole.Accountant => "accountant",
    };

    public static MemberRole Role(string word) => word switch
    {
        "owner" => MemberRole.Owner,
        "staff" => MemberRole.Staff,
        "accountant" => MemberRole.Accountant,
        _ => throw Unknown(word),
    };

    private static InvalidDataException Unknown(string word) =>
        new($"'{word}' is not known to this release.");
}
