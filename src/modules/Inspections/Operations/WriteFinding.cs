using Chutri.Inspections.Model;
using Chutri.Organization;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Inspections.Operations;

internal sealed record WriteFindingRequest(
    string Code,
    string Sign,
    string Nature,
    FindingDegree Degree,
    FindingCause Cause,
    string CauseText,
    PersonId? Responsible,
    string Evidence,
    string Recommendation
);

/// <summary>
/// One of the team writes down what was found. Nobody else sees it before the draft is sent. How often the same was found before is
/// counted over all conclusions about the unit, also those that do not name whoever writes: it is a number, and the same for everybody.
/// </summary>
internal sealed class WriteFinding(
    AppDatabase db,
    InspectionDesk desk,
    PersonDirectory people,
    UnitDirectory units
) : IOperation<WriteFindingRequest, int>, IReachAll
{
    public Act Act => InspectionActs.Carry;

    /// <returns>Its number.</returns>
    public async Task<Outcome<int>> Run(
        WriteFindingRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var found = await desk.Inspection(request.Code, stop);
        if (found.Refusal is { } none)
        {
            return none;
        }

        var inspection = found.Value;
        if (!inspection.IsOfTeam(caller.Person))
        {
            return InspectionRefusals.NoSuchInspection;
        }

        if (request.Responsible is { } person && inspection.IsOfTeam(person))
        {
            return Refusal.Invalid("responsible", InspectionFieldWords.OfTheTeam);
        }

        var name = request.Responsible is { } one ? (await people.Names([one], stop))[one] : null;
        var before =
            request.Sign.Length == 0 ? 0 : await FoundBefore(inspection, request.Sign, now, stop);
        return inspection
            .Find(
                new(
                    request.Sign,
                    request.Nature,
                    request.Degree,
                    request.Cause,
                    request.CauseText,
                    request.Responsible,
                    name?.Shortened(Lengths.Name),
                    request.Evidence,
                    request.Recommendation,
                    before
                )
            )
            .Then<int>(finding =>
            {
                db.ActedOn(inspection);
                db.Record(new FindingWritten(inspection.Id, inspection.Code), caller, now);
                return finding.Number;
            });
    }

    /// <summary>About the unit, and those that it took over.</summary>
    private async Task<int> FoundBefore(
        Inspection inspection,
        string sign,
        Moment now,
        CancellationToken stop
    )
    {
        var all = await units.All(stop);
        var today = UnitSides.Today(inspection.Unit, now, all);
        UnitId[] same = [.. all.Keys.Where(unit => UnitSides.Today(unit, now, all) == today)];
        return await db.Set<Inspection>()
            .CountAsync(
                other =>
                    same.Contains(other.Unit)
                    && other.Id != inspection.Id
                    && other.ConcludedOn != null
                    && other.Findings.Any(finding => finding.Sign == sign),
                stop
            );
    }
}
