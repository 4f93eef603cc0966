using System.Text.Json.Serialization;
using Chutri.Assignments.Model;
using Chutri.Assignments.Operations;
using Chutri.Duties;
using Chutri.Organization;
using Chutri.Platform;

namespace Chutri.Assignments.Api;

internal sealed record AssignmentDetailJson(
    Guid Id,
    string Code,
    int Version,
    string Title,
    string Work,
    string Deliverable,
    string Authority,
    AssignmentState State,
    bool Paused,
    UnitRefJson Lead,
    TitledPersonJson? Accountable,
    UnitRefJson Issuer,
    TitledPersonJson? IssuedBy,
    TitledPersonJson? SupervisingLeader,
    SourceJson Source,
    DeadlineJson? Deadline,
    string? Timeliness,
    string TimelinessSentence,
    UnitRefJson? HolderUnit,
    [property: JsonConverter(typeof(JsonStringEnumConverter<NextStep>))] NextStep? Next,
    string? WholeCode,
    IReadOnlyList<string> Parts,
    string? Recurrence,
    int Occurrence,
    IReadOnlyList<UnitRefJson> Cooperating,
    IReadOnlyList<HoldingJson> Holdings,
    IReadOnlyList<RequestJson> Requests,
    IReadOnlyList<ExtensionJson> Extensions,
    IReadOnlyList<DeliveryJson> Deliveries,
    IReadOnlyList<FileJson> Files,
    ViewLimit? Limit,
    IReadOnlyList<TitledPersonJson> Viewers,
    IReadOnlyList<string> Actions
)
{
    public static AssignmentDetailJson Of(AssignmentView seen, Caller caller) =>
        new(
            seen.Id.Value,
            seen.Code,
            seen.Version,
            seen.Title,
            seen.Work,
            seen.Deliverable,
            seen.Authority,
            seen.State,
            seen.IsPaused,
            UnitRefs.Of(seen.Lead),
            TitledPersonJson.Of(seen.Accountable),
            UnitRefs.Of(seen.Issuer),
            TitledPersonJson.Of(seen.IssuerPerson),
            TitledPersonJson.Of(seen.SupervisingLeader),
            SourceJson.Of(seen.Source),
            DeadlineJson.Of(seen.Duty),
            seen.Duty.Timing.Timeliness?.ToString(),
            seen.Duty.Timing.Sentence.ToString(),
            seen.Duty.Holder is null ? null
                : seen.Duty.Holder.Unit == seen.Lead.Id ? UnitRefs.Of(seen.Lead)
                : UnitRefs.Of(seen.Issuer),
            seen.Duty.Next,
            seen.Parent?.Code,
            [.. seen.Parts.Select(part => part.Code)],
            seen.Recurrence?.ToString(),
            seen.Occurrence,
            [.. seen.Cooperating.Select(UnitRefs.Of)],
            [.. seen.Duty.Holdings.Select(HoldingJson.Of)],
            [.. seen.Requests.Select(RequestJson.Of)],
            [.. seen.Extensions.Select(ExtensionJson.Of)],
            [.. seen.Deliveries.Select(DeliveryJson.Of)],
            [.. seen.Files.Select(file => FileJson.Of(seen.Code, file))],
            seen.Limit,
            [.. seen.Viewers.Select(TitledPersonJson.Of).OfType<TitledPersonJson>()],
            [.. NextActions.Of(seen, caller).Select(action => action.Path)]
        );
}

internal sealed record SourceJson(
    SourceKind Kind,
    string Citation,
    DateOnly? On,
    string Quote,
    Guid? Document,
    int? Version,
    string? Provision
)
{
    public static SourceJson Of(AssignmentSource source) =>
        new(
            source.Kind,
            source.Citation,
            source.On,
            source.Quote,
            source.Document?.Value,
            source.Version,
            source.ProvisionPath
        );
}

/// <param name="Explanation">Why on that day: one sentence a step.</param>
internal sealed record DeadlineJson(
    DateOnly Due,
    DateOnly? FirstDue,
    string Calendar,
    IReadOnlyList<string> Explanation
)
{
    public static DeadlineJson? Of(DutyView duty) =>
        duty.Deadline is { } deadline
            ? new(
                deadline.Due,
                duty.OriginalDue,
                deadline.CalendarVersion,
                [
                    .. deadline
                        .Explanation.Sentences()
                        .Select(said => new Words(said.Vietnamese, said.English).ToString()),
                ]
            )
            : null;
}

/// <param name="WorkedInMinutes">Working time to the minute, pauses left out; <paramref name="Worked"/> says it in words.</param>
internal sealed record HoldingJson(
    string Unit,
    string Person,
    DateTime Since,
    DateTime? Until,
    int WorkingDays,
    int PausedWorkingDays,
    long WorkedInMinutes,
    string Worked,
    long PausedInMinutes,
    [property: JsonConverter(typeof(JsonStringEnumConverter<PassReason>))] PassReason? Why,
    string? Note
)
{
    public static HoldingJson Of(HoldingView holding) =>
        new(
            holding.UnitName,
            holding.PersonName,
            holding.Since,
            holding.Until,
            holding.WorkingDays,
            holding.PausedWorkingDays,
            (long)holding.Time.Worked.TotalMinutes,
            holding.Time.Say.ToString(),
            (long)holding.Time.Paused.TotalMinutes,
            holding.Why,
            holding.Note
        );
}
