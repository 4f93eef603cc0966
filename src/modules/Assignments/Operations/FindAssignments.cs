using System.Runtime.CompilerServices;
using Chutri.Assignments.Model;
using Chutri.Duties;
using Chutri.Organization;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Assignments.Operations;

/// <summary>The list: which duties, in which order, is the kernel's answer; what they are about is added for the rows shown.</summary>
internal sealed class FindAssignments(
    AppDatabase db,
    DutyFilters filters,
    DutyListing listing,
    PersonDirectory people,
    AuthorityClock clock
)
{
    public const int RowsOfPage = 50;
    private const int RowsTogether = 500;

    public Task<Outcome<DutyFilter>> Parse(DutyFilterForm form, CancellationToken stop) =>
        filters.Parse(form, stop);

    public async Task<Outcome<KeyPage<AssignmentRow>>> Page(
        DutyFilterForm form,
        int atMost,
        CancellationToken stop
    )
    {
        var filter = await filters.Parse(form, stop);
        if (filter.Refused)
        {
            return filter.Refusal!;
        }

        var page = await listing.Page(filter.Value, atMost, form.After, clock.Now(), stop);
        return new KeyPage<AssignmentRow>(await Rows(page.Items, stop), page.Next, page.Total);
    }

    /// <summary>All of them, as a stream that is never cut.</summary>
    public async IAsyncEnumerable<AssignmentRow> Stream(
        DutyFilter filter,
        [EnumeratorCancellation] CancellationToken stop
    )
    {
        var together = new List<DutyLine>(RowsTogether);
        await foreach (var line in listing.Stream(filter, clock.Now(), stop))
        {
            together.Add(line);
            if (together.Count == RowsTogether)
            {
                foreach (var row in await Rows(together, stop))
                {
                    yield return row;
                }

                together.Clear();
            }
        }

        foreach (var row in await Rows(together, stop))
        {
            yield return row;
        }
    }

    private async Task<IReadOnlyList<AssignmentRow>> Rows(
        IReadOnlyList<DutyLine> lines,
        CancellationToken stop
    )
    {
        AssignmentId[] ids = [.. lines.Select(line => new AssignmentId(line.Subject)).Distinct()];
        var about = await db.Set<Assignment>()
            .AsNoTracking()
            .Where(assignment => ids.Contains(assignment.Id))
            .Select(assignment => new About(
                assignment.Id,
                assignment.Limit == null ? assignment.Deliverable : "",
                assignment.Accountable,
                assignment.State,
                assignment.Continuing,
                assignment.Recurrence != null,
                assignment.Parent != null,
                assignment.Limit == null ? assignment.Source.Citation : ""
            ))
            .ToDictionaryAsync(row => row.Id.Value, stop);
        var names = await people.Names(about.Values.Select(row => row.Accountable), stop);
        return
        [
            .. lines.Select(line =>
            {
                var of = about.GetValueOrDefault(line.Subject);
                return new AssignmentRow(
                    line,
                    of?.Deliverable ?? "",
                    of is null ? "" : names.GetValueOrDefault(of.Accountable) ?? "",
                    of?.State,
                    of?.Continuing is true,
                    of?.Recurring is true,
                    of?.Part is true,
                    of?.Citation ?? ""
                );
            }),
        ];
    }

    private sealed record About(
        AssignmentId Id,
        string Deliverable,
        PersonId Accountable,
        AssignmentState State,
        bool Continuing,
        bool Recurring,
        bool Part,
        string Citation
    );
}

/// <summary>A row of the list: the duty, and what it is about.</summary>
internal sealed record AssignmentRow(
    DutyLine Line,
    string Deliverable,
    string AccountableName,
    AssignmentState? State,
    bool Continuing,
    bool Recurring,
    bool Part,
    string Citation
);
