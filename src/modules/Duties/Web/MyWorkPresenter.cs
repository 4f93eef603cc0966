using System.Globalization;
using Chutri.Duties.Model;
using Chutri.Duties.Operations;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Duties.Web;

/// <summary>Turns what somebody has to do into what the page shows.</summary>
internal static class MyWorkPresenter
{
    public static MyWorkModel Model(MyWork work, Caller caller, PostId? chosen, Moment now)
    {
        var mine = work.Mine.Select((item, place) => Row(work, item, caller, place == 0)).ToList();
        var groups = Groups(work, mine, caller).ToList();
        return new(
            now.Today,
            caller.InPlaceOf is null
                ? MyWorkWords.Count(work.Chosen.Count)
                : MyWorkWords.CountInPlace(work.Chosen.Count),
            work.Chosen.Overdue > 0 ? MyWorkWords.Overdue(work.Chosen.Overdue) : null,
            Posts(work, chosen),
            [.. work.Documents.Select(Document)],
            groups,
            work.Mine.Count < work.Chosen.Count
                ? MyWorkWords.NotAllShown(work.Mine.Count, work.Chosen.Count)
                : null,
            work.Mine.Count < work.Chosen.Count ? [.. More(work, caller)] : [],
            work.Mine.Count > 0 && work.Mine.All(item => item.Group is not WorkGroup.Later)
                ? MyWorkWords.NothingLater
                : null,
            Done(work, caller, now),
            work.Everything.Count > 0 ? MyWorkCalendar.Address : null,
            work.Mine.Count > 0 || work.Documents.Count > 0 ? null
                : work.Posts.Count == 0 ? MyWorkWords.NoPost
                : MyWorkWords.Nothing
        )
        {
            Places = [.. work.Places.Select(Place)],
            StandingIn = caller.InPlaceOf is { } standIn
                ? MyWorkWords.StandingIn(standIn.Name, caller.Title)
                : null,
        };
    }

    private static PlaceModel Place(PlaceWork waiting) =>
        new(
            MyWorkWords.WaitsInPlace(
                waiting.Place.Name,
                waiting.Place.Post.Title,
                waiting.Count,
                waiting.Place.Until
            ),
            waiting.Place.Delegation.Value.ToString(),
            MyWorkWords.ActInPlace(waiting.Place.Name)
        );

    private static IReadOnlyList<FilterChip> Posts(MyWork work, PostId? chosen) =>
        work.Posts.Count < 2
            ? []
            :
            [
                new(MyWorkWords.AllPosts, "/", chosen is null, work.Everything.Count),
                .. work.Posts.Select(post => new FilterChip(
                    post.Post.Title,
                    $"/?post={post.Post.Id.Value}",
                    post.Post.Id == chosen,
                    post.Work.Count
                )),
            ];

    private static IEnumerable<WorkGroupModel> Groups(
        MyWork work,
        List<WorkRowModel> mine,
        Caller caller
    )
    {
        var all = work.Mine.Count == work.Chosen.Count;
        foreach (var group in Enum.GetValues<WorkGroup>())
        {
            var rows = mine.Where((_, place) => work.Mine[place].Group == group).ToList();
            if (rows.Count > 0)
            {
                yield return new(
                    $"group-{(int)group + 1}",
                    MyWorkWords.Group(group),
                    all ? rows.Count : null,
                    null,
                    group is WorkGroup.Overdue,
                    rows
                );
            }
        }

        if (work.Waiting.Count > 0)
        {
            yield return new(
                "group-waiting",
                MyWorkWords.Waiting,
                work.WaitingInAll,
                MyWorkWords.WaitingNote,
                IsOverdue: false,
                [.. work.Waiting.Select(item => Waiting(work, item, caller))]
            );
        }
    }

    private static WaitingRowModel Document(WaitingDocument document) =>
        new(
            MyWorkWords.Waits(document.Step, document.Count, document.Title),
            document.Subject,
            new(MyWorkWords.Take(document.Step), document.Url)
        );

    private static WorkRowModel Row(MyWork work, WorkItem item, Caller caller, bool first)
    {
        var action =
            item.State is DutyState.Paused || item.IsForOthersThan(caller.Hands)
                ? new WorkLink(MyWorkWords.Look, item.Url)
                : new WorkLink(item.Next.Button(), item.Next.Address(item.Url));
        return new(
            item.Code,
            item.Next.Doing(item.Title),
            item.Url,
            [
                WorkFromWords.From(item),
                WorkFromWords.Same(item.Code),
                .. item.HolderPerson is null ? (Words[])[MyWorkWords.WithoutPerson] : [],
                .. item.IsForOthersThan(caller.Hands) ? (Words[])[MyWorkWords.ForOthers] : [],
            ],
            OtherPost(work, item.HolderUnit.Id, caller),
            ActingDays.View(item),
            action,
            first
        );
    }

    private static WorkRowModel Waiting(MyWork work, WorkItem item, Caller caller) =>
        new(
            item.Code,
            WorkFromWords.Same(item.Title),
            item.Url,
            WorkFromWords.With(item),
            OtherPost(work, item.LeadUnit.Id, caller),
            Deadline(item),
            new(MyWorkWords.Remind, NextStepWords.ReminderAddress(item.Url)),
            IsFirst: false
        );

    /// <summary>The post it belongs to, where that is not the one acted for.</summary>
    private static PostSummary? OtherPost(MyWork work, UnitId unit, Caller caller) =>
        work.Held.For(unit, caller.Post) is { } post && post.Id != caller.Post ? post : null;

    private static DeadlineView Deadline(WorkItem item) =>
        DeadlineViews.Of(item.Timing, item.State, item.Due, item.Deadline, item.Code);

    private static IEnumerable<WorkLink> More(MyWork work, Caller caller)
    {
        var form = new DutyFilterForm { Kind = "all", State = "open" };
        yield return new(
            MyWorkWords.HeldByMe,
            (form with { Person = caller.Authority?.Value.ToString() }).Address(DutyAddresses.List)
        );
        foreach (var unit in work.Mine.Select(item => item.HolderUnit).Distinct())
        {
            yield return new(
                MyWorkWords.HeldByUnit(unit.Name),
                (form with { Holder = unit.Code }).Address(DutyAddresses.List)
            );
        }
    }

    private static WorkLink? Done(MyWork work, Caller caller, Moment now) =>
        work.DoneThisMonth == 0
            ? null
            : new(
                MyWorkWords.DoneThisMonth(work.DoneThisMonth),
                new DutyFilterForm
                {
                    Kind = "all",
                    State = "done",
                    Accountable = caller.Authority?.Value.ToString(),
                    Closed = now.Today.ToString("yyyy-MM", CultureInfo.InvariantCulture),
                }.Address(DutyAddresses.List)
            );
}
