using System.Text.Json;
using System.Text.Json.Serialization;

namespace ConverseErp.Host.Installation;

/// <summary>Small JSON files that a reader sees whole or not at all.</summary>
internal static class AtomicFile
{
    internal static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.Never,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    internal const UnixFileMode ForAll =
        OwnerOnly | UnixFileMode.GroupRead | UnixFileMode.OtherRead;

    /// <summary>Writes beside the file and renames over it.</summary>
    /// <param name="readers">Who may read it; secrets keep the default.</param>
    internal static void Write<T>(string path, T value, UnixFileMode readers = OwnerOnly)
    {
        string beside = $"{path}.{Environment.ProcessId}.new";
        FileStreamOptions options = new()
        {
            Mode = FileMode.Create,
            Access = FileAccess.Write,
            UnixCreateMode = readers,
        };
        using (FileStream file = new(beside, options))
        {
            JsonSerializer.Serialize(file, value, Json);
            file.Flush(flushToDisk: true);
        }

        File.Move(beside, path, overwrite: true);
    }

    /// <returns>The value, or null when the file is not there.</returns>
    /// <exception cref="InstallationException">The file is there but unreadable.</exception>
    internal static T? Read<T>(string path) where T : class
    {
        try
        {
            return File.Exists(path)
                ? JsonSerializer.Deserialize<T>(File.ReadAllText(path), Json)
                : null;
        }
        catch (JsonException damaged)
        {
            throw new InstallationException(
                $"{path} is damaged ({damaged.Message}): move it away and try again", damaged);
        }
        catch (FileNotFoundException)
        {
            return null;
        }
        catch (UnauthorizedAccessException refused)
        {
            throw new InstallationException(
                $"may not read {path}: run as the user who started the installation", refused);
        }
    }
}
