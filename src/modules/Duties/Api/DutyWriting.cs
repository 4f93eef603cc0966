using Chutri.Duties.Operations;
using Chutri.Organization;
using Chutri.WorkingCalendar;

namespace Chutri.Duties.Api;

/// <summary>Answers as the wire has them.</summary>
internal static class DutyWriting
{
    public const string Duties = "/api/v1/duties";

    public static DutyJson Json(DutyLine line) =>
        new(
            line.Id.Value,
            line.Kind.Word(),
            line.Code,
            line.Title,
            line.Url,
            line.Source?.Value,
            Word(line.State),
            line.Next?.Word(),
            Json(line.LeadUnit),
            line.HolderUnit is { } unit ? Json(unit) : null,
            Json(line.HolderPerson),
            line.OpenedOn,
            line.Due,
            line.OriginalDue,
            line.HandedInOn,
            line.ClosedOn,
            Word(line.Timing.Timeliness),
            line.Timing.Sentence.ToString(),
            line.DueAt
        );

    public static MyWorkJson Json(MyWork work) =>
        new(
            work.Chosen.Count,
            work.Chosen.Overdue,
            [
                .. work.Posts.Select(post => new PostWorkJson(
                    post.Post.Id.Value,
                    post.Post.Title,
                    post.Work.Count,
                    post.Work.Overdue
                )),
            ],
            [.. work.Mine.Select(Json)],
            [.. work.Waiting.Select(Json)],
            work.WaitingInAll,
            work.DoneThisMonth,
            [
                .. work.Documents.Select(document => new WaitingDocumentJson(
                    document.Title.ToString(),
                    document.Subject,
                    document.Step.ToString().ToLowerInvariant(),
                    document.Count,
                    document.Url
                )),
            ]
        );

    /// <param name="form">Unit, kind and whatever else leads to the list of these cells.</param>
    public static CellsJson Json(FourCells cells, DutyFilterForm form) =>
        new(
            cells.DoneOnTime,
            cells.DoneLate,
            cells.Within,
            cells.DueSoon,
            cells.Overdue,
            cells.UpTo30,
            cells.UpTo90,
            cells.Over90,
            cells.Total,
            form.Address(Duties)
        );

    public static UnitRefJson Json(NamedUnit unit) => new(unit.Code, unit.Name);

    private static WorkJson Json(WorkItem item) =>
        new(
            item.Code,
            item.Title,
            item.Url,
            item.Kind.Word(),
            Word(item.State),
            item.Next.Word(),
            item.Group switch
            {
                Model.WorkGroup.ThisWeek => "this-week",
                var group => group.ToString().ToLowerInvariant(),
            },
            Json(item.LeadUnit),
            Json(item.HolderUnit),
            Json(item.HolderPerson),
            Json(item.OwedToUnit),
            Json(item.OwedToPerson),
            item.Due,
            item.Acting.Day,
            Word(item.Timing.Timeliness),
            item.Timing.Sentence.ToString(),
            item.Deadline is { } deadline
                ? [.. DeadlineViews.Why(deadline).Select(step => $"{step.When}: {step.What}")]
                : []
        );

    private static NamedPersonJson? Json(NamedPerson? person) =>
        person is null ? null : new(person.Id.Value, person.Name);

    private static string Word(DutyState state) => state.ToString().ToLowerInvariant();

    private static string? Word(Timeliness? timeliness) =>
        timeliness switch
        {
            null => null,
            Timeliness.DueSoon => "due-soon",
            Timeliness.DoneOnTime => "done-on-time",
            Timeliness.DoneLate => "done-late",
            var other => other.Value.ToString().ToLowerInvariant(),
        };
}
