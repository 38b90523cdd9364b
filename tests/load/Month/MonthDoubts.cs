using System.Text.Json;
using ConverseErp.Contracts;
using Microsoft.Extensions.DependencyInjection;

namespace ConverseErp.Tests.Load.Month;

/// <summary>Customers of the regular shop who say on a page that they have paid, or that a line
/// of their khata is wrong; the owner says yes to one and no to the other.</summary>
internal sealed class MonthDoubts(MonthStore store)
{
    // Nobody else sells to her: what she owes is what is said here.
    private const string Who = "Geeta";
    private const string Sku = "SUGAR";
    private const long Total = 9_000;

    public async Task LiveAsync(int day, CancellationToken stop)
    {
        if (store.Kind.Name != "regular") return;
        switch (day)
        {
            case 4:
                await ClaimAsync("2", stop);
                break;
            case 8:
                await DisputeAsync("nahi, Geeta khud le gayi thi", stop);
                break;
            case 12:
                await ClaimAsync("1", stop);
                store.Dues[Who] -= Total;
                break;
            case 16:
                await DisputeAsync("1", stop);
                store.Dues[Who] -= Total;
                store.Shelf[Sku] += 2;
                store.Bills[^1].Cancelled = true;
                break;
            default:
                break;
        }
    }

    public async Task<IReadOnlyList<MonthCheck>> LookAsync(CancellationToken stop)
    {
        if (store.Kind.Name != "regular") return [];
        using JsonDocument disputes = await store.GetAsync("khata/disputes?all=true", stop);
        string states = string.Join(", ", disputes.RootElement.GetProperty("items")
            .EnumerateArray().Select(d => d.GetProperty("state").GetString()).Order());
        using JsonDocument claims = await store.GetAsync("payments/claims", stop);
        int open = claims.RootElement.GetProperty("items").GetArrayLength();
        return
        [
            new MonthCheck(store.Kind.Name, "disputed lines were decided", states,
                states == "rejected, taken-back"),
            new MonthCheck(store.Kind.Name, "no claim waits", $"{open} open", open == 0),
        ];
    }

    private async Task ClaimAsync(string answer, CancellationToken stop)
    {
        BillView bill = await SellAsync(stop);
        string link = store.Places.Rooms.GetRequiredService<IPayPages>().Link(
            store.Id, bill.Id);
        await PressAsync(link, "paid", [], stop);
        await AnswerAsync(answer, stop);
    }

    private async Task DisputeAsync(string answer, CancellationToken stop)
    {
        BillView bill = await SellAsync(stop);
        string link = store.Places.Rooms.GetRequiredService<IKhata>().Link(
            store.Id, store.People[Who]);
        await PressAsync(link, "dispute", [
            KeyValuePair.Create("line", bill.Order.Value.ToString("N")),
            KeyValuePair.Create("word", "maine nahi liya"),
        ], stop);
        await AnswerAsync(answer, stop);
    }

    private async Task<BillView> SellAsync(CancellationToken stop)
    {
        // Who has written may be answered in free words for a day.
        PartyBook book = await store.Places.Rooms.GetRequiredService<IKhata>()
            .PartiesAsync(store.Id, stop);
        await store.Phone.WriteAsync(
            book.Parties.First(p => p.Id == store.People[Who]).Phone!, "namaste", stop);
        Heard heard = await store.Phone.AskAsync(Who + " ko 2 kg chini udhaar", stop);
        if (heard.Type != "document")
            throw new InvalidOperationException("no bill: " + heard.Text);
        store.Bills.Add(new MonthBill(Total));
        store.Shelf[Sku] -= 2;
        store.Dues[Who] += Total;
        return (await store.Places.Rooms.GetRequiredService<IBills>().LatestAsync(
            store.Id, store.People[Who], stop))!;
    }

    private async Task AnswerAsync(string answer, CancellationToken stop)
    {
        Heard asked = await store.Phone.NextAsync("what a customer said", stop);
        if (!asked.Text.Contains("₹90", StringComparison.Ordinal))
            throw new InvalidOperationException("no question of ₹90: " + asked.Text);
        await store.Phone.AskAsync(answer, stop);
        // What else is told of it, such as the bill taken back.
        await store.Phone.ListenAsync(stop);
    }

    private async Task PressAsync(string link, string what,
        IEnumerable<KeyValuePair<string, string>> fields, CancellationToken stop)
    {
        using HttpClientHandler stays = new() { AllowAutoRedirect = false };
        using HttpClient browser = new(stays);
        using FormUrlEncodedContent form = new(fields);
        using HttpResponseMessage answer = await browser.PostAsync(new Uri(
            store.Places.Product, new Uri(link).AbsolutePath + "/" + what), form, stop);
        if ((int)answer.StatusCode != 303)
            throw new InvalidOperationException($"{what}: {(int)answer.StatusCode}");
    }
}
