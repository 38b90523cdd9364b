namespace ConverseErp.Conversations.Errands.Pictures;

/// <summary>How far the lines of a photographed page lean. Lines of writing that lie level make
/// rows that are full and rows that are empty: the angle with the greatest difference between
/// neighbouring rows is the one.</summary>
internal static class Skew
{
    private const double Farthest = 20;
    private const int Window = 12;

    /// <summary>Darker than its surroundings by this share is ink.</summary>
    private const double Ink = 0.86;

    /// <returns>Degrees, clockwise above 0; 0 for a page without writing.</returns>
    public static double AngleOf(GreyImage image)
    {
        List<(int X, int Y)> ink = InkOf(image);
        if (ink.Count < 100) return 0;
        double coarse = Best(image, ink, -Farthest, Farthest, 1);
        return Best(image, ink, coarse - 1, coarse + 1, 0.2);
    }

    private static double Best(
        GreyImage image, List<(int X, int Y)> ink, double from, double to, double step)
    {
        double best = 0;
        double bestScore = -1;
        int room = image.Width + image.Height;
        int[] rows = new int[2 * room];
        for (double angle = from; angle <= to + step / 2; angle += step)
        {
            Array.Clear(rows);
            (double sin, double cos) = Math.SinCos(angle * Math.PI / 180);
            foreach ((int x, int y) in ink) rows[room + (int)((y * cos) - (x * sin))]++;
            double score = 0;
            for (int i = 1; i < rows.Length; i++)
            {
                double change = rows[i] - rows[i - 1];
                score += change * change;
            }

            if (score <= bestScore) continue;
            bestScore = score;
            best = angle;
        }

        return best;
    }

    // Shadows and a dark table are no ink: only what is darker than what lies around it.
    private static List<(int X, int Y)> InkOf(GreyImage image)
    {
        long[] sums = SumsOf(image);
        int width = image.Width + 1;
        List<(int X, int Y)> ink = [];
        for (int y = Window; y < image.Height - Window; y++)
        {
            for (int x = Window; x < image.Width - Window; x++)
            {
                int top = (y - Window) * width;
                int bottom = (y + Window + 1) * width;
                long sum = sums[bottom + x + Window + 1] - sums[bottom + x - Window]
                    - sums[top + x + Window + 1] + sums[top + x - Window];
                double mean = sum / (double)((2 * Window + 1) * (2 * Window + 1));
                if (image.Points[y * image.Width + x] < mean * Ink) ink.Add((x, y));
            }
        }

        return ink;
    }

    // The sum of everything above and left of a point, so that any window is four look-ups.
    private static long[] SumsOf(GreyImage image)
    {
        int width = image.Width + 1;
        long[] sums = new long[width * (image.Height + 1)];
        for (int y = 0; y < image.Height; y++)
        {
            long row = 0;
            for (int x = 0; x < image.Width; x++)
            {
                row += image.Points[y * image.Width + x];
                sums[((y + 1) * width) + x + 1] = sums[(y * width) + x + 1] + row;
            }
        }

        return sums;
    }
}
