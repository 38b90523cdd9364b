namespace ConverseErp.Outbound.Broadcasts;

/// <summary>Under every news: how to hear no more. The template has it as its footer.</summary>
internal static class StopTexts
{
    public static string In(string language) => language switch
    {
        "hi" => "न चाहिए तो STOP लिखिए",
        "hi-Latn" => "Nahi chahiye to STOP likhiye",
        "mr" => "नको असेल तर STOP लिहा",
        "gu" => "ન જોઈએ તો STOP લખો",
        "bn" => "না চাইলে STOP লিখুন",
        "ta" => "வேண்டாம் என்றால் STOP எழுதுங்கள்",
        "te" => "వద్దంటే STOP రాయండి",
        "kn" => "ಬೇಡವಾದರೆ STOP ಬರೆಯಿರಿ",
        "pa" => "ਨਹੀਂ ਚਾਹੀਦਾ ਤਾਂ STOP ਲਿਖੋ",
        _ => "Write STOP to hear no more",
    };
}
