using System.Globalization;
using System.Security.Cryptography;

namespace ConverseErp.Simulator.Media;

/// <summary>Media of both directions, bounded by bytes and by count. Thread-safe.</summary>
internal sealed class MediaStore(CapacityOptions capacity, TimeProvider time)
{
    private const int CountMax = 100_000;
    private readonly Lock _gate = new();
    private readonly Dictionary<string, MediaItem> _items = [];
    private readonly Queue<MediaItem> _all = new();
    private readonly Queue<MediaItem> _withBytes = new();
    private long _bytes;

    public MediaItem Add(
        byte[] bytes, string mimeType, string? fileName, string? uploadedBy = null)
    {
        MediaItem item = new()
        {
            Id = RandomNumberGenerator.GetString("0123456789", 15).Insert(0, "1"),
            MimeType = mimeType,
            FileName = fileName,
            UploadedBy = uploadedBy,
            Sha256 = SHA256.HashData(bytes),
            Size = bytes.Length,
            AtUnixMs = time.GetUtcNow().ToUnixTimeMilliseconds(),
            Bytes = bytes.Length <= (capacity.MediaKeptBelowBytes ?? long.MaxValue)
                ? bytes
                : null,
        };
        Restore(item);
        return item;
    }

    public void Restore(MediaItem item)
    {
        lock (_gate)
        {
            _items[item.Id] = item;
            _all.Enqueue(item);
            if (_all.Count > CountMax) _items.Remove(_all.Dequeue().Id);
            if (item.Bytes is null) return;
            _withBytes.Enqueue(item);
            _bytes += item.Size;
            while (_bytes > capacity.MediaBytes && _withBytes.TryDequeue(out MediaItem? oldest))
            {
                _bytes -= oldest.Size;
                oldest.Bytes = null;
            }
        }
    }

    public MediaItem? Find(string id)
    {
        lock (_gate) return _items.GetValueOrDefault(id);
    }

    /// <summary>The newest items that have their bytes, up to a number of bytes.</summary>
    public List<MediaItem> Newest(long bytesMax)
    {
        lock (_gate)
        {
            List<MediaItem> newest = [];
            long bytes = 0;
            foreach (MediaItem item in _withBytes.Reverse())
            {
                bytes += item.Size;
                if (bytes > bytesMax) break;
                newest.Add(item);
            }

            newest.Reverse();
            return newest;
        }
    }

    /// <returns>False when it was not there.</returns>
    public bool Remove(string id)
    {
        lock (_gate)
        {
            if (!_items.Remove(id, out MediaItem? item)) return false;
            // Its place in the queues goes with age; the size counts until then.
            item.Bytes = null;
            return true;
        }
    }

    public void Clear()
    {
        lock (_gate)
        {
            _items.Clear();
            _all.Clear();
            _withBytes.Clear();
            _bytes = 0;
        }
    }

    /// <summary>The bound for one file of this type, as Meta publishes it; 0 = not allowed.
    /// </summary>
    public static long SizeMax(string mimeType) => mimeType.Split(';')[0].Trim() switch
    {
        "image/jpeg" or "image/png" => 5L << 20,
        "image/webp" => 500L << 10,
        "audio/aac" or "audio/amr" or "audio/mpeg" or "audio/mp4" or "audio/ogg" => 16L << 20,
        "video/mp4" or "video/3gpp" => 16L << 20,
        "text/plain" or "application/pdf" or "application/msword"
            or "application/vnd.ms-excel" or "application/vnd.ms-powerpoint"
            or "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
            or "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
            or "application/vnd.openxmlformats-officedocument.presentationml.presentation"
            => 100L << 20,
        _ => 0,
    };

    /// <summary>Signs a media link, so that only links of this process open.</summary>
    public string LinkHash(string id, long expiresUnix)
    {
        byte[] text = System.Text.Encoding.ASCII.GetBytes(
            id + "|" + expiresUnix.ToString(CultureInfo.InvariantCulture));
        return Convert.ToHexStringLower(HMACSHA256.HashData(_linkKey, text).AsSpan(0, 16));
    }

    private readonly byte[] _linkKey = RandomNumberGenerator.GetBytes(32);
}
