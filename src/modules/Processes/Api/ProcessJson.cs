using Chutri.Processes.Describing;
using Chutri.Processes.Operations;

namespace Chutri.Processes.Api;

/// <param name="Items">The newest first.</param>
/// <param name="Next">Key of the next page; null on the last.</param>
internal sealed record ProcessListJson(
    IReadOnlyList<ProcessLineJson> Items,
    string? Next,
    long Total
);

/// <param name="Published">Number of the newest version; 0 as long as none is published.</param>
/// <param name="Open">Cases under way.</param>
/// <param name="Late">Of them, past what was promised.</param>
internal sealed record ProcessLineJson(
    string Code,
    string Title,
    string Owner,
    int Published,
    bool Changed,
    long Open,
    long Late,
    long All
)
{
    public static ProcessLineJson Of(ProcessLine line) =>
        new(
            line.Code,
            line.Title,
            line.Owner,
            line.Published,
            line.Changed,
            line.Open,
            line.Late,
            line.All
        );
}

/// <param name="Url">Its page.</param>
internal sealed record MadeJson(string Code, string Url);

/// <param name="Number">Of the new version.</param>
internal sealed record PublishedJson(int Number);

/// <param name="Id">Of the step.</param>
internal sealed record StepMadeJson(string Id);

/// <param name="IsDraft">The draft, to whoever may describe it; to all others the newest version.</param>
/// <param name="Promise">In working days or hours: 5wd, 4wh.</param>
internal sealed record ProcessJson(
    string Code,
    string Title,
    string Owner,
    int Published,
    bool IsDraft,
    string? Promise,
    IReadOnlyList<StepJson> Steps,
    IReadOnlyList<FindingJson> Findings,
    IReadOnlyList<TimetableJson> Timetables
)
{
    public static ProcessJson Of(ProcessView view) =>
        new(
            view.Process.Code,
            view.Process.Title,
            view.Owner.Name,
            view.Process.Published,
            view.IsDraft,
            view.Table.Promise?.ToString(),
            [.. view.Table.Steps.Select(StepJson.Of)],
            [
                .. view.Findings.Select(one => new FindingJson(
                    one.Code,
                    one.Stops,
                    one.Element,
                    one.Sentence.ToString(),
                    one.Way
                )),
            ],
            [
                .. view.Timetables.Select(one => new TimetableJson(
                    one.Table.Number,
                    one.Table.Title,
                    new Platform.Words(
                        one.Table.Recurrence.Say().Vietnamese,
                        one.Table.Recurrence.Say().English
                    ).ToString(),
                    one.Unit,
                    one.Starter,
                    one.Table.NextOn!.Value
                )),
            ]
        );
}
