namespace ConverseErp.Tests.Fast.House;

/// <summary>What ./converse installs beside the servers, the image must have as well.</summary>
public sealed class The_image_has_what_the_code_starts
{
    private static readonly string[] Servers =
        ["postgresql-15", "rabbitmq-server", "redis-server"];

    [Fact]
    public void Every_package_of_up_is_in_the_image()
    {
        string[] needed = NeededByUp(File.ReadAllText(Path.Combine(Repository.Root, "converse")));
        string[] image = File.ReadAllText(Path.Combine(Repository.Root, "infra", "Dockerfile"))
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

        Assert.Contains("tesseract-ocr-hin", needed);
        Assert.Empty(needed.Except(Servers).Except(image));
    }

    // The longest list of them all is that of up.
    private static string[] NeededByUp(string door) => door
        .Replace("\\\n", " ", StringComparison.Ordinal).Split('\n')
        .Where(line => line.TrimStart().StartsWith("need postgresql-15", StringComparison.Ordinal))
        .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1..])
        .MaxBy(packages => packages.Length)!;
}
