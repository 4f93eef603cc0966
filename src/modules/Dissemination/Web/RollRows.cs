using Chutri.Dissemination.Model;
using Chutri.Dissemination.Operations;
using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Dissemination.Web;

internal static class RollRows
{
    public static RollRowModel Of(RollLine line) =>
        new(
            line.Code,
            line.Name,
            line.Title,
            Note(line),
            line.Entry is not null && line.Entry.State is not EntryState.Waiting,
            line.Entry?.State is EntryState.Waiting,
            line.Entry?.Id
        );

    /// <summary>"12 bằng mã, 6 đánh dấu".</summary>
    public static Words Ways(IReadOnlyDictionary<AttendanceWay, int> byWay)
    {
        var ways = byWay
            .OrderBy(way => way.Key)
            .Select(way => (way.Value, Name: way.Key.Name()))
            .ToList();
        return ways.Count == 0
            ? SessionWords.NobodyYet
            : new(
                string.Join(", ", ways.Select(way => $"{way.Value} {way.Name.Vietnamese}")),
                string.Join(", ", ways.Select(way => $"{way.Value} {way.Name.English}"))
            );
    }

    private static Words Note(RollLine line) =>
        line.Entry is { State: EntryState.Waiting } ? SessionWords.Waits
        : line.Entry is { } entry ? entry.Way.Name()
        : line.Exempt ? SessionWords.Exempt
        : line.MakeUp is { } makeUp ? SessionWords.CatchUp(makeUp.End, makeUp.DueOn)
        : line.AttendedElsewhere ? SessionWords.Elsewhere
        : SessionWords.NotYet;
}

internal static class SessionFilters
{
    public static RollFilter Read(string? word) =>
        word switch
        {
            "missing" => RollFilter.Missing,
            "present" => RollFilter.Present,
            "waiting" => RollFilter.Waiting,
            "catching-up" => RollFilter.CatchingUp,
            _ => RollFilter.All,
        };

    public static IReadOnlyList<FilterChip> Chips(string url, RollFilter chosen) =>
        [
            .. Enum.GetValues<RollFilter>()
                .Select(filter => new FilterChip(
                    Name(filter),
                    Address(url, filter, ""),
                    filter == chosen
                )),
        ];

    public static string Address(string url, RollFilter filter, string words)
    {
        string?[] parts =
        [
            filter is RollFilter.All ? null : "part=" + Word(filter),
            words.Length == 0 ? null : "q=" + Uri.EscapeDataString(words),
        ];
        var query = string.Join('&', parts.OfType<string>());
        return query.Length == 0 ? url : $"{url}?{query}";
    }

    private static string Word(RollFilter filter) =>
        filter switch
        {
            RollFilter.Missing => "missing",
            RollFilter.Present => "present",
            RollFilter.Waiting => "waiting",
            RollFilter.CatchingUp => "catching-up",
            _ => "all",
        };

    private static Words Name(RollFilter filter) =>
        filter switch
        {
            RollFilter.Missing => SessionWords.Missing,
            RollFilter.Present => SessionWords.Present,
            RollFilter.Waiting => SessionWords.WaitingFilter,
            RollFilter.CatchingUp => SessionWords.CatchingUp,
            _ => SessionWords.All,
        };
}
