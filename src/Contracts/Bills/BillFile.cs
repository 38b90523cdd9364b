namespace ConverseErp.Contracts;

/// <summary>What a bill's PDF is called where a person saves it.</summary>
public static class BillFile
{
    /// <param name="number">INV/2627/22; a slash cannot stand in a file's name.</param>
    public static string Name(string number, bool cancelled) =>
        "Bill-" + number.Replace('/', '-') + (cancelled ? "-cancelled" : "") + ".pdf";
}
