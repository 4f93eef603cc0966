using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.Processes.Operations;

namespace Chutri.Processes.Web;

internal static class CaseFilters
{
    private static readonly (string State, Words Name)[] States =
    [
        ("all", CaseWords.All),
        ("open", CaseWords.Open),
        ("late", CaseWords.Late),
        ("ended", CaseWords.Ended),
        ("ended-late", CaseWords.EndedLate),
        ("cancelled", CaseWords.Cancelled),
        ("mine", CaseWords.Mine),
    ];

    public static IReadOnlyList<FilterChip> Chips(CaseFilter filter) =>
        [
            .. States.Select(one => new FilterChip(
                one.Name,
                Address(filter with { State = one.State }),
                (filter.State ?? "all") == one.State
            )),
        ];

    public static string Address(CaseFilter filter)
    {
        var parts = new (string Name, string? Value)[]
        {
            ("process", filter.Process),
            ("state", filter.State),
            ("unit", filter.Unit),
            ("q", filter.Words),
        }
            .Where(part => !string.IsNullOrWhiteSpace(part.Value))
            .Select(part => $"{part.Name}={Uri.EscapeDataString(part.Value!)}")
            .ToList();
        return parts.Count == 0
            ? ProcessUrls.Cases
            : ProcessUrls.Cases + "?" + string.Join('&', parts);
    }
}
