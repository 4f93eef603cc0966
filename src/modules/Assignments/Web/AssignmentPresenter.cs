using Chutri.Assignments.Model;
using Chutri.Assignments.Operations;
using Chutri.Assignments.Operations.Proposals;
using Chutri.Documents;
using Chutri.Duties;
using Chutri.Platform;
using Chutri.Platform.Web;
using Mark = Chutri.Platform.Web.ClarityMark;
using Six = Chutri.Platform.Web.Clarity;

namespace Chutri.Assignments.Web;

/// <summary>From what is known of an assignment to what its page shows.</summary>
internal sealed class AssignmentPresenter(
    LookAtAssignment look,
    FactReading facts,
    Calendars calendars,
    ChangedProvisions changes,
    StepsOfOtherPosts otherPosts,
    IEnumerable<IBesideThings> beside,
    AuthorityClock clock
)
{
    private const int FactsShown = 8;
    private const int LooksShown = 20;

    /// <param name="onePost">Whoever looks holds no other post, so that none need be asked for.</param>
    public async Task<Outcome<AssignmentPageModel>> Page(
        string code,
        Caller caller,
        bool onePost,
        CancellationToken stop
    )
    {
        var found = await look.Find(code, caller, stop);
        if (found.Refused)
        {
            return found.Refusal!;
        }

        var seen = found.Value;
        var happened = await facts.About(
            seen.Id.Value,
            caller,
            FactsShown,
            null,
            [LimitedLookedAt.Code],
            stop
        );
        var count = await facts.CountAbout(seen.Id.Value, stop);
        var calendar = await calendars.InForce(stop);
        var today = clock.Now().Today;
        var line = new HolderLines(calendar, today).Of(seen.Duty);
        var actions = NextActions.Of(seen, caller);
        var next = actions.FirstOrDefault(action => action.Main);
        var other =
            next is null && !onePost ? await otherPosts.First(seen, caller, today, stop) : null;
        return new AssignmentPageModel
        {
            Crumbs = Crumbs(seen),
            Title = seen.Title,
            Beside = await beside.Of(
                new(KindOfThing.Assignment, seen.Id.Value, seen.Code),
                caller,
                stop
            ),
            Deadline = Deadline(seen),
            Place = Place(seen),
            State = seen.IsPaused ? DutyState.Paused.Name() : seen.State.Name(),
            Notices =
            [
                .. Notices.Of(
                    seen,
                    await changes.Since(seen.Source, seen.DocumentVersion ?? 0, stop)
                ),
            ],
            NextText = NextTexts.Of(seen, next ?? other?.Step),
            ToAsk = ToAsk(seen, caller),
            Next = next is null ? null : Link(seen, next),
            ForOtherPost = other is null ? null : Link(seen, other),
            Others =
            [
                .. actions.Where(action => action != next).Select(action => Link(seen, action)),
            ],
            Clarities = [.. Clear(seen)],
            About = [.. AboutRows.Of(seen)],
            Quote = seen.Source.Quote,
            Citation = WrittenCitation.Of(seen.Source.Citation),
            CitationHref = seen.Source is { Document: { } document, ProvisionPath: { } path }
                ? DocumentUrls.Provision(document, path)
                : null,
            LineTitle = AssignmentWords.LineTitle(line),
            LineSentence = HolderWords.Sentence(line),
            Line = line,
            Ledger = seen.Duty.Ledger(),
            CooperationTitle = AssignmentWords.CooperationTitle(
                seen.Requests.Count,
                seen.Requests.Count(request => request.State is CooperationState.Asked),
                seen.Requests.Count(request => request.State is CooperationState.Dropped)
            ),
            Cooperation = CooperationRows.Of(seen, caller, calendar, today, clock),
            PartsTitle = AssignmentWords.PartsTitle(seen.Parts.Count, seen.OpenParts),
            Parts =
            [
                .. seen.Parts.Select(part => new PartRow(
                    part.Code,
                    part.Title,
                    AssignmentUrls.Assignment(part.Code),
                    part.LeadName,
                    part.State.Name()
                )),
            ],
            Facts = FactView.Of(happened, clock),
            AllFacts = count > happened.Count ? AssignmentWords.AllFacts(count) : null,
            HistoryHref = AssignmentUrls.Action(seen.Code, "history"),
            Viewers = seen.Limit is null ? null : await Viewers(seen, stop),
            FilesTitle = AssignmentWords.FilesTitle(seen.Files.Count),
            Files =
            [
                .. seen.Files.Select(file => new FileView(
                    file.Name,
                    AssignmentUrls.File(seen.Code, file.Id),
                    file.AddedByName,
                    clock.LocalOf(file.AddedAt),
                    file.Size,
                    file.Sha256
                )),
            ],
        };
    }

    public static IReadOnlyList<Crumb> Crumbs(AssignmentView seen) =>
        [
            new(AssignmentWords.Assignments, AssignmentUrls.List),
            .. seen is { DocumentTitle: { } title, Source.Document: { } document }
                ? new[] { new Crumb(title, DocumentUrls.Document(document)) }
                : [],
            new(seen.Code),
        ];

    private async Task<ViewersView> Viewers(AssignmentView seen, CancellationToken stop) =>
        new(
            ViewerWords.ViewersTitle(seen.Viewers.Count),
            [.. seen.Viewers.Select(viewer => viewer.Signature)],
            FactView.Of(
                await facts.OfKind(seen.Id.Value, LimitedLookedAt.Code, LooksShown, stop),
                clock
            )
        );

    private static DeadlineView Deadline(AssignmentView seen)
    {
        var view = DeadlineViews.Of(
            seen.Duty.Timing,
            seen.Duty.State,
            seen.Duty.Due,
            seen.Duty.Deadline,
            seen.Code
        );
        return BeforeDay.Step(seen.Source.Quote, seen.Duty.OriginalDue) is { } read
            ? view with
            {
                Why = [read, .. view.Why],
            }
            : view;
    }

    /// <summary>Null once it is closed: it is with nobody.</summary>
    private static Words? Place(AssignmentView seen) =>
        seen.Duty.Holder is { } holder
            ? AssignmentWords.At(
                holder.Unit == seen.Lead.Id ? seen.Lead.Name : seen.Issuer.Name,
                seen.Duty.Holdings is [.., var last] ? last.PersonName : null
            )
            : null;

    private static UnitsToAsk? ToAsk(AssignmentView seen, Caller caller)
    {
        var units = seen.NeverAsked;
        if (units.Count == 0 || seen.IsPaused || seen.State is not AssignmentState.Underway)
        {
            return null;
        }

        var form = AssignmentUrls.Action(seen.Code, "ask-cooperation");
        var may = WhoMay.Refuse("ask-cooperation", seen, caller) is null;
        return new(
            AssignmentWords.NeverAsked(units.Count),
            [
                .. units.Select(unit => new UnitToAsk(
                    unit.Name,
                    may ? $"{form}?unit={Uri.EscapeDataString(unit.Code)}" : null
                )),
            ]
        );
    }

    private static OtherPostLink Link(AssignmentView seen, StepOfOtherPost other) =>
        new(
            other.InPlaceOf is { } name
                ? AssignmentWords.InPlaceOf(name, other.Title)
                : AssignmentWords.ForOtherPost(other.Title),
            other.Choice.ToString(),
            ActionWords.Button(other.Step.Path),
            AssignmentUrls.Action(seen.Code, other.Step.Path)
        );

    private static ActionLink Link(AssignmentView seen, NextAction action) =>
        new(
            ActionWords.Button(action.Path),
            AssignmentUrls.Action(seen.Code, action.Path),
            action.Path is "request-extension"
            && seen.Duty.Timing.Timeliness is WorkingCalendar.Timeliness.Overdue
                ? AssignmentWords.NoSentBackLate
                : null
        );

    private static IEnumerable<Mark> Clear(AssignmentView seen) =>
        [
            new(Six.Person, true),
            new(Six.Task, seen.Title.Length > 0),
            new(Six.Time, seen.Continuing || seen.Duty.Due is not null),
            new(Six.Responsibility, true),
            new(Six.Product, seen.Deliverable.Length > 0),
            new(Six.Authority, seen.Authority.Length > 0),
        ];
}
