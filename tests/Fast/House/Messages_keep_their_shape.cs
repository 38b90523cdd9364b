using System.Reflection;
using System.Text;
using System.Text.Json;
using ConverseErp.Contracts;

namespace ConverseErp.Tests.Fast.House;

/// <summary>Old and new releases run side by side, and a queue outlives both: what a message
/// looks like on the wire is held in tests/fixtures/messages, a file per message and version.
/// </summary>
/// <remarks>A field was added: keep the old file under the next free number (NAME.1.json, then
/// NAME.2.json) and write NAME.json anew. A field was changed or removed: that is another
/// message, with another version in its name. CONVERSE_WRITE_GOLDENS=1 writes files that are
/// missing, and never changes one.</remarks>
public sealed class Messages_keep_their_shape
{
    private static readonly string Folder =
        Path.Combine(Repository.Root, "tests", "fixtures", "messages");

    private static readonly Dictionary<string, Type> Messages = typeof(ILaneMessage).Assembly
        .GetTypes().Where(t => !t.IsAbstract && t.IsAssignableTo(typeof(ILaneMessage)))
        .ToDictionary(NameOf, StringComparer.Ordinal);

    public static TheoryData<string> Names => [.. Messages.Keys.Order(StringComparer.Ordinal)];

    public static TheoryData<string> Files =>
        [.. Directory.GetFiles(Folder, "*.json").Select(f => Path.GetFileName(f)!)
            .Where(f => f != "words.json").Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void It_is_written_byte_for_byte_as_before(string name)
    {
        string file = Path.Combine(Folder, name + ".json");

        string now = Written(ExampleMessages.Of(Messages[name]), Messages[name]);

        MatchesOrSaysHow(file, now);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void What_an_earlier_release_wrote_is_read_without_loss(string file)
    {
        string name = string.Join('.', file.Split('.')[..3]);
        string old = File.ReadAllText(Path.Combine(Folder, file));
        Assert.True(Messages.TryGetValue(name, out Type? type),
            $"{file}: no message is called {name} any more, but one may still lie in a queue.");

        object read = JsonSerializer.Deserialize(old, type, ContractsJson.Default)!;

        using JsonDocument before = JsonDocument.Parse(old);
        using JsonDocument after = JsonDocument.Parse(Written(read, type));
        Assert.Null(Lost(before.RootElement, after.RootElement, ""));
    }

    [Fact]
    public void The_words_of_every_choice_stay()
    {
        SortedDictionary<string, string[]> words = new(StringComparer.Ordinal);
        foreach (Type type in Messages.Values) Collect(type, words, []);

        string now = JsonSerializer.Serialize(words) + "\n";

        Assert.True(words.Count >= 3, "Hardly any enum was found.");
        MatchesOrSaysHow(Path.Combine(Folder, "words.json"), now);
    }

    [Fact]
    public void A_message_without_a_file_is_told_how_to_get_one()
    {
        string file = Path.Combine(Folder, "orders.never-sent.v1.json");

        Exception error = Assert.ThrowsAny<Exception>(() => Match(file, "{}\n"));

        Assert.Contains("CONVERSE_WRITE_GOLDENS=1", error.Message, StringComparison.Ordinal);
        Assert.Contains("orders.never-sent.v1.json", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_field_that_is_lost_or_renamed_would_be_found()
    {
        using JsonDocument old = JsonDocument.Parse("""{"a":1,"b":[{"c":"x"}]}""");
        using JsonDocument more = JsonDocument.Parse("""{"a":1,"b":[{"c":"x","d":2}],"e":0}""");
        using JsonDocument renamed = JsonDocument.Parse("""{"a":1,"b":[{"k":"x"}]}""");

        Assert.Null(Lost(old.RootElement, more.RootElement, ""));
        Assert.Equal("/b/0/c", Lost(old.RootElement, renamed.RootElement, ""));
    }

    private static void MatchesOrSaysHow(string file, string now)
    {
        bool write = Environment.GetEnvironmentVariable("CONVERSE_WRITE_GOLDENS") == "1";
        if (write && !File.Exists(file)) File.WriteAllText(file, now);
        Match(file, now);
    }

    private static void Match(string file, string now)
    {
        string name = Path.GetFileName(file);
        Assert.True(File.Exists(file),
            $"There is no tests/fixtures/messages/{name}. Write it with "
            + "CONVERSE_WRITE_GOLDENS=1 ./converse test fast, read it, and commit it.");
        Assert.True(File.ReadAllBytes(file).AsSpan().SequenceEqual(Encoding.UTF8.GetBytes(now)),
            $"{name} looks otherwise on the wire now. If fields were only added, keep the old "
            + "file under the next free number (.1.json, .2.json) and write this one anew; "
            + $"otherwise give the message a new version. Now:\n{now}");
    }

    private static string Written(object message, Type type) => Encoding.UTF8.GetString(
        JsonSerializer.SerializeToUtf8Bytes(message, type, ContractsJson.Default)) + "\n";

    // The path of the first thing that is in one and not, or otherwise, in the other.
    private static string? Lost(JsonElement old, JsonElement now, string path)
    {
        if (old.ValueKind != now.ValueKind) return path;
        if (old.ValueKind == JsonValueKind.Object)
        {
            return old.EnumerateObject()
                .Select(p => now.TryGetProperty(p.Name, out JsonElement kept)
                    ? Lost(p.Value, kept, $"{path}/{p.Name}")
                    : $"{path}/{p.Name}")
                .FirstOrDefault(lost => lost is not null);
        }

        if (old.ValueKind == JsonValueKind.Array)
        {
            if (old.GetArrayLength() != now.GetArrayLength()) return path;
            return old.EnumerateArray().Zip(now.EnumerateArray())
                .Select((pair, i) => Lost(pair.First, pair.Second, $"{path}/{i}"))
                .FirstOrDefault(lost => lost is not null);
        }

        return JsonElement.DeepEquals(old, now) ? null : path;
    }

    private static void Collect(
        Type type, SortedDictionary<string, string[]> words, HashSet<Type> seen)
    {
        Type inner = Nullable.GetUnderlyingType(type) ?? type;
        if (!seen.Add(inner)) return;
        if (inner.IsEnum) words[inner.Name] = Enum.GetNames(inner);
        foreach (Type argument in inner.GetGenericArguments()) Collect(argument, words, seen);
        if (inner.Assembly != typeof(ILaneMessage).Assembly) return;
        foreach (PropertyInfo property in inner.GetProperties(
            BindingFlags.Public | BindingFlags.Instance))
            Collect(property.PropertyType, words, seen);
    }

    private static string NameOf(Type message) => (string)message.GetProperty(
        nameof(ILaneMessage.Name), BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!;
}
