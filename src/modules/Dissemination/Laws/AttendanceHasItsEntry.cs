using Chutri.Dissemination.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Dissemination.Laws;

/// <summary>Whoever counts as having attended stands on the roll of that session, and the other way round.</summary>
internal sealed class AttendanceHasItsEntry : ILaw
{
    private const int Shown = 10;

    public string Code => "dissemination-attendance-has-its-entry";

    public Words Sentence { get; } =
        new(
            "Ai được tính là đã dự thì có tên trong danh sách có mặt của một buổi học, và ngược lại; không ai được tính hai lần.",
            "Whoever counts as having attended stands on the roll of a session, and the other way round; nobody counts twice."
        );

    public async Task<LawFinding> Check(AppDatabase db, Moment now, CancellationToken stop)
    {
        var members = db.Set<AudienceMember>();
        var entries = db.Set<Attendance>().Where(entry => entry.State == EntryState.Counted);
        var looked = await members.LongCountAsync(member => member.AttendedIn != null, stop);
        var without = members.Where(member =>
            member.AttendedIn != null
            && !entries.Any(entry =>
                entry.Session == member.AttendedIn && entry.Person == member.Person
            )
        );
        var uncounted = entries.Where(entry =>
            !members.Any(member =>
                member.Campaign == entry.Campaign
                && member.Person == entry.Person
                && member.AttendedIn != null
            )
        );
        var broken = await without.LongCountAsync(stop) + await uncounted.LongCountAsync(stop);
        return new(
            looked,
            broken,
            broken == 0
                ? []
                : [.. await without.Select(m => m.PersonCode).Take(Shown).ToListAsync(stop)]
        );
    }
}
