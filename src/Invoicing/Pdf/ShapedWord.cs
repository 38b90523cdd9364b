using System.Runtime.InteropServices;

namespace ConverseErp.Invoicing.Pdf;

/// <summary>One glyph and where it goes, in thousandths of the size.</summary>
/// <param name="Advance">How far the pen moves on.</param>
/// <param name="Natural">How far PDF moves it on of its own accord.</param>
/// <param name="Text">What the glyph stands for; empty for all but the first of a cluster.
/// </param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ShapedGlyph(
    ushort Id, short Advance, short Natural, short XOffset, short YOffset, string Text)
{
    /// <summary>Whether showing the glyph is all there is to do.</summary>
    public bool IsPlain => XOffset == 0 && YOffset == 0 && Advance == Natural;
}

/// <summary>Part of a word in one font.</summary>
/// <param name="IsPlain">No glyph needs moving.</param>
/// <param name="ReadsAsIs">Reading each glyph's own character gives the text back.</param>
internal sealed record ShapedRun(
    FontFace Face, string Text, ShapedGlyph[] Glyphs, bool IsPlain, bool ReadsAsIs);

/// <summary>A word with nothing left to decide but its place; immutable.</summary>
/// <param name="Width">In thousandths of the size.</param>
internal sealed record ShapedWord(string Text, ShapedRun[] Runs, int Width);
