using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ConverseErp.Contracts;

namespace ConverseErp.Tests.Fast.House;

/// <summary>Makes an example of any message with every field set, the same on every machine.
/// A new field is in the example without anybody having to think of it.</summary>
internal static class ExampleMessages
{
    private static readonly DateTimeOffset Instant =
        new(2026, 11, 8, 10, 15, 30, 250, TimeSpan.FromMinutes(330));

    public static object Of(Type message) => Value(message, message.Name);

    private static object Value(Type type, string path)
    {
        if (Nullable.GetUnderlyingType(type) is { } inner) return Value(inner, path);
        if (type == typeof(string)) return path.Split('.')[^1] + " कख";
        if (type == typeof(Guid)) return Id(path);
        if (type == typeof(bool)) return true;
        if (type == typeof(int)) return 7;
        if (type == typeof(decimal)) return 2.500m;
        if (type == typeof(DateTimeOffset)) return Instant;
        if (type == typeof(DateOnly)) return DateOnly.FromDateTime(Instant.DateTime);
        if (type == typeof(Money)) return new Money(1_234_56);
        if (type == typeof(JsonElement)) return JsonDocument.Parse("""{"a":[1,"é"]}""").RootElement;
        if (type.IsEnum) return Enum.GetValues(type).GetValue(Enum.GetValues(type).Length - 1)!;
        return type.IsGenericType ? OneOf(type.GetGenericArguments().Single(), path)
            : Made(type, path);
    }

    private static IList OneOf(Type type, string path)
    {
        IList list = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(type))!;
        list.Add(Value(type, path));
        return list;
    }

    private static object Made(Type type, string path)
    {
        ConstructorInfo full = type.GetConstructors()
            .OrderByDescending(c => c.GetParameters().Length).First();
        ParameterInfo[] parameters = full.GetParameters();
        if (parameters.Length == 0)
        {
            throw new NotSupportedException(string.Create(CultureInfo.InvariantCulture,
                $"{path} is a {type.Name}: say in ExampleMessages what one looks like."));
        }

        object made = full.Invoke(
            [.. parameters.Select(p => Value(p.ParameterType, $"{path}.{p.Name}"))]);
        foreach (PropertyInfo field in type.GetProperties().Where(p => p.CanWrite
            && !parameters.Any(o => o.Name!.Equals(p.Name, StringComparison.OrdinalIgnoreCase))))
        {
            string name = char.ToLowerInvariant(field.Name[0]) + field.Name[1..];
            field.SetValue(made, Value(field.PropertyType, $"{path}.{name}"));
        }

        return made;
    }

    private static Guid Id(string path) =>
        new(SHA256.HashData(Encoding.UTF8.GetBytes(path)).AsSpan(0, 16), bigEndian: true);
}
