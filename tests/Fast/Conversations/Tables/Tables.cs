using System.Text;
using ConverseErp.Conversations.Errands.Tables;

namespace ConverseErp.Tests.Fast.Conversations.Tables;

/// <summary>Opens files as the errand does, up to what is handed to the importers.</summary>
internal static class Tables
{
    public static (string? Holds, string? Csv, string? Code) Open(byte[] file)
    {
        (FoundTable? table, string? code) = TableFile.Read(file, default);
        return (table?.Header.Holds, table is null ? null : NormalTable.Write(table), code);
    }

    public static (string? Holds, string? Csv, string? Code) Open(string text) =>
        Open(Encoding.UTF8.GetBytes(text));

    public static string Csv(byte[] file) => Open(file).Csv!;

    public static string Csv(string text) => Open(text).Csv!;
}
