namespace ConverseErp.Invoicing.Upi;

/// <summary>Error correction of QR codes: Reed-Solomon over GF(256), polynomial 0x11D.</summary>
/// <remarks>Reference: ISO/IEC 18004, 7.5.</remarks>
internal sealed class ReedSolomon
{
    private static readonly byte[] Exp = BuildExp();
    private static readonly byte[] Log = BuildLog();

    /// <summary>The logarithms of the generator's coefficients, without the leading 1.</summary>
    private readonly byte[] generator;

    /// <param name="degree">Codewords of correction per block.</param>
    public ReedSolomon(int degree)
    {
        byte[] factors = new byte[degree + 1];
        factors[0] = 1;
        for (int root = 0; root < degree; root++)
            for (int i = root + 1; i > 0; i--)
                factors[i] ^= Multiply(factors[i - 1], Exp[root]);
        generator = new byte[degree];
        for (int i = 0; i < degree; i++) generator[i] = Log[factors[i + 1]];
    }

    /// <summary>Computes the correction of one block.</summary>
    /// <param name="correction">As long as the degree; is overwritten.</param>
    public void Compute(ReadOnlySpan<byte> data, Span<byte> correction)
    {
        correction.Clear();
        foreach (byte value in data)
        {
            byte factor = (byte)(value ^ correction[0]);
            correction[1..].CopyTo(correction);
            correction[^1] = 0;
            if (factor == 0) continue;
            int log = Log[factor];
            for (int i = 0; i < correction.Length; i++) correction[i] ^= Exp[log + generator[i]];
        }
    }

    private static byte Multiply(byte a, byte b) =>
        a == 0 || b == 0 ? (byte)0 : Exp[Log[a] + Log[b]];

    /// <summary>Twice around, so that sums of two logarithms need no remainder.</summary>
    private static byte[] BuildExp()
    {
        byte[] exp = new byte[510];
        int value = 1;
        for (int i = 0; i < exp.Length; i++)
        {
            exp[i] = (byte)value;
            value <<= 1;
            if (value > 255) value ^= 0x11D;
        }
        return exp;
    }

    private static byte[] BuildLog()
    {
        byte[] log = new byte[256];
        for (int i = 0; i < 255; i++) log[Exp[i]] = (byte)i;
        return log;
    }
}
