using System.Text.Json.Serialization;
using Chutri.DocumentReading;

namespace Chutri.Documents.Api;

internal sealed record ProvisionListJson(int Version, IReadOnlyList<ProvisionJson> Items);

/// <param name="Citation">As one cites it: "điểm a khoản 1 Điều 3".</param>
/// <param name="Start">Of its own words in the text of the version, in UTF-16 units.</param>
internal sealed record ProvisionJson(
    int Ordinal,
    string Path,
    string Label,
    [property: JsonConverter(typeof(JsonStringEnumConverter<ProvisionKind>))] ProvisionKind Kind,
    int? Parent,
    bool Demands,
    string Citation,
    int Start,
    int End,
    string Text
)
{
    public static ProvisionJson Of(ProvisionView one) =>
        new(
            one.Ordinal,
            one.Path,
            one.Label,
            one.Kind,
            one.Parent,
            one.Demands,
            one.Citation.ToString(),
            one.Start,
            one.End,
            one.Text
        );
}

/// <summary>Offsets count UTF-16 units of <paramref name="Text"/>, as JavaScript and .NET do.</summary>
internal sealed record ReadingAnswer(
    int Version,
    string Text,
    IReadOnlyList<ProvisionJson> Provisions,
    IReadOnlyList<ReadTaskJson> Tasks,
    IReadOnlyList<ReferenceJson> References,
    IReadOnlyList<FoundJson> Found
)
{
    public static ReadingAnswer Of(ReadVersion read) =>
        new(
            read.Version,
            read.Text,
            [.. read.Provisions.Select(ProvisionJson.Of)],
            [.. read.Tasks.Select(ReadTaskJson.Of)],
            [.. read.References.Select(ReferenceJson.Of)],
            [.. read.Found.Select(one => new FoundJson(one.Start, one.End, one.Kind))]
        );
}

internal sealed record FoundJson(
    int Start,
    int End,
    [property: JsonConverter(typeof(JsonStringEnumConverter<FoundKind>))] FoundKind Kind
);

internal sealed record ReadTaskJson(
    int Ordinal,
    string Provision,
    int Start,
    int End,
    string Quote,
    string Title,
    string? Lead,
    IReadOnlyList<string> Cooperating,
    ReadDeadlineJson? Deadline,
    string? Product,
    double Confidence,
    IReadOnlyList<string> Doubts
)
{
    public static ReadTaskJson Of(ReadTask task) =>
        new(
            task.Ordinal,
            task.ProvisionPath,
            task.Start,
            task.End,
            task.Quote,
            task.Title,
            task.Lead,
            task.Cooperating,
            task.Deadline is null ? null : ReadDeadlineJson.Of(task.Deadline),
            task.Deliverable,
            task.Confidence,
            task.Doubts
        );
}

/// <param name="Kind">by (date), within (days, working, from), within-hours (hours, working, from), every (period, day) or standing.</param>
internal sealed record ReadDeadlineJson(
    string Kind,
    DateOnly? Date = null,
    int? Days = null,
    bool? Working = null,
    [property: JsonConverter(typeof(JsonStringEnumConverter<CountedFrom>))]
        CountedFrom? From = null,
    [property: JsonConverter(typeof(JsonStringEnumConverter<Period>))] Period? Period = null,
    int? Day = null,
    int? Hours = null
)
{
    public static ReadDeadlineJson Of(Deadline deadline) =>
        deadline switch
        {
            Deadline.By by => new("by", Date: by.Date),
            Deadline.Within within => new(
                "within",
                Days: within.Days,
                Working: within.Working,
                From: within.From
            ),
            Deadline.WithinHours within => new(
                "within-hours",
                Working: within.Working,
                From: within.From,
                Hours: within.Hours
            ),
            Deadline.Every every => new("every", Period: every.Period, Day: every.Day),
            _ => new("standing"),
        };
}
