using System.Reflection;

namespace ConverseErp.Tests.Fast.Conversations.Dialogue;

/// <summary>A room's interface of which a test answers what it is asked about.</summary>
public class Fake : DispatchProxy
{
    private Dictionary<string, Func<object?[], object>> _answers = [];

    /// <param name="answers">By the method's name; whatever else is called fails.</param>
    public static T Of<T>(params (string Method, Func<object?[], object> Answer)[] answers)
        where T : class
    {
        T made = Create<T, Fake>();
        ((Fake)(object)made)._answers = answers.ToDictionary(a => a.Method, a => a.Answer);
        return made;
    }

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) =>
        _answers.TryGetValue(targetMethod!.Name, out Func<object?[], object>? answer)
            ? answer(args!)
            : throw new NotSupportedException(targetMethod.Name);
}
