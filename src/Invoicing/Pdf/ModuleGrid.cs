namespace ConverseErp.Invoicing.Pdf;

/// <summary>A square of dark and light modules: a QR code without its quiet zone.</summary>
internal sealed class ModuleGrid(int size)
{
    private readonly bool[] dark = new bool[size * size];

    public int Size => size;

    public bool this[int row, int column]
    {
        get => dark[(row * size) + column];
        set => dark[(row * size) + column] = value;
    }
}
