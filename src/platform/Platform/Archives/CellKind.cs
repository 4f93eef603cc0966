using System.Data.Common;
using System.Globalization;
using System.Text.Json;

namespace Chutri.Platform;

/// <summary>The kinds of value that the program keeps; an archive writes each in one way.</summary>
internal enum CellKind
{
    Text,
    Number,
    Measure,
    Truth,
    Identifier,
    Day,
    Time,
    Instant,
    Bytes,
}

internal static class CellKinds
{
    /// <summary>Times of day are kept in whole seconds.</summary>
    private const string TimeFormat = "HH:mm:ss";
    private const string InstantFormat = "yyyy-MM-ddTHH:mm:ss.ffffffZ";

    public static CellKind Of(Type type) =>
        (Nullable.GetUnderlyingType(type) ?? type) switch
        {
            var t when t == typeof(string) => CellKind.Text,
            var t when t == typeof(int) || t == typeof(long) => CellKind.Number,
            var t when t == typeof(double) => CellKind.Measure,
            var t when t == typeof(bool) => CellKind.Truth,
            var t when t == typeof(Guid) => CellKind.Identifier,
            var t when t == typeof(DateOnly) => CellKind.Day,
            var t when t == typeof(TimeOnly) => CellKind.Time,
            var t when t == typeof(DateTime) => CellKind.Instant,
            var t when t == typeof(byte[]) => CellKind.Bytes,
            var other => throw new NotSupportedException($"No archive form for {other}"),
        };

    /// <summary>A cell of a row that was read, as the driver's own type; null where it is empty.</summary>
    public static object? Read(this CellKind kind, DbDataReader row, int column) =>
        row.IsDBNull(column)
            ? null
            : kind switch
            {
                CellKind.Text => row.GetString(column),
                CellKind.Number => row.GetInt64(column),
                CellKind.Measure => row.GetDouble(column),
                CellKind.Truth => row.GetBoolean(column),
                CellKind.Identifier => row.GetGuid(column),
                CellKind.Day => row.GetFieldValue<DateOnly>(column),
                CellKind.Time => row.GetFieldValue<TimeOnly>(column),
                CellKind.Instant => row.GetDateTime(column),
                CellKind.Bytes => row.GetFieldValue<byte[]>(column),
                _ => throw new NotSupportedException($"{kind}"),
            };

    public static void Write(this CellKind kind, Utf8JsonWriter json, object value)
    {
        switch (kind)
        {
            case CellKind.Text:
                json.WriteStringValue((string)value);
                break;
            case CellKind.Number:
                json.WriteNumberValue((long)value);
                break;
            case CellKind.Measure:
                json.WriteNumberValue((double)value);
                break;
            case CellKind.Truth:
                json.WriteBooleanValue((bool)value);
                break;
            case CellKind.Identifier:
                json.WriteStringValue((Guid)value);
                break;
            case CellKind.Day:
                json.WriteStringValue(
                    ((DateOnly)value).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
                );
                break;
            case CellKind.Time:
                json.WriteStringValue(
                    ((TimeOnly)value).ToString(TimeFormat, CultureInfo.InvariantCulture)
                );
                break;
            case CellKind.Instant:
                json.WriteStringValue(
                    ((DateTime)value).ToString(InstantFormat, CultureInfo.InvariantCulture)
                );
                break;
            case CellKind.Bytes:
                json.WriteStringValue(FileStore.Digest((byte[])value));
                break;
            default:
                throw new NotSupportedException($"{kind}");
        }
    }

    /// <summary>The value that was written; <see cref="CellKind.Bytes"/> stay the digest that names their entry.</summary>
    public static object? Parse(this CellKind kind, JsonElement cell) =>
        cell.ValueKind is JsonValueKind.Null
            ? null
            : kind switch
            {
                CellKind.Text or CellKind.Bytes => cell.GetString(),
                CellKind.Number => cell.GetInt64(),
                CellKind.Measure => cell.GetDouble(),
                CellKind.Truth => cell.GetBoolean(),
                CellKind.Identifier => cell.GetGuid(),
                CellKind.Day => DateOnly.ParseExact(
                    cell.GetString()!,
                    "yyyy-MM-dd",
                    CultureInfo.InvariantCulture
                ),
                CellKind.Time => TimeOnly.ParseExact(
                    cell.GetString()!,
                    TimeFormat,
                    CultureInfo.InvariantCulture
                ),
                CellKind.Instant => DateTime.ParseExact(
                    cell.GetString()!,
                    InstantFormat,
                    CultureInfo.InvariantCulture,
                    DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal
                ),
                _ => throw new NotSupportedException($"{kind}"),
            };
}
