using System.Text;
using System.Text.Json;

namespace Chutri.Platform;

/// <summary>A page of a list, read on by the key of its last row. <see cref="Next"/> is null on the last page.</summary>
public sealed record KeyPage<T>(IReadOnlyList<T> Items, string? Next, long Total);

/// <summary>The key after which a list goes on, as an opaque word in an address.</summary>
public static class Cursor
{
    public static string Write(params string[] keys) =>
        Convert
            .ToBase64String(JsonSerializer.SerializeToUtf8Bytes(keys))
            .TrimEnd('=')
            .Replace('+', '-')
            .Replace('/', '_');

    /// <summary>The keys, or null where the word was not written by <see cref="Write"/> with as many keys.</summary>
    public static string[]? Read(string? word, int keys)
    {
        if (string.IsNullOrEmpty(word))
        {
            return null;
        }

        try
        {
            var padded = word.Replace('-', '+')
                .Replace('_', '/')
                .PadRight((word.Length + 3) / 4 * 4, '=');
            var read = JsonSerializer.Deserialize<string[]>(
                Encoding.UTF8.GetString(Convert.FromBase64String(padded))
            );
            // U+0000 is in no key of ours, and PostgreSQL refuses it.
            return read?.Length == keys && read.All(key => key?.Contains('\0') is false)
                ? read
                : null;
        }
        catch (Exception broken) when (broken is FormatException or JsonException)
        {
            return null;
        }
    }
}
