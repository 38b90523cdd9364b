using System.Runtime.InteropServices;

namespace ConverseErp.Invoicing.Pdf;

/// <summary>The few calls of HarfBuzz 6 (or later) that we use; see harfbuzz.github.io.</summary>
internal static unsafe partial class HarfBuzz
{
    public const int DirectionLeftToRight = 4;
    public const int MemoryModeReadOnly = 1;
    public const uint SubsetNoHinting = 0x01;
    public const uint SubsetRetainGlyphIds = 0x02;
    public const uint SubsetKeepNotdefOutline = 0x40;

    private const string Library = "libharfbuzz.so.0";
    private const string SubsetLibrary = "libharfbuzz-subset.so.0";

    /// <summary>One glyph after shaping; before it, one code point.</summary>
    [StructLayout(LayoutKind.Sequential)]
    public struct GlyphInfo
    {
        public uint Codepoint;
        public uint Mask;
        public uint Cluster;
        private uint var1;
        private uint var2;
    }

    /// <summary>Where a glyph goes, in font units.</summary>
    [StructLayout(LayoutKind.Sequential)]
    public struct GlyphPosition
    {
        public int XAdvance;
        public int YAdvance;
        public int XOffset;
        public int YOffset;
        private uint var;
    }

    /// <summary>A font feature switched on or off over a range of characters.</summary>
    [StructLayout(LayoutKind.Sequential)]
    public struct Feature
    {
        public uint Tag;
        public uint Value;
        public uint Start;
        public uint End;
    }

    public static uint Tag(string four) =>
        ((uint)four[0] << 24) | ((uint)four[1] << 16) | ((uint)four[2] << 8) | four[3];

    [LibraryImport(Library, EntryPoint = "hb_blob_create_from_file_or_fail",
        StringMarshalling = StringMarshalling.Utf8)]
    public static partial nint BlobFromFile(string path);

    [LibraryImport(Library, EntryPoint = "hb_blob_get_data")]
    public static partial byte* BlobData(nint blob, out uint length);

    [LibraryImport(Library, EntryPoint = "hb_blob_destroy")]
    public static partial void BlobDestroy(nint blob);

    [LibraryImport(Library, EntryPoint = "hb_face_create")]
    public static partial nint FaceCreate(nint blob, uint index);

    [LibraryImport(Library, EntryPoint = "hb_face_make_immutable")]
    public static partial void FaceMakeImmutable(nint face);

    [LibraryImport(Library, EntryPoint = "hb_face_destroy")]
    public static partial void FaceDestroy(nint face);

    [LibraryImport(Library, EntryPoint = "hb_face_get_upem")]
    public static partial uint FaceUnitsPerEm(nint face);

    [LibraryImport(Library, EntryPoint = "hb_face_get_glyph_count")]
    public static partial uint FaceGlyphCount(nint face);

    [LibraryImport(Library, EntryPoint = "hb_face_reference_table")]
    public static partial nint FaceTable(nint face, uint tag);

    [LibraryImport(Library, EntryPoint = "hb_face_collect_unicodes")]
    public static partial void FaceCollectUnicodes(nint face, nint set);

    [LibraryImport(Library, EntryPoint = "hb_font_create")]
    public static partial nint FontCreate(nint face);

    [LibraryImport(Library, EntryPoint = "hb_font_set_scale")]
    public static partial void FontSetScale(nint font, int x, int y);

    [LibraryImport(Library, EntryPoint = "hb_font_make_immutable")]
    public static partial void FontMakeImmutable(nint font);

    [LibraryImport(Library, EntryPoint = "hb_font_get_nominal_glyph")]
    public static partial int FontNominalGlyph(nint font, uint codepoint, out uint glyph);

    [LibraryImport(Library, EntryPoint = "hb_font_get_glyph_h_advance")]
    public static partial int FontAdvance(nint font, uint glyph);

    [LibraryImport(Library, EntryPoint = "hb_buffer_create")]
    public static partial nint BufferCreate();

    [LibraryImport(Library, EntryPoint = "hb_buffer_destroy")]
    public static partial void BufferDestroy(nint buffer);

    [LibraryImport(Library, EntryPoint = "hb_buffer_clear_contents")]
    public static partial void BufferClear(nint buffer);

    [LibraryImport(Library, EntryPoint = "hb_buffer_set_direction")]
    public static partial void BufferSetDirection(nint buffer, int direction);

    [LibraryImport(Library, EntryPoint = "hb_buffer_set_script")]
    public static partial void BufferSetScript(nint buffer, uint script);

    [LibraryImport(Library, EntryPoint = "hb_buffer_add_utf16")]
    public static partial void BufferAdd(
        nint buffer, char* text, int length, uint itemOffset, int itemLength);

    [LibraryImport(Library, EntryPoint = "hb_buffer_get_glyph_infos")]
    public static partial GlyphInfo* BufferInfos(nint buffer, out uint length);

    [LibraryImport(Library, EntryPoint = "hb_buffer_get_glyph_positions")]
    public static partial GlyphPosition* BufferPositions(nint buffer, out uint length);

    [LibraryImport(Library, EntryPoint = "hb_shape")]
    public static partial void Shape(nint font, nint buffer, Feature* features, uint count);

    [LibraryImport(Library, EntryPoint = "hb_set_create")]
    public static partial nint SetCreate();

    [LibraryImport(Library, EntryPoint = "hb_set_destroy")]
    public static partial void SetDestroy(nint set);

    [LibraryImport(Library, EntryPoint = "hb_set_next")]
    public static partial int SetNext(nint set, ref uint codepoint);

    [LibraryImport(Library, EntryPoint = "hb_set_add_range")]
    public static partial void SetAddRange(nint set, uint first, uint last);

    [LibraryImport(SubsetLibrary, EntryPoint = "hb_subset_input_create_or_fail")]
    public static partial nint SubsetInputCreate();

    [LibraryImport(SubsetLibrary, EntryPoint = "hb_subset_input_destroy")]
    public static partial void SubsetInputDestroy(nint input);

    [LibraryImport(SubsetLibrary, EntryPoint = "hb_subset_input_set_flags")]
    public static partial void SubsetInputSetFlags(nint input, uint flags);

    [LibraryImport(SubsetLibrary, EntryPoint = "hb_subset_input_glyph_set")]
    public static partial nint SubsetInputGlyphs(nint input);

    [LibraryImport(SubsetLibrary, EntryPoint = "hb_subset_or_fail")]
    public static partial nint SubsetOrFail(nint face, nint input);
}
