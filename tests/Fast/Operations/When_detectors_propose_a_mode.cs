using ConverseErp.Contracts;
using ConverseErp.Operations.Degrading;
using FsCheck;
using FsCheck.Fluent;

namespace ConverseErp.Tests.Fast.Operations;

public sealed class When_detectors_propose_a_mode
{
    private static readonly DateTimeOffset Start = new(2026, 11, 7, 10, 0, 0, TimeSpan.Zero);
    private static readonly TimeSpan Hold = TimeSpan.FromSeconds(30);

    private static readonly Arbitrary<Mode[][]> Histories =
        Gen.Elements(Mode.AiDegraded, Mode.WhatsAppDegraded, Mode.CompanionOnly).ListOf()
            .Select(modes => modes.Take(3).ToArray()).NonEmptyListOf()
            .Select(looks => looks.ToArray()).ToArbitrary();

    [Fact]
    public void The_worst_wins_at_once_and_says_who_proposed_it()
    {
        ModeState state = ModeChoice.Next(
            ModeState.At(Mode.Full, ""),
            [Proposal("llm", Mode.AiDegraded), Proposal("whatsapp", Mode.WhatsAppDegraded)],
            Start, Hold);

        Assert.Equal((Mode.WhatsAppDegraded, "whatsapp: it fails"), (state.Mode, state.Reason));
    }

    [Fact]
    public void It_is_left_after_a_while_for_the_worst_that_is_still_open()
    {
        ModeProposal[] open = [Proposal("llm", Mode.AiDegraded)];
        ModeState state = ModeState.At(Mode.CompanionOnly, "whatsapp: gone");

        state = ModeChoice.Next(state, open, Start, Hold);
        ModeState soon = ModeChoice.Next(state, open, Start.AddSeconds(29), Hold);
        ModeState later = ModeChoice.Next(soon, open, Start.AddSeconds(30), Hold);
        ModeState again = ModeChoice.Next(
            soon, [Proposal("whatsapp", Mode.CompanionOnly)], Start.AddSeconds(29), Hold);

        Assert.Equal(Mode.CompanionOnly, soon.Mode);
        Assert.Equal(Mode.AiDegraded, later.Mode);
        Assert.Null(again.EasierSince);
    }

    [Fact]
    public void Any_history_keeps_a_mode_for_its_hold_and_ends_with_nothing_wrong() =>
        Prop.ForAll(Histories, looks =>
        {
            ModeState state = ModeState.At(Mode.Full, "");
            DateTimeOffset now = Start;
            DateTimeOffset[] asked = [.. Enum.GetValues<Mode>().Select(_ => Start)];
            foreach (Mode[] look in looks)
            {
                now = now.AddSeconds(7);
                foreach (Mode mode in look)
                {
                    for (int easier = 0; easier <= (int)mode; easier++) asked[easier] = now;
                }

                ModeState next = ModeChoice.Next(
                    state, [.. look.Select((m, i) => Proposal($"d-{(char)('a' + i)}", m))], now,
                    Hold);
                Mode worst = look.Length == 0 ? Mode.Full : look.Max();
                if (next.Mode < worst) return false;
                if (next.Mode > state.Mode && next.Mode != worst) return false;
                if (next.Mode < state.Mode && now - asked[(int)state.Mode] < Hold) return false;
                state = next;
            }

            state = ModeChoice.Next(state, [], now.AddSeconds(5), Hold);
            return ModeChoice.Next(state, [], now.AddSeconds(35), Hold).Mode == Mode.Full;
        }).QuickCheckThrowOnFailure();

    private static ModeProposal Proposal(string by, Mode mode) =>
        new(by, mode, "it fails", Start.AddMinutes(5));
}
