using Chutri.Duties.Model;
using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.WorkingCalendar;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Duties;

/// <summary>Which open deadlines of a person moved when an edition of the calendar was put in force: for the one digest that says so.</summary>
public sealed class OwnMoves(AppDatabase db, Calendars calendars)
{
    /// <summary>So many are told by name.</summary>
    public const int Told = 10;

    /// <summary>So many of the most urgent are looked at.</summary>
    private const int LookedAt = 500;

    /// <summary>What the person holds or answers for and is still open, most urgent first, and how many more there are.</summary>
    /// <param name="person">Whose.</param>
    /// <param name="label">The edition.</param>
    /// <param name="now">The moment.</param>
    /// <param name="stop">Stops the reading.</param>
    public async Task<(IReadOnlyList<OwnMove> Moves, int More)> Of(
        PersonId person,
        string label,
        Moment now,
        CancellationToken stop
    )
    {
        var calendar = await calendars.InForce(stop);
        var rows = await db.Set<Duty>()
            .AsNoTracking()
            .Where(duty =>
                duty.ClosedAt == null
                && duty.Deadline != null
                && (duty.HolderPerson == person || duty.Accountable == person)
            )
            .OrderBy(duty => duty.MeasuredDue)
            .ThenBy(duty => duty.Id)
            .Take(LookedAt)
            .ToListAsync(stop);
        OwnMove[] moved =
        [
            .. rows.Select(duty =>
                    (
                        Duty: duty,
                        Step: duty.Deadline!.Explanation.Steps.OfType<Recounted>()
                            .LastOrDefault(step => step.ToVersion == label)
                    )
                )
                .Where(one => one.Step is not null)
                .Select(one => new OwnMove(
                    one.Duty.Code,
                    one.Duty.Title,
                    one.Duty.Url,
                    DeadlineViews.KindOf(one.Duty.TimingAt(now, calendar), one.Duty.State),
                    one.Duty.TimingAt(now, calendar).Sentence,
                    FromTo(one.Step!)
                )),
        ];
        return ([.. moved.Take(Told)], Math.Max(moved.Length - Told, 0));
    }

    private static Words FromTo(Recounted step)
    {
        var before = DeadlineViews.Timed(DateText.Brief(step.DueBefore), step.AtBefore);
        var after = DeadlineViews.Timed(DateText.Brief(step.DueAfter), step.AtAfter);
        return new(
            $"hạn dời từ {before.Vietnamese} sang {after.Vietnamese}",
            $"due {after.English}, before {before.English}"
        );
    }
}

/// <param name="Kind">How it stands now.</param>
/// <param name="Timing">The same in words.</param>
/// <param name="FromTo">From when to when its deadline moved.</param>
public sealed record OwnMove(
    string Code,
    string Title,
    string Url,
    TimelinessKind Kind,
    Words Timing,
    Words FromTo
);
