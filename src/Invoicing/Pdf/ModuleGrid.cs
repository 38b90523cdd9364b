namespace ConverseErp.Invoicing.Pdf;

/// <summary>A square of dark and light modules: a QR code without its quiet zone.</summary>
internal sealed class ModuleGrid(int size)
{
    private readonly bool[] dark = new bool[size * size];

    /// <summary>From rows as bit sets, bit x for column x.</summary>
    public ModuleGrid(int size, ReadOnlySpan<ulong> rows) : this(size)
    {
        for (int row = 0; row < size; row++)
            for (int column = 0; column < size; column++)
                dark[(row * size) + column] = (rows[row] & (1ul << column)) != 0;
    }

    public int Size => size;

    public bool this[int row, int column]
    {
        get => dark[(row * size) + column];
        set => dark[(row * size) + column] = value;
    }
}
