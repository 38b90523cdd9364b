namespace ConverseErp.Contracts;

/// <summary>What a note's PDF is called where a person saves it.</summary>
public static class NoteFile
{
    /// <param name="document">credit-note, debit-note or return-slip.</param>
    /// <param name="number">CN/2627/3; a slash cannot stand in a file's name.</param>
    public static string Name(string document, string number, bool cancelled) =>
        document switch
        {
            "debit-note" => "Debit-note-",
            "return-slip" => "Return-",
            _ => "Credit-note-",
        } + number.Replace('/', '-') + (cancelled ? "-cancelled" : "") + ".pdf";
}
