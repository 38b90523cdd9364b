using System.CommandLine;
using System.Globalization;
using ConverseErp.Host.Installation;
using ConverseErp.Host.Serving;

namespace ConverseErp.Host.Verbs;

/// <summary>Options that several verbs have.</summary>
internal static class InstallationOptions
{
    private const string DataName = "--data";

    /// <summary>Set by ./converse: the folder of the sources, where <c>.data</c> belongs.
    /// </summary>
    internal static string SourceFolder =>
        Environment.GetEnvironmentVariable("CONVERSE_ERP_SOURCE") is { Length: > 0 } source
            ? source
            : Environment.CurrentDirectory;

    internal static Option<string> Data() => new(DataName)
    {
        Description = "The folder of the installation",
        HelpName = "DIR",
        DefaultValueFactory = _ => Path.Combine(SourceFolder, ".data"),
    };

    internal static Option<bool> Json() => new("--json")
    {
        Description = "Print JSON, and nothing else, on standard output",
    };

    internal static Option<int?> Port(string description)
    {
        Option<int?> port = new("--port")
        {
            Description = description,
            HelpName = "N",
            CustomParser = result =>
            {
                string text = result.Tokens[0].Value;
                if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture,
                    out int value) && value is >= 1 and <= 65_535) return value;
                result.AddError($"--port {text} is not a port: 1 to 65535.");
                return null;
            },
        };
        return port;
    }

    /// <summary>The rooms of a running installation, for one command.</summary>
    internal static ServiceProvider Rooms(string data) => RoomServices.Build(
        UpFlow.Configuration(InstallationSettings.OfRunning(Existing(data))));

    /// <summary>The folder of an installation that was started before.</summary>
    /// <exception cref="InstallationException">There is none.</exception>
    internal static InstallationFolder Existing(string data)
    {
        InstallationFolder folder = InstallationFolder.At(data);
        return Directory.Exists(folder.Launches)
            ? folder
            : throw new InstallationException(
                $"no installation under {folder.Root}: start one with ./converse up");
    }
}
