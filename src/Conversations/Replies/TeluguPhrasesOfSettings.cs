using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Replies;

/// <content>About settings and messages to everybody.</content>
internal sealed partial class TeluguPhrases
{
    public override string AsksAlways(string? member) =>
        $"✅ {Whose(member)}ఇకపై ప్రతి ఎంట్రీకి ముందు అడుగుతాను";

    public override string AsksNever(string? member) =>
        $"✅ {Whose(member)}ఇకపై అడగకుండా రాస్తాను; స్పష్టంగా లేకపోతేనే అడుగుతాను";

    public override string AsksWhenUnsure(string? member, Money above) =>
        $"✅ {Whose(member)}అనుమానం ఉంటే, {above} దాటితే అడుగుతాను";

    public override string BroadcastWhat => "❓ అందరికీ ఏం చెప్పాలి? ఉదా: msg: రేపు షాపు మూసివేత";

    public override string BroadcastDraft(string words, int people, Money cost) =>
        $"❓ {people} కస్టమర్లకు: «{words}». ఖర్చు {cost}, మీ ఫోన్ నుండి వెళ్తుంది. సరేనా?";

    public override string BroadcastShare(string link) =>
        $"✅ ఇక్కడ నొక్కి ఎవరికి పంపాలో ఎంచుకోండి: {link}";

    public override string UsualAmount(string amount) => $"{amount}, ఎప్పటిలాగే";
}
