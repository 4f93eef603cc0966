using System.Text.Json.Serialization;
using Chutri.Assignments.Model;
using Chutri.Assignments.Operations;
using Chutri.Duties;
using Chutri.Organization;

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
    UnitRefJson Lead,
    UnitRefJson? HolderUnit,
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
            UnitRefs.Of(row.Line.LeadUnit),
            row.Line.HolderUnit is { } unit ? UnitRefs.Of(unit) : null,
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

internal static class UnitRefs
{
    public static UnitRefJson Of(NamedUnit unit) => new(unit.Code, unit.Name);

    public static UnitRefJson Of(UnitView unit) => new(unit.Code, unit.Name);
}

internal sealed record TitledPersonJson(string Code, string Name, string Title)
{
    public static TitledPersonJson? Of(PersonView? person) =>
        person is null ? null : new(person.Code, person.Name, person.Title);
}

internal sealed record IssuedAssignmentJson(string Code, string Url);

internal sealed record AskedCooperationJson(int Number, string Url);
