using Chutri.Platform;
using Chutri.Processes.Model;
using Chutri.Processes.Web;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Processes.Operations;

/// <summary>The cases that were started from an assignment or a document, on its page.</summary>
internal sealed class CasesBeside(AppDatabase db) : IBesideThings
{
    private const int Shown = 20;

    public async Task<IReadOnlyList<BesideThing>> Of(
        PageOfThing page,
        Caller caller,
        CancellationToken stop
    )
    {
        var cases = db.Set<ProcessCase>().AsNoTracking();
        var found =
            page.Kind is KindOfThing.Assignment
                ? cases.Where(one => one.Assignment == new AssignmentId(page.Id))
                : cases.Where(one => one.Document == new DocumentId(page.Id));
        var some = await found
            .OrderByDescending(one => one.Id)
            .Take(Shown)
            .Select(one => new
            {
                one.Code,
                one.Title,
                one.State,
            })
            .ToListAsync(stop);
        List<Thing> links =
        [
            .. some.Select(one => new Thing(
                new Words(
                    $"{one.Code} {one.Title}: {one.State.Name().Vietnamese}",
                    $"{one.Code} {one.Title}: {one.State.Name().English}"
                ),
                ProcessUrls.Case(one.Code)
            )),
        ];
        if (caller.Has(ProcessesActs.Start))
        {
            links.Add(new(CaseWords.StartFromThis, ProcessUrls.StartFrom(page)));
        }

        return links.Count > 0 ? [new(CaseWords.List, links)] : [];
    }
}
