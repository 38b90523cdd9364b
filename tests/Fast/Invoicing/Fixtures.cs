namespace ConverseErp.Tests.Fast.Invoicing;

/// <summary>Files of tests/fixtures, found from wherever the tests run.</summary>
internal static class Fixtures
{
    public static string PathOf(params string[] names)
    {
        for (DirectoryInfo? at = new(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            string folder = Path.Combine(at.FullName, "tests", "fixtures");
            if (Directory.Exists(folder)) return Path.Combine([folder, .. names]);
        }
        throw new DirectoryNotFoundException("tests/fixtures is not above the tests.");
    }
}
