using Chutri.Inspections.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Inspections.Operations;

/// <summary>
/// Another person heads the inspected unit, or another unit took over from it: whoever stands for it today sees what the unit sees and
/// owes what it owes, and whoever stood for it before no longer does. Done twice it changes nothing more.
/// </summary>
internal sealed class FollowUnitSide(
    AppDatabase db,
    InspectionDesk desk,
    UnitSides sides,
    StepBook steps,
    ViewLimits limits
) : IOperation<string, int>
{
    /// <summary>Only the program itself; no role holds it.</summary>
    public static Act Right { get; } =
        new(
            "inspections.follow-unit",
            new(
                "nêu tên người nay đứng đầu đơn vị được kiểm tra",
                "name whoever heads an inspected unit now"
            )
        );

    public Act Act => Right;

    public async Task<Outcome<int>> Run(
        string request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var found = await desk.Inspection(request, stop);
        if (found.Refusal is { } none)
        {
            return none;
        }

        var inspection = found.Value;
        if (!inspection.IsKnownToUnit)
        {
            return 0;
        }

        var side = await sides.Of(inspection, now, stop);
        var viewers = await limits.ViewersOf(inspection.Id, stop);
        List<PersonId> gone =
        [
            .. viewers.Where(one => !inspection.IsNamed(one) && !side.Speaks(one)),
        ];
        var come = side.Speakers.Where(one => !viewers.Contains(one.Id)).ToList();
        if (gone.Count == 0 && come.Count == 0)
        {
            return 0;
        }

        await limits.Remove(inspection.Id, gone, stop);
        limits.Name(inspection.Id, come.Select(one => one.Id));
        await steps.HandToUnit(inspection, side, now, stop);
        db.ActedOn(inspection);
        db.Record(
            new UnitSideFollowed(
                inspection.Id,
                inspection.Code,
                [.. side.Speakers.Select(one => new NamedPerson(one.Id, one.Name))]
            ),
            caller,
            now
        );
        return 1;
    }
}
