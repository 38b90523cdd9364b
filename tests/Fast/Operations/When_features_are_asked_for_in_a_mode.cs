using System.Text;
using ConverseErp.Contracts;
using ConverseErp.Tests.Fast.House;

namespace ConverseErp.Tests.Fast.Operations;

/// <summary>docs/degradation.md is written from the code: CONVERSE_WRITE_GOLDENS=1 writes it
/// anew.</summary>
public sealed class When_features_are_asked_for_in_a_mode
{
    private static readonly Feature[] Features = Enum.GetValues<Feature>();
    private static readonly Mode[] Modes = Enum.GetValues<Mode>();

    [Fact]
    public void The_page_says_what_the_code_says()
    {
        string file = Path.Combine(Repository.Root, "docs", "degradation.md");
        string now = Page();
        if (Environment.GetEnvironmentVariable("CONVERSE_WRITE_GOLDENS") == "1")
            File.WriteAllText(file, now);

        Assert.True(File.Exists(file) && File.ReadAllText(file) == now,
            "docs/degradation.md is old: write it with CONVERSE_WRITE_GOLDENS=1 ./converse test "
            + "fast, read it, and commit it.");
    }

    [Fact]
    public void Full_is_all_and_offline_is_the_phone_alone()
    {
        Assert.All(Features, f => Assert.Equal(
            Serving.Works, FeatureTable.Of(f, Mode.Full).Serving));
        Assert.Equal([Feature.CompanionApp], Features.Where(
            f => FeatureTable.Of(f, Mode.Offline).Serving != Serving.Off));
    }

    [Fact]
    public void No_mode_of_the_servers_stops_a_sale() => Assert.All(
        Modes.Where(m => m != Mode.Offline), m => Assert.Equal(
            Serving.Works, FeatureTable.Of(Feature.Booking, m).Serving));

    [Fact]
    public void Every_mode_has_a_word_and_is_found_by_it_and_by_its_number()
    {
        Assert.All(Modes, m => Assert.Equal(m, ModeWords.Find(ModeWords.Of(m))));
        Assert.All(Modes, m => Assert.Equal(m, ModeWords.Find($"{(int)m}")));
        Assert.Null(ModeWords.Find("5"));
        Assert.Null(ModeWords.Find("half"));
    }

    private static string Page()
    {
        StringBuilder page = new("""
            # What works in which mode

            Written from `src/Contracts/Running/Features.cs`; a test holds the two together. The
            modes, who sets them and which parts look at them already:
            [0056](decisions/0056-degradation-modes.md). A feature works as always where nothing
            else is said.


            """.ReplaceLineEndings("\n"));
        page.Append("| feature |");
        foreach (Mode mode in Modes) page.Append($" {(int)mode} {ModeWords.Of(mode)} |");
        page.Append("\n|---|").Append(string.Concat(Modes.Select(_ => "---|"))).Append('\n');
        foreach (Feature feature in Features)
        {
            page.Append($"| {FeatureTable.Name(feature)} |");
            foreach (Mode mode in Modes)
            {
                FeatureInMode it = FeatureTable.Of(feature, mode);
                page.Append(it.Serving == Serving.Works
                    ? " works |"
                    : $" **{it.Serving.ToString().ToLowerInvariant()}**: {it.Words} |");
            }

            page.Append('\n');
        }

        return page.ToString();
    }
}
