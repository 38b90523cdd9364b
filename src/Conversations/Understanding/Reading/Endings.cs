using ConverseErp.Conversations.Understanding.Sound;

namespace ConverseErp.Conversations.Understanding.Reading;

/// <summary>Endings that the languages hang on names and goods.</summary>
internal static class Endings
{
    /// <summary>Plurals and cases of goods, as phones; longest first.</summary>
    public static readonly byte[][] OfGoods = Compile(
        "s es on o n an lu lanu la ni nu gal galai ai um yum galu annu yannu nnu u ta ti gulo er "
        + "ko ka ki ke cha chi che chya na no la anni r era ra");

    /// <summary>The same, and the genitive of Marathi in Latin letters; in its own script the
    /// letters say it.</summary>
    public static readonly byte[][] OfLatinGoods =
        [.. Compile("achya acha achi ache"), .. OfGoods];

    /// <summary>The same after goods that end in a: kandyacha is of kanda.</summary>
    public static readonly byte[][] OfLatinPlurals = Compile("yachya yacha yachi yache yanchi");

    private static byte[][] Compile(string text) =>
        [.. text.Split(' ').Select(Sounds.Of).OrderByDescending(phones => phones.Length)];
}
