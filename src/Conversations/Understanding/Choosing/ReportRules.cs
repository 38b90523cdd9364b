using System.Globalization;
using ConverseErp.Conversations.Understanding.Reading;
using ConverseErp.Conversations.Understanding.Words;

namespace ConverseErp.Conversations.Understanding.Choosing;

/// <summary>Reports, papers and messages to everybody.</summary>
internal static class ReportRules
{
    private static readonly string[] Months =
    [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ];

    public static bool IsSales(Scene scene)
    {
        if (!scene.FromOwner || scene.HasCounted || scene.Party is not null) return false;
        // "UPI se 150 ka tel becha" tells a sale and asks for none.
        if (scene.HasGoods && scene.Amount() is not null) return false;
        if (scene.HasAny(Cue.Sale, Cue.Profit)) return true;
        // "how much did we sell yesterday"
        if (scene.Has(Cue.HowMuch) && scene.Has(Cue.Available) && scene.Has(Cue.Self)
            && !scene.HasGoods && Period(scene) is not null)
            return true;
        return Period(scene) is not null && scene.HasAny(Cue.Report, Cue.Total, Cue.Account)
            && !scene.HasAny(Cue.Due, Cue.Credit, Cue.Stock);
    }

    public static bool IsLowStock(Scene scene)
    {
        if (!scene.FromOwner || scene.HasCounted || scene.HasExactGoods) return false;
        if (scene.Party is not null || scene.Has(Cue.Order)) return false;
        bool low = scene.Has(Cue.Low);
        bool order = scene.Has(Cue.What) && scene.Has(Cue.Send) && scene.WordCount <= 6
            && !scene.HasGoods
            && !scene.Has(Cue.Order);
        if (!low) return order && !scene.Has(Cue.Message);
        return scene.HasAny(Cue.What, Cue.Which, Cue.Stock, Cue.Item, Cue.Goods, Cue.Report,
            Cue.All, Cue.Who)
            || scene.Asks;
    }

    public static bool IsInvoice(Scene scene)
    {
        if (!scene.HasAny(Cue.Bill, Cue.Gst) || scene.HasCountedGoods) return false;
        // "Jain ka pichla bill chuka diya 2350": money moved for it.
        bool paid = scene.FromOwner && scene.Party is not null && scene.Amount() is not null
            && scene.HasAny(Cue.Gave, Cue.Deposit) && !scene.HasAny(Cue.Send, Cue.Do, Cue.Give);
        if (paid) return false;
        if (!scene.Has(Cue.Bill) && scene.HasAny(Cue.HowMuch, Cue.Report)) return false;
        // "Priya ka GSTIN 27… nahi hai", "Mohan ke bill me 10% discount": no paper is wished.
        if (scene.FromOwner && (Affairs.GstinRules.Names(scene.Sentence.Text)
            || scene.Discount is not null)) return false;
        if (scene.Has(Cue.ExpenseKind)) return false;
        return scene.HasAny(Cue.Send, Cue.Give, Cue.Want, Cue.Do, Cue.Self, Cue.Last, Cue.Today,
            Cue.Yesterday,
            Cue.Is, Cue.Write) || scene.Party is not null || scene.WordCount <= 3;
    }

    public static bool IsBroadcast(Scene scene)
    {
        if (!scene.FromOwner || scene.Has(Cue.Remind)) return false;
        bool everyone = scene.HasAny(Cue.All, Cue.Customers);
        if (!everyone) return false;
        if (scene.Has(Cue.Message)) return true;
        return scene.HasAny(Cue.Speak, Cue.Send) && !scene.HasCountedGoods && scene.WordCount > 3
            && !scene.HasAny(Cue.Due, Cue.HowMuch, Cue.Bill);
    }

    /// <summary>The period a report is about, or null.</summary>
    public static string? Period(Scene scene)
    {
        string? date = Date(scene);
        if (date is not null) return date;
        if (scene.Has(Cue.Month)) return scene.Has(Cue.Last) ? "last_month" : "this_month";
        if (scene.Has(Cue.Week)) return "this_week";
        if (scene.Has(Cue.Yesterday)) return "yesterday";
        return scene.Has(Cue.Today) ? "today" : null;
    }

    /// <summary>The month that is meant, as its first day YYYY-MM-01: by its name or as the last
    /// one; null when none is.</summary>
    public static string? MonthSaid(Scene scene)
    {
        if (scene.Today is not { } today) return null;
        foreach (ref Token token in scene.Sentence.Tokens)
        {
            if (!token.IsWord || !token.Has(Cue.MonthName)) continue;
            int month = MonthOf(scene.Sentence, token);
            if (month == 0) continue;
            // The latest such month that is over.
            int year = month < today.Month ? today.Year : today.Year - 1;
            return Write((year * 10_000) + (month * 100) + 1);
        }

        return scene.Has(Cue.Month) && scene.Has(Cue.Last)
            ? today.AddDays(1 - today.Day).AddMonths(-1).ToString(
                "yyyy-MM-dd", CultureInfo.InvariantCulture)
            : null;
    }

    // 12/10/2026, 2026-10-12, 12 october; without a year the last such day.
    private static string? Date(Scene scene)
    {
        for (int i = 0; i < scene.Sentence.Count; i++)
        {
            ref Token token = ref scene.Sentence[i];
            if (token.Kind == TokenKind.Date) return Write((int)token.Value);
            if (!token.IsWord || !token.Has(Cue.MonthName)) continue;
            int month = MonthOf(scene.Sentence, token);
            int day = DayBeside(scene.Sentence, i);
            if (month == 0 || day == 0) continue;
            int year = YearBeside(scene.Sentence, i) ?? YearOf(scene.Today, month, day);
            if (year > 0) return Write((year * 10_000) + (month * 100) + day);
        }

        return null;
    }

    private static string Write(int date) => string.Create(
        CultureInfo.InvariantCulture,
            $"{date / 10_000:0000}-{date / 100 % 100:00}-{date % 100:00}");

    /// <summary>1 to 12; 0 when the word names none.</summary>
    internal static int MonthOf(Sentence sentence, in Token token)
    {
        int best = 61;
        int found = 0;
        for (int month = 0; month < Months.Length; month++)
        {
            int cost = Sound.SoundDistance.Between(
                sentence.PhonesOf(token), Sound.Sounds.Of(Months[month]), best, false,
                    prefix: true);
            if (cost >= best) continue;
            best = cost;
            found = month + 1;
        }

        return found;
    }

    private static int DayBeside(Sentence sentence, int at)
    {
        int before = at - 1;
        if (before >= 0 && sentence[before].IsWord && sentence[before].Letters <= 2) before--;
        if (before >= 0 && sentence[before].Kind == TokenKind.Number
            && sentence[before].Value is >= 1 and <= 31)
            return (int)sentence[before].Value;
        int after = at + 1;
        return after < sentence.Count && sentence[after].Kind == TokenKind.Number
            && sentence[after].Value is >= 1 and <= 31 ? (int)sentence[after].Value : 0;
    }

    private static int? YearBeside(Sentence sentence, int at)
    {
        for (int i = at + 1; i < Math.Min(sentence.Count, at + 4); i++)
        {
            if (sentence[i].Kind == TokenKind.Number && sentence[i].Value is >= 2000 and <= 2100)
                return (int)sentence[i].Value;
        }

        return null;
    }

    private static int YearOf(DateOnly? today, int month, int day)
    {
        if (today is not { } now) return 0;
        return (month * 100) + day <= (now.Month * 100) + now.Day ? now.Year : now.Year - 1;
    }
}
