using System.Reflection;
using ConverseErp.Contracts;
using ConverseErp.Conversations.Replies;

namespace ConverseErp.Tests.Fast.Conversations.Replies;

/// <summary>A phrase as it was said, and the names, amounts and numbers it was told.</summary>
internal sealed record SaidPhrase(string Name, int Turn, string Text, IReadOnlyList<string> Told);

/// <summary>Says every phrase of a language. A new one is said without anybody having to think
/// of it.</summary>
internal static class SaidPhrases
{
    /// <summary>0: amounts below nothing, nothing chosen. 1: no amounts. 2: all there is.
    /// </summary>
    public const int FullTurn = 2;

    private const BindingFlags Here = BindingFlags.Public | BindingFlags.Instance;

    private static readonly string[] Periods = ["today", "this_month", "last_month"];

    public static TheoryData<string> EveryLanguage() => new(Speech.All.Select(p => p.Language));

    public static IEnumerable<SaidPhrase> Of(Phrases phrases)
    {
        foreach (PropertyInfo word in typeof(Phrases).GetProperties(Here))
        {
            if (word.Name != nameof(Phrases.Language))
                yield return new(word.Name, FullTurn, (string)word.GetValue(phrases)!, []);
        }

        foreach (MethodInfo phrase in typeof(Phrases).GetMethods(Here))
        {
            if (phrase is not { IsAbstract: true, IsSpecialName: false }) continue;
            foreach (int turn in (int[])[0, 1, FullTurn])
            {
                object?[] values =
                    [.. phrase.GetParameters().Select((p, at) => Sample(p, at, turn))];
                yield return new(
                    phrase.Name, turn, (string)phrase.Invoke(phrases, values)!,
                    [.. values.Where(IsTold).Select(value => value!.ToString()!)]);
            }
        }
    }

    /// <summary>The words for refusals, to those who work in the shop and to customers.</summary>
    public static IEnumerable<SaidPhrase> RefusalsOf(Phrases phrases)
    {
        foreach (bool customer in (bool[])[false, true])
        {
            string whom = customer ? "customer:" : "";
            foreach (string code in (customer ? phrases.CustomerRefusals : phrases.Refusals).Keys
                .Append("order-moon-phase"))
            {
                Refusal refusal = new(code, "Detail for logs.");
                foreach (string? subject in (string?[])["Maggi 70 g", null])
                {
                    yield return new(whom + code, FullTurn,
                        phrases.Refused(refusal, subject, customer), []);
                }
            }
        }
    }

    private static bool IsTold(object? value) => value is int or Money
        || (value is string text && text.StartsWith('<'));

    private static DaySummary ADay(int turn)
    {
        Money Of(int rupees) => Money.FromRupees(rupees * turn);
        return new DaySummary(
            Of(10), Of(20), Of(30), Of(40), Of(50), Of(60), Of(70), Of(80), Of(90));
    }

    private static object? Sample(ParameterInfo parameter, int at, int turn) =>
        parameter.ParameterType switch
        {
            var t when t == typeof(string) && parameter.Name == "period" =>
                Periods[turn],
            var t when t == typeof(string) => $"<{at}>",
            var t when t == typeof(Money) || t == typeof(Money?) =>
                Money.FromRupees((1000 + (at * 10)) * (turn - 1)),
            var t when t == typeof(bool) => turn > 0,
            var t when t == typeof(int?) => turn == 0 ? null : turn == 1 ? 0 : 710 + at,
            var t when t == typeof(int) => 710 + at,
            var t when t == typeof(PaymentMode) => PaymentMode.Cash + turn,
            var t when t == typeof(DaySummary) => ADay(turn),
            _ => throw new InvalidOperationException($"{parameter.ParameterType} has no sample."),
        };
}
