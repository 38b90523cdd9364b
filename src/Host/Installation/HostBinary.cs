namespace ConverseErp.Host.Installation;

/// <summary>How to start this very program again.</summary>
public static class HostBinary
{
    /// <summary>The program and its leading arguments: the executable beside its library, or
    /// <c>dotnet converse-erp.dll</c> where only the library is (in a test run).</summary>
    public static IReadOnlyList<string> Command
    {
        get
        {
            string program = Path.Combine(AppContext.BaseDirectory, "converse-erp");
            return File.Exists(program) ? [program] : ["dotnet", program + ".dll"];
        }
    }
}
