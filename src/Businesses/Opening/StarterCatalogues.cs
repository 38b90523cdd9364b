using System.Reflection;
using System.Text;

namespace ConverseErp.Businesses.Opening;

/// <summary>What shops of a kind usually sell, with HSN codes and GST rates, without prices: a
/// price is never guessed.</summary>
public static class StarterCatalogues
{
    private static readonly Assembly Here = typeof(StarterCatalogues).Assembly;

    /// <summary>The CSV of a kind, to be closed by the caller; null when there is none.</summary>
    public static TextReader? Open(string kind)
    {
        Stream? file = ShopKinds.Knows(kind)
            ? Here.GetManifestResourceStream($"ConverseErp.Businesses.Starters.{kind}.csv")
            : null;
        return file is null ? null : new StreamReader(file, Encoding.UTF8);
    }
}
