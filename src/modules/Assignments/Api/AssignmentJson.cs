using System.Text.Json.Serialization;
using Chutri.Assignments.Model;
using Chutri.Assignments.Operations;
using Chutri.Duties;

namespace Chutri.Assignments.Api;

internal sealed record AssignmentListJson(
    IReadOnlyList<AssignmentLineJson> Items,
    string? Next,
    long Total
);

/// <param name="Timeliness">within, dueSoon, overdue, doneOnTime, doneLate; null for what was withdrawn.</param>
internal sealed record AssignmentLineJson(
    string Code,
    [property: JsonConverter(typeof(JsonStringEnumConverter<DutyKind>))] DutyKind Kind,
    string Title,
    string Url,
    UnitJson Lead,
    UnitJson? HolderUnit,
    string? HolderPerson,
    AssignmentState? State,
    DateOnly IssuedOn,
    DateOnly? FirstDue,
    DateOnly? Due,
    DateOnly? DeliveredOn,
    DateOnly? ClosedOn,
    string? Timeliness,
    string TimelinessSentence,
    string Deliverable,
    string Accountable,
    string Citation
)
{
    public static AssignmentLineJson Of(AssignmentRow row) =>
        new(
            row.Line.Code,
            row.Line.Kind,
            row.Line.Title,
            row.Line.Url,
            UnitJson.Of(row.Line.LeadUnit),
            row.Line.HolderUnit is { } unit ? UnitJson.Of(unit) : null,
            row.Line.HolderPerson?.Name,
            row.Line.Kind is DutyKind.Assignment ? row.State : null,
            row.Line.OpenedOn,
            row.Line.OriginalDue,
            row.Line.Due,
            row.Line.HandedInOn,
            row.Line.ClosedOn,
            row.Line.Timing.Timeliness?.ToString(),
            row.Line.Timing.Sentence.ToString(),
            row.Deliverable,
            row.AccountableName,
            row.Citation
        );
}

internal sealed record UnitJson(string Code, string Name)
{
    public static UnitJson Of(NamedUnit unit) => new(unit.Code, unit.Name);

    public static UnitJson Of(UnitView unit) => new(unit.Code, unit.Name);
}

internal sealed record PersonJson(string Code, string Name, string Title)
{
    public static PersonJson? Of(PersonView? person) =>
        person is null ? null : new(person.Code, person.Name, person.Title);
}

internal sealed record IssuedAssignmentJson(string Code, string Url);

internal sealed record AskedCooperationJson(int Number, string Url);
