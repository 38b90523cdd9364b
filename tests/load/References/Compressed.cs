using System.Diagnostics;
using System.IO.Compression;

namespace ConverseErp.Tests.Load.References;

/// <summary>What a PDF cannot do without: compressing its content, here text of about three
/// times the bytes of the finished file, on one thread.</summary>
internal static class Compressed
{
    private const int Growth = 3;
    private static readonly TimeSpan Time = TimeSpan.FromSeconds(3);

    public static double PerSecond(int bytesOfOne)
    {
        byte[] content = new byte[bytesOfOne * Growth];
        Random random = new(7);
        // Drawing commands: digits, blanks and few letters.
        random.GetItems("0123456789 .TfdTjQq"u8, content);
        using MemoryStream result = new();
        long started = Stopwatch.GetTimestamp();
        int done = 0;
        while (Stopwatch.GetElapsedTime(started) < Time)
        {
            result.SetLength(0);
            using ZLibStream zlib = new(result, CompressionLevel.Fastest, leaveOpen: true);
            zlib.Write(content);
            done++;
        }

        return done / Stopwatch.GetElapsedTime(started).TotalSeconds;
    }
}
