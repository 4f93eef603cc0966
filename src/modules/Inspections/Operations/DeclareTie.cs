using Chutri.Inspections.Model;
using Chutri.Platform;

namespace Chutri.Inspections.Operations;

/// <param name="Tie">Empty: nothing ties the caller to the unit.</param>
internal sealed record DeclareTieRequest(string Code, string Tie);

/// <summary>Each of the team says whether something ties them to the unit: a relative, a debt, earlier work.</summary>
internal sealed class DeclareTie(AppDatabase db, InspectionDesk desk)
    : IOperation<DeclareTieRequest, Done>
{
    public Act Act => InspectionActs.Carry;

    public async Task<Outcome<Done>> Run(
        DeclareTieRequest request,
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
        if (inspection.Team.FirstOrDefault(one => one.Person == caller.Person) is not { } member)
        {
            return InspectionRefusals.NotYours;
        }

        if (inspection.State is InspectionState.Closed)
        {
            return InspectionRefusals.FileIsClosed;
        }

        (member.Tie, member.DeclaredAt) = (request.Tie, now.Utc);
        db.ActedOn(inspection);
        db.Record(new TieDeclared(inspection.Id, inspection.Code), caller, now);
        return new Done();
    }
}
