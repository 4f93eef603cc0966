using Chutri.Assignments.Model;
using Chutri.Duties;
using Chutri.Organization;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Assignments.Operations;

/// <summary>Who sees a limited assignment: those who were named, and whoever the work itself makes party to it.</summary>
internal sealed class Circle(
    AppDatabase db,
    ViewLimits limits,
    DutyReading duties,
    PersonDirectory people
)
{
    /// <summary>Begins it, and says so: for an assignment that is being issued, or one that everybody saw until now.</summary>
    public async Task Close(
        Assignment assignment,
        IEnumerable<PersonId> named,
        string? reason,
        Deed deed,
        CancellationToken stop
    )
    {
        List<PersonId> viewers =
        [
            .. named.Concat(await Parties(assignment, deed.Now, stop)).Distinct(),
        ];
        limits.Limit(assignment.Id.Value, viewers);
        db.Record(
            new ViewersLimited(
                assignment.Ref,
                assignment.Limit!.Value,
                await Named(viewers, stop),
                reason
            ),
            deed.By,
            deed.Now
        );
    }

    public Task<bool> IsLimited(AssignmentId id, CancellationToken stop) =>
        limits.IsLimited(id.Value, stop);

    public Task<IReadOnlyList<PersonId>> Of(Assignment assignment, CancellationToken stop) =>
        limits.ViewersOf(assignment.Id.Value, stop);

    /// <summary>
    /// Issuer, supervising leader, accountable person, and whoever holds a duty of it; where a unit holds one without a person, its
    /// head.
    /// </summary>
    public async Task<IReadOnlyList<PersonId>> Parties(
        Assignment assignment,
        Moment now,
        CancellationToken stop
    )
    {
        var parties = assignment.Parties.ToList();
        foreach (var duty in await duties.OfSubject(assignment.Id.Value, now, stop))
        {
            if (duty.Holder is { } holder)
            {
                var person =
                    holder.Person ?? (await people.HeadOf(holder.Unit, now.Today, stop))?.Id;
                parties.AddRange(person is { } one ? [one] : []);
            }
        }

        return [.. parties.Distinct()];
    }

    public async Task<IReadOnlyList<NamedViewer>> Named(
        IReadOnlyCollection<PersonId> viewers,
        CancellationToken stop
    )
    {
        var names = await people.Names(viewers, stop);
        return
        [
            .. viewers
                .Select(person => new NamedViewer(person, names.GetValueOrDefault(person, "?")))
                .OrderBy(viewer => viewer.Name, StringComparer.Ordinal),
        ];
    }

    /// <summary>All parts, down to the last.</summary>
    public async Task<IReadOnlyList<Assignment>> PartsOf(Assignment whole, CancellationToken stop)
    {
        var found = new List<Assignment>();
        AssignmentId[] wholes = [whole.Id];
        while (wholes.Length > 0)
        {
            var parts = await db.Set<Assignment>()
                .Where(part => part.Parent != null && wholes.Contains(part.Parent.Value))
                .ToListAsync(stop);
            found.AddRange(parts);
            wholes = [.. parts.Select(part => part.Id)];
        }

        return found;
    }
}
