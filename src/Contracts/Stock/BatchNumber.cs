namespace ConverseErp.Contracts;

/// <summary>Batch numbers as people write them.</summary>
public static class BatchNumber
{
    /// <summary>How two spellings of one number are the same: "b-12" and "B 12" are "B12".
    /// </summary>
    public static string Key(string? number) => number is null
        ? ""
        : string.Concat(number.Where(char.IsLetterOrDigit)).ToUpperInvariant();
}
