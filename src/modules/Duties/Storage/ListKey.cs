using System.Globalization;
using Chutri.Platform;

namespace Chutri.Duties.Storage;

/// <summary>The place of a row in a list, in any of its orders.</summary>
internal sealed record ListKey(Guid Id, DateOnly Due, DateTime OpenedAt, string Code)
{
    public static ListKey Of(ListRow row) => new(row.Id, row.MeasuredDue, row.OpenedAt, row.Code);

    public string Write(DutySort sort) => Cursor.Write(sort.ToString(), Sorted(sort), $"{Id:n}");

    public static ListKey? Read(DutySort sort, string? word)
    {
        if (
            Cursor.Read(word, 3) is not [var order, var key, var id]
            || order != sort.ToString()
            || !Guid.TryParse(id, out var last)
        )
        {
            return null;
        }

        var nowhere = new ListKey(last, default, default, "");
        return sort switch
        {
            DutySort.Code => nowhere with { Code = key },
            DutySort.Opened => Moment(key) is { } at ? nowhere with { OpenedAt = at } : null,
            _ => Day(key) is { } day ? nowhere with { Due = day } : null,
        };
    }

    private string Sorted(DutySort sort) =>
        sort switch
        {
            DutySort.Code => Code,
            DutySort.Opened => OpenedAt.ToString("O", CultureInfo.InvariantCulture),
            _ => Due.ToString("O", CultureInfo.InvariantCulture),
        };

    private static DateTime? Moment(string text) =>
        DateTime.TryParseExact(
            text,
            "O",
            CultureInfo.InvariantCulture,
            DateTimeStyles.RoundtripKind,
            out var moment
        )
            ? DateTime.SpecifyKind(moment, DateTimeKind.Utc)
            : null;

    private static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(
            text,
            "O",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var day
        )
            ? day
            : null;
}
