namespace ConverseErp.Invoicing.Looks;

/// <summary>Makes pictures small enough for a paper: each dot is the mean of those it stands
/// for.</summary>
internal static class PictureScale
{
    public static Picture Fit(
        int width, int height, Func<int, int, (int Red, int Green, int Blue)> dot)
    {
        int side = Math.Max(width, height);
        int toWidth = side <= Picture.KeptSideMax
            ? width
            : Math.Max(1, width * Picture.KeptSideMax / side);
        int toHeight = side <= Picture.KeptSideMax
            ? height
            : Math.Max(1, height * Picture.KeptSideMax / side);
        byte[] content = new byte[toWidth * toHeight * 3];
        int at = 0;
        for (int y = 0; y < toHeight; y++)
        {
            (int top, int bottom) = (y * height / toHeight, (y + 1) * height / toHeight);
            for (int x = 0; x < toWidth; x++)
            {
                (int left, int right) = (x * width / toWidth, (x + 1) * width / toWidth);
                (long red, long green, long blue, int count) = (0, 0, 0, 0);
                for (int v = top; v < Math.Max(bottom, top + 1); v++)
                {
                    for (int u = left; u < Math.Max(right, left + 1); u++, count++)
                    {
                        (int r, int g, int b) = dot(u, v);
                        red += r;
                        green += g;
                        blue += b;
                    }
                }

                content[at++] = (byte)(red / count);
                content[at++] = (byte)(green / count);
                content[at++] = (byte)(blue / count);
            }
        }

        return new Picture(toWidth, toHeight, Jpeg: false, Grey: false, content);
    }
}
