using ConverseErp.Invoicing.Pdf;

namespace ConverseErp.Invoicing.Bills;

/// <summary>Measures and inks of the A4 bill; points.</summary>
/// <remarks>One accent, dark enough to print well in grey, and tints that a fax survives.
/// </remarks>
internal static class SheetLook
{
    public const double Width = 595.28;
    public const double Height = 841.89;
    public const double Left = 40;
    public const double Right = Width - 40;
    public const double Inner = Right - Left;
    public const double Top = 36;

    /// <summary>Nothing but the page's number stands below.</summary>
    public const double Bottom = Height - 52;

    /// <summary>Line height over size: Telugu and Malayalam need it.</summary>
    public const double Leading = 1.42;

    public static readonly Ink Accent = new(0x16, 0x4B, 0x60);
    public static readonly Ink Tint = new(0xEA, 0xF1, 0xF3);
    public static readonly Ink Faint = new(0xD3, 0xDC, 0xE0);
    public static readonly Ink Grey = new(0x5A, 0x66, 0x6D);
    public static readonly Ink White = new(0xFF, 0xFF, 0xFF);
    public static readonly Ink Alarm = new(0xB0, 0x1E, 0x1E);
    public static readonly Ink AlarmTint = new(0xF6, 0xDC, 0xDC);

    public static readonly TextStyle Shop = new(18, true, Ink.Black);
    public static readonly TextStyle LongShop = new(13, true, Ink.Black);
    public static readonly TextStyle Title = new(14, true, Accent);
    public static readonly TextStyle Body = new(8.5, false, Ink.Black);
    public static readonly TextStyle BodyBold = new(8.5, true, Ink.Black);
    public static readonly TextStyle Soft = new(8.5, false, Grey);
    public static readonly TextStyle Name = new(10.5, true, Ink.Black);
    public static readonly TextStyle Label = new(7, true, Accent);
    public static readonly TextStyle Small = new(7.5, false, Grey);
    public static readonly TextStyle SmallBold = new(7.5, true, Ink.Black);
    public static readonly TextStyle ColumnHead = new(7.5, true, Accent);
    public static readonly TextStyle OwnHead = new(7, false, Accent);
    public static readonly TextStyle Grand = new(12.5, true, White);

    public static double LineOf(in TextStyle style) => style.Size * Leading;
}
