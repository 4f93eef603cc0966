using Chutri.Assignments.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Assignments.Laws;

internal sealed class EveryChangeLeftItsFact : ILaw
{
    public string Code => "assignments-leave-facts";

    public Words Sentence { get; } =
        new(
            "Mỗi thay đổi của nhiệm vụ đều để lại sự việc: giao, trình, xét, gia hạn, thu hồi.",
            "Every change of an assignment left its fact: issued, delivered, judged, extended, withdrawn."
        );

    public async Task<LawFinding> Check(AppDatabase db, Moment now, CancellationToken stop)
    {
        var count = new LawCount();
        var last = new AssignmentId(Guid.Empty);
        while (await Some(db, last, stop) is { Count: > 0 } some)
        {
            last = some[^1].Id;
            var told = await FactsOf(db, [.. some.Select(row => row.Id.Value)], stop);
            foreach (var row in some)
            {
                count.Looked++;
                if (
                    row.Expected()
                        .Any(one => one.Times != told.GetValueOrDefault((row.Id.Value, one.Kind)))
                )
                {
                    count.Break(row.Code);
                }
            }
        }

        return count.Finding;
    }

    private static async Task<Dictionary<(Guid, string), int>> FactsOf(
        AppDatabase db,
        Guid[] subjects,
        CancellationToken stop
    ) =>
        await db.Set<FactSubject>()
            .Where(link => subjects.Contains(link.Subject))
            .Join(
                db.Set<Fact>(),
                link => link.FactId,
                fact => fact.Id,
                (link, fact) => new { link.Subject, fact.Kind }
            )
            .GroupBy(fact => new { fact.Subject, fact.Kind })
            .Select(group => new
            {
                group.Key.Subject,
                group.Key.Kind,
                Times = group.Count(),
            })
            .ToDictionaryAsync(row => (row.Subject, row.Kind), row => row.Times, stop);

    private static Task<List<Row>> Some(
        AppDatabase db,
        AssignmentId after,
        CancellationToken stop
    ) =>
        db.Set<Assignment>()
            .Where(assignment => ((Guid)(object)assignment.Id).CompareTo(after.Value) > 0)
            .OrderBy(assignment => assignment.Id)
            .Take(300)
            .Select(assignment => new Row
            {
                Id = assignment.Id,
                Code = assignment.Code,
                State = assignment.State,
                Parts = db.Set<Assignment>().Count(part => part.Parent == assignment.Id),
                Delivered = assignment.Deliveries.Count,
                Returned = assignment.Deliveries.Count(d => d.Verdict == DeliveryVerdict.Returned),
                Reported = assignment.Reports.Count,
                Asked = assignment.Requests.Count,
                Answered = assignment.Requests.Count(r =>
                    r.State == CooperationState.Answered || r.State == CooperationState.Declined
                ),
                Extensions = assignment.Extensions.Count,
                Granted = assignment.Extensions.Count(r => r.State == ExtensionState.Granted),
                Refused = assignment.Extensions.Count(r => r.State == ExtensionState.Refused),
            })
            .ToListAsync(stop);

    private sealed record Row
    {
        public AssignmentId Id { get; init; }
        public string Code { get; init; } = "";
        public AssignmentState State { get; init; }
        public int Parts { get; init; }
        public int Delivered { get; init; }
        public int Returned { get; init; }
        public int Reported { get; init; }
        public int Asked { get; init; }
        public int Answered { get; init; }
        public int Extensions { get; init; }
        public int Granted { get; init; }
        public int Refused { get; init; }

        public IEnumerable<(string Kind, int Times)> Expected() =>
            [
                // The parts' own facts are shown on the whole's page too.
                ("assignments.issued", 1 + Parts),
                ("assignments.broken-down", Parts),
                ("assignments.result-delivered", Delivered),
                ("assignments.result-returned", Returned),
                ("assignments.result-accepted", State is AssignmentState.Done ? 1 : 0),
                ("assignments.withdrawn", State is AssignmentState.Withdrawn ? 1 : 0),
                ("assignments.progress-reported", Reported),
                ("assignments.cooperation-asked", Asked),
                ("assignments.cooperation-answered", Answered),
                ("assignments.extension-requested", Extensions),
                ("assignments.extension-granted", Granted),
                ("assignments.extension-refused", Refused),
            ];
    }
}
