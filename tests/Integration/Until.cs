namespace ConverseErp.Tests.Integration;

/// <summary>Waits for a condition with a deadline.</summary>
public static class Until
{
    public static async Task TrueAsync(
        Func<Task<bool>> condition, string what, int seconds = 30)
    {
        long start = TimeProvider.System.GetTimestamp();
        while (!await condition())
        {
            if (TimeProvider.System.GetElapsedTime(start).TotalSeconds > seconds)
                Assert.Fail($"Waited {seconds} s in vain for {what}.");
            await Task.Delay(50);
        }
    }

    public static async Task<T> FoundAsync<T>(
        Func<Task<T?>> find, Func<string> what, int seconds = 30) where T : class
    {
        T? found = null;
        long start = TimeProvider.System.GetTimestamp();
        while ((found = await find()) is null)
        {
            if (TimeProvider.System.GetElapsedTime(start).TotalSeconds > seconds)
                Assert.Fail($"Waited {seconds} s in vain for {what()}.");
            await Task.Delay(50);
        }

        return found;
    }
}
