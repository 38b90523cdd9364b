using ConverseErp.Simulator.Chats;
using ConverseErp.Simulator.Control;
using ConverseErp.Simulator.Faults;
using ConverseErp.Simulator.Media;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace ConverseErp.Simulator.Meta;

/// <summary>Upload, description, download and deletion of media.</summary>
internal sealed class GraphMedia(
    SimulatorOptions options,
    AddressBook book,
    MediaStore media,
    MediaLinks links,
    Counters counters,
    FaultBoard faults)
{
    private const int HalfwayBytes = 64;
    private const long BodyMax = (100L << 20) + (1 << 20);

    public async Task<GraphError?> UploadAsync(HttpContext http, string phoneNumberId)
    {
        if (book.NumberOf(phoneNumberId) is not { } number)
            return GraphErrors.UnknownObject(phoneNumberId);
        if (faults.Hits(FaultKind.BreakUpload, number) is not null)
        {
            _ = await http.Request.Body.ReadAtLeastAsync(
                new byte[HalfwayBytes], HalfwayBytes, throwOnEndOfStream: false);
            http.Abort();
            return null;
        }

        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
            limit.MaxRequestBodySize = BodyMax;
        string? boundary = MediaTypeHeaderValue.TryParse(
            http.Request.ContentType, out MediaTypeHeaderValue? type)
            && type.MediaType.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase)
                ? HeaderUtilities.RemoveQuotes(type.Boundary).Value
                : null;
        if (string.IsNullOrEmpty(boundary))
            return GraphErrors.Parameter("The parameter file is required.");

        Upload upload;
        try
        {
            upload = await ReadAsync(http, boundary);
        }
        catch (Exception error) when (error is InvalidDataException or IOException)
        {
            return GraphErrors.Parameter("Invalid parameter", "The multipart body is broken.");
        }

        if (upload.Product != "whatsapp")
            return GraphErrors.Parameter("The parameter messaging_product is required.");
        if (upload.Bytes is null) return GraphErrors.Parameter("The parameter file is required.");
        string mimeType = upload.FileType ?? upload.Type ?? "application/octet-stream";
        long max = MediaStore.SizeMax(mimeType);
        if (max == 0)
            return GraphErrors.Parameter(
                "Param file must be a file with one of the following types: audio/aac, "
                + "audio/mp4, audio/mpeg, audio/amr, audio/ogg, application/pdf, image/jpeg, "
                + "image/png, image/webp, text/plain, video/mp4, video/3gpp and office "
                + $"documents. Received file of type '{mimeType}'.");
        if (upload.Bytes.Length == 0 || upload.Bytes.LongLength > max)
            return GraphErrors.MediaUpload;

        MediaItem item = media.Add(
            upload.Bytes, mimeType, upload.FileName, phoneNumberId);
        counters.Add("uploads");
        counters.Add("uploadBytes", item.Size);
        await GraphEndpoints.Answer(
            http, MetaJson.Object(json => json.Property("id", item.Id)));
        return null;
    }

    public async Task<GraphError?> GetAsync(HttpContext http, string mediaId)
    {
        if (media.Find(mediaId) is not MediaItem item) return GraphErrors.UnknownObject(mediaId);
        string baseUrl = $"{http.Request.Scheme}://{http.Request.Host}";
        await GraphEndpoints.Answer(http, MetaJson.Object(json =>
        {
            json.Property("messaging_product", "whatsapp");
            json.Property("url", links.For(item, baseUrl));
            json.Property("mime_type", item.MimeType);
            json.Property("sha256", Convert.ToHexStringLower(item.Sha256));
            json.Property("file_size", item.Size);
            json.Property("id", item.Id);
        }));
        return null;
    }

    public async Task<GraphError?> DeleteAsync(HttpContext http, string mediaId)
    {
        if (!media.Remove(mediaId)) return GraphErrors.UnknownObject(mediaId);
        await GraphEndpoints.Answer(http, "{\"success\":true}"u8.ToArray());
        return null;
    }

    /// <summary>`GET /whatsapp_business/attachments/`: bearer and User-Agent, or nothing.
    /// </summary>
    public async Task DownloadAsync(HttpContext http)
    {
        IQueryCollection query = http.Request.Query;
        if (http.Request.Headers.Authorization != "Bearer " + options.AccessToken)
        {
            http.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return;
        }

        if (string.IsNullOrEmpty(http.Request.Headers.UserAgent))
        {
            http.Response.StatusCode = StatusCodes.Status403Forbidden;
            return;
        }

        MediaItem? item = links.Open(query["mid"], query["ext"], query["hash"]);
        if (item?.Bytes is not byte[] bytes)
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        counters.Add("downloads");
        http.Response.ContentType = item.MimeType;
        http.Response.ContentLength = bytes.Length;
        await http.Response.Body.WriteAsync(bytes, http.RequestAborted);
    }

    private static async Task<Upload> ReadAsync(HttpContext http, string boundary)
    {
        Upload upload = new();
        MultipartReader reader = new(boundary, http.Request.Body);
        while (await reader.ReadNextSectionAsync(http.RequestAborted) is MultipartSection part)
        {
            ContentDispositionHeaderValue? disposition =
                part.GetContentDispositionHeader();
            switch (HeaderUtilities.RemoveQuotes(disposition?.Name ?? default).Value)
            {
                case "messaging_product":
                    upload.Product = await TextAsync(part, http.RequestAborted);
                    break;
                case "type":
                    upload.Type = await TextAsync(part, http.RequestAborted);
                    break;
                case "file":
                    using (MemoryStream bytes = new(Capacity(http)))
                    {
                        await part.Body.CopyToAsync(bytes, http.RequestAborted);
                        upload.Bytes = bytes.ToArray();
                    }

                    upload.FileType = part.ContentType;
                    upload.FileName = HeaderUtilities.RemoveQuotes(
                        disposition!.FileNameStar.HasValue
                            ? disposition.FileNameStar
                            : disposition.FileName).Value;
                    break;
                default:
                    await part.Body.CopyToAsync(Stream.Null, http.RequestAborted);
                    break;
            }
        }

        return upload;
    }

    private static int Capacity(HttpContext http) =>
        (int)Math.Clamp(http.Request.ContentLength ?? 0, 1024, 8 << 20);

    private static async Task<string> TextAsync(
        MultipartSection part, CancellationToken cancellation)
    {
        using StreamReader reader = new(part.Body);
        char[] text = new char[256];
        int length = await reader.ReadBlockAsync(text, cancellation);
        return new string(text, 0, length).Trim();
    }

    private sealed class Upload
    {
        public string? Product { get; set; }

        public string? Type { get; set; }

        public string? FileType { get; set; }

        public string? FileName { get; set; }

        public byte[]? Bytes { get; set; }
    }
}
