using Chutri.Duties.Model;
using Chutri.Duties.Storage;
using Chutri.Organization;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Duties.Operations;

internal sealed class ShowMyWork(
    AppDatabase db,
    StandIns standIns,
    PersonDirectory people,
    WorkItems items,
    Calendars calendars,
    IEnumerable<IWaitingDocuments> documents
)
{
    /// <summary>Rows of each part that are shown; beyond it the page says how many more there are and links to them.</summary>
    public const int RowsShown = 40;

    /// <param name="caller">Whose work.</param>
    /// <param name="post">Only what belongs to the unit of this post.</param>
    /// <param name="now">The moment.</param>
    /// <param name="stop">Stops the reading.</param>
    public async Task<MyWork> Show(Caller caller, PostId? post, Moment now, CancellationToken stop)
    {
        if (caller is not { Person: { } self, Authority: { } person })
        {
            return MyWork.None;
        }

        var acting = await standIns.Find(self, now.Today, stop);
        var posts = PostsOf(acting, caller, now.Today);
        var watched = WorkQueries.WatchedBy(posts);
        var mine = Bounded(db.Set<Duty>().AsNoTracking().HeldBy(person, watched), caller);
        var answered = db.Set<Duty>().AsNoTracking().AnsweredBy(person, watched);
        var judgedLate = JudgingTime.LateBefore(now.Today, await calendars.InForce(stop));
        var byUnit = await Counts(mine, now, judgedLate, stop);
        var all = Sum(byUnit.Values);
        var byPost = ByPost(posts, caller.Post, byUnit);
        var only = byPost.FirstOrDefault(known => known.Post.Id == post);
        if (only is not null || caller.InPlaceOf is not null)
        {
            UnitId[] units = only is null
                ? [.. UnitsOf(posts, caller.Post)]
                : [.. UnitsOf(only.Post, posts, caller.Post)];
            mine = mine.Where(duty => units.Contains(duty.HolderUnit!.Value));
            answered = answered.Where(duty => units.Contains(duty.LeadUnit));
        }

        var rows = await mine.MostUrgent(RowsShown, stop);
        var others = await answered.MostUrgent(RowsShown, stop);
        var shown = await items.Of([.. rows, .. others], now, stop);
        return new(
            posts,
            byPost,
            all,
            only?.Work ?? all,
            [.. shown[..rows.Count].OrderBy(item => item.Group).ThenBy(item => item.Acting.Day)],
            shown[rows.Count..],
            await answered.LongCountAsync(stop),
            await DoneThisMonth(person, now.Today, stop),
            await Documents(caller, stop)
        )
        {
            Places = await Places(acting, caller, now.Today, stop),
        };
    }

    /// <summary>Everything to be done in all posts, not cut; for the calendar, which is one's own.</summary>
    public async Task<IReadOnlyList<WorkItem>> All(
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        if (caller.Person is not { } person)
        {
            return [];
        }

        var posts = (await people.Find(person, stop))?.PostsOn(now.Today) ?? [];
        var mine = db.Set<Duty>().AsNoTracking().HeldBy(person, WorkQueries.WatchedBy(posts));
        return await items.Of(await mine.MostUrgent(int.MaxValue, stop), now, stop);
    }

    /// <summary>The number beside the menu entry.</summary>
    public async Task<long> Count(Caller caller, bool onePost, Moment now, CancellationToken stop)
    {
        if (caller is not { Person: { } self, Authority: { } person })
        {
            return 0;
        }

        UnitId[] watched =
            onePost || caller.InPlaceOf is not null
                ? WorkQueries.WatchedBy(caller)
                : WorkQueries.WatchedBy((await people.Find(self, stop))?.PostsOn(now.Today) ?? []);
        return await Bounded(db.Set<Duty>().HeldBy(person, watched), caller).LongCountAsync(stop);
    }

    /// <summary>One's own, the one acted for first; in somebody's place that one post alone.</summary>
    private static List<PostSummary> PostsOf(ActingPerson? acting, Caller caller, DateOnly today) =>
        caller.InPlaceOf is { } standIn
            ?
            [
                .. (acting?.InPlaceOf ?? [])
                    .Where(place => place.Delegation == standIn.Delegation)
                    .Select(place => place.Post),
            ]
            :
            [
                .. (acting?.Person.PostsOn(today) ?? []).OrderByDescending(held =>
                    held.Id == caller.Post
                ),
            ];

    /// <summary>In somebody's place only what that one post holds, and only the steps that were handed over.</summary>
    private static IQueryable<Duty> Bounded(IQueryable<Duty> duties, Caller caller)
    {
        if (caller is not { InPlaceOf: { } standIn, Unit: { } unit })
        {
            return duties;
        }

        UnitId[] units = [.. WorkQueries.Watched(unit, caller.Over)];
        duties = duties.Where(duty => units.Contains(duty.HolderUnit!.Value));
        if (standIn.Kinds is not { } kinds)
        {
            return duties;
        }

        NextStep?[] steps =
        [
            .. Enum.GetValues<NextStep>()
                .Where(step => kinds.Contains(WorkKinds.Of(step).Code))
                .Cast<NextStep?>(),
        ];
        return duties.Where(duty => steps.Contains(duty.Next));
    }

    /// <summary>In whose place something waits, for whoever acts as oneself.</summary>
    private async Task<IReadOnlyList<PlaceWork>> Places(
        ActingPerson? acting,
        Caller caller,
        DateOnly today,
        CancellationToken stop
    )
    {
        if (acting is null || caller.InPlaceOf is not null)
        {
            return [];
        }

        var waiting = new List<PlaceWork>();
        foreach (var place in acting.InPlaceOf)
        {
            var standing = caller with
            {
                Post = place.Post.Id,
                Title = place.Post.Title,
                Role = place.Post.Role,
                Unit = place.Post.Unit,
                Over = place.Post.Over,
                InPlaceOf = place.StandIn,
            };
            waiting.Add(new(place, await Count(standing, true, new Moment(default, today), stop)));
        }

        return waiting;
    }

    private async Task<IReadOnlyList<WaitingDocument>> Documents(
        Caller caller,
        CancellationToken stop
    ) => documents.FirstOrDefault() is { } known ? await known.For(caller, stop) : [];

    private static async Task<Dictionary<UnitId, WorkCount>> Counts(
        IQueryable<Duty> mine,
        Moment now,
        DateOnly judgedLate,
        CancellationToken stop
    )
    {
        var (today, time) = (now.Today, now.Time);
        return (
            await mine.Select(duty => new
                {
                    Unit = duty.HolderUnit!.Value,
                    Late = duty.State == DutyState.Open
                    && (
                        duty.Next == NextStep.Judge && duty.HandedInOn != null
                            ? duty.HandedInOn < judgedLate
                            : duty.Bucket == Bucket.Running
                                && (
                                    duty.MeasuredDue < today
                                    || (duty.MeasuredDue == today && duty.DueAt < time)
                                )
                    )
                        ? 1
                        : 0,
                })
                .GroupBy(duty => duty.Unit)
                .Select(duties => new
                {
                    duties.Key,
                    Count = duties.LongCount(),
                    Overdue = duties.Sum(duty => duty.Late),
                })
                .ToListAsync(stop)
        ).ToDictionary(unit => unit.Key, unit => new WorkCount(unit.Count, unit.Overdue));
    }

    private static WorkCount Sum(IEnumerable<WorkCount> counts) =>
        counts.Aggregate(
            new WorkCount(0, 0),
            (a, b) => new(a.Count + b.Count, a.Overdue + b.Overdue)
        );

    /// <summary>Of two posts in one unit the one shows its work under which it can be done.</summary>
    private static IReadOnlyList<PostWork> ByPost(
        IReadOnlyList<PostSummary> posts,
        PostId? actedFor,
        Dictionary<UnitId, WorkCount> byUnit
    ) =>
        [
            .. posts
                .Where(post => posts.For(post.Unit, actedFor) == post)
                .Select(post => new PostWork(
                    post,
                    Sum(
                        UnitsOf(post, posts, actedFor)
                            .Select(unit => byUnit.GetValueOrDefault(unit) ?? new(0, 0))
                    )
                )),
        ];

    private static IEnumerable<UnitId> UnitsOf(
        IReadOnlyList<PostSummary> posts,
        PostId? actedFor
    ) => posts.SelectMany(post => UnitsOf(post, posts, actedFor));

    private static IEnumerable<UnitId> UnitsOf(
        PostSummary post,
        IReadOnlyList<PostSummary> posts,
        PostId? actedFor
    ) => WorkQueries.Watched(post.Unit, post.Over).Where(unit => posts.For(unit, actedFor) == post);

    private Task<long> DoneThisMonth(PersonId person, DateOnly today, CancellationToken stop)
    {
        var first = new DateOnly(today.Year, today.Month, 1);
        return db.Set<Duty>()
            .Where(duty => duty.Accountable == person && duty.State == DutyState.Done)
            .Where(duty => duty.ClosedOn >= first)
            .LongCountAsync(stop);
    }
}
