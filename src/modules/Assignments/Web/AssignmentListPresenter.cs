using System.Globalization;
using Chutri.Assignments.Model;
using Chutri.Assignments.Operations;
using Chutri.Documents;
using Chutri.Duties;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Assignments.Web;

/// <summary>From a page of the list and its filters to what is shown.</summary>
internal sealed class AssignmentListPresenter(
    FindAssignments find,
    UnitDirectory units,
    DocumentDirectory documents,
    AuthorityClock clock
)
{
    private const string StillOpen = "open";
    private static readonly DutyFilterForm StillOpenOnly = new() { State = StillOpen };
    private static readonly DutyFilterForm Everything = new() { State = DutyFilterForm.Counted };

    public async Task<Outcome<AssignmentListModel>> Page(
        DutyFilterForm asked,
        Caller caller,
        CancellationToken stop
    )
    {
        // Whoever opens the list looks for what is still to be done: the bare address shows that, as a filter that is seen and
        // can be changed. Any other address means what it says, so that a figure and its list cannot differ.
        var form = asked.IsBare ? asked with { State = StillOpen } : asked;
        var found = await find.Page(form, FindAssignments.RowsOfPage, stop);
        if (found.Refused)
        {
            return found.Refusal!;
        }

        var page = found.Value;
        var active = await units.ActiveOn(clock.Now().Today, stop);
        var here = form with { After = null };
        return new AssignmentListModel
        {
            Heading = ListWords.Heading(page.Total, form),
            UsualStates = [.. States(here, ListWords.UsualStates)],
            OtherStates = [.. States(here, ListWords.OtherStates)],
            Kinds =
            [
                .. ListWords.Kinds.Select(kind => new FilterChip(
                    kind.Label.Starting(),
                    (here with { Kind = kind.Value }).Address(AssignmentUrls.List),
                    form.Kind == kind.Value
                )),
            ],
            Taken = [.. Taken(here)],
            FoldsFilters = FoldsFilters(form),
            Seen = ListWords.Seen(form, code => NameOf(active, code)),
            Units = UnitChoices.Of(active, caller, form.Unit, form.Holder),
            Unit = form.Unit,
            Holder = form.Holder,
            Documents = await Chosen(form.Document, stop),
            Document = form.Document,
            Words = form.Q,
            Sort = form.Sort,
            Kept = [.. Kept(form)],
            Rows = [.. page.Items.Select(Row)],
            Paging = PagingView.Of(
                page,
                ListWords.Things,
                here.Address(AssignmentUrls.List),
                form.After is null
            ),
            CsvHref = here.Address(AssignmentUrls.List + ".csv"),
            XlsxHref = here.Address(AssignmentUrls.List + ".xlsx"),
            MayIssue = caller.Has(AssignmentActs.Issue),
            IsFiltered = here with { Sort = null } != StillOpenOnly,
            EverythingHref = Everything.Address(AssignmentUrls.List),
        };
    }

    /// <summary>The one that is filtered by, so that the field says it; others are found by typing.</summary>
    private async Task<IReadOnlyList<Choice>> Chosen(string? document, CancellationToken stop) =>
        document is "none" ? [new("none", ListWords.NoDocument.Starting())]
        : Guid.TryParse(document, out var id)
        && await documents.Find(new DocumentId(id), stop) is { } found
            ? [IssuePages.ChoiceOf(found)]
        : [];

    private static IEnumerable<FilterChip> States(
        DutyFilterForm here,
        IEnumerable<(string Value, Words Label)> states
    ) =>
        states.Select(state => new FilterChip(
            state.Label.Starting(),
            (here with { State = state.Value, Age = null }).Address(AssignmentUrls.List),
            StateOf(here) == state.Value
        ));

    /// <summary>An order is no filter: who has changed it sees it in the rows.</summary>
    private static bool FoldsFilters(DutyFilterForm form) =>
        ListWords.UsualStates.Any(state => state.Value == StateOf(form))
        && string.IsNullOrEmpty(form.Kind)
        && string.IsNullOrEmpty(form.Q)
        && string.IsNullOrEmpty(form.Unit)
        && string.IsNullOrEmpty(form.Holder);

    private static string NameOf(IReadOnlyList<UnitSummary> active, string code) =>
        active
            .FirstOrDefault(unit => unit.Code.Equals(code, StringComparison.OrdinalIgnoreCase))
            ?.ShortName
        ?? code;

    private static string StateOf(DutyFilterForm form) =>
        string.IsNullOrEmpty(form.State) ? DutyFilterForm.Counted : form.State;

    public static Words StateOf(AssignmentRow row) =>
        row.Line.Kind is DutyKind.Assignment && row.State is { } state
            ? row.Line.State is DutyState.Paused
                ? DutyState.Paused.Name()
                : state.Name()
            : row.Line.State.Name();

    private static AssignmentLineModel Row(AssignmentRow row) =>
        new(
            row.Line.Code,
            row.Line.Title,
            row.Line.Url,
            row.Line.LeadUnit.Name,
            PlaceOf(row.Line),
            row.Line.HolderPerson?.Name ?? "",
            DeadlineViews.Of(
                row.Line.Timing,
                row.Line.State,
                row.Line.Due,
                null,
                row.Line.Code
            ) with
            {
                At = row.Line.DueAt,
            },
            StateOf(row),
            [.. Badges(row)]
        );

    /// <summary>The lead stands in the column beside it; said again only where nobody in it is known.</summary>
    private static string? PlaceOf(DutyLine line) =>
        line.HolderUnit is { } holder
        && (holder.Id != line.LeadUnit.Id || line.HolderPerson is null)
            ? holder.Name
            : null;

    private static IEnumerable<Words> Badges(AssignmentRow row) =>
        row.Line.Kind is not DutyKind.Assignment
            ? [row.Line.Kind.Name()]
            :
            [
                .. row.Continuing ? new[] { ListWords.Continuing } : [],
                .. row.Recurring ? new[] { ListWords.Recurring } : [],
                .. row.Part ? new[] { ListWords.Part } : [],
            ];

    private static IEnumerable<FilterChip> Taken(DutyFilterForm here)
    {
        if (here.Own is not null)
        {
            yield return Chip(ListWords.Own, here with { Own = null });
        }

        if (here.Age is { } age)
        {
            yield return Chip(ListWords.Overdue(age), here with { Age = null });
        }

        if (here.Document is { } document)
        {
            yield return Chip(
                document is "none" ? ListWords.NoDocument : ListWords.OneDocument,
                here with
                {
                    Document = null,
                }
            );
        }

        if (MonthOf(here.Month) is { } due)
        {
            yield return Chip(ListWords.DueIn(due), here with { Month = null });
        }

        if (MonthOf(here.Closed) is { } closed)
        {
            yield return Chip(ListWords.ClosedIn(closed), here with { Closed = null });
        }

        if (here.Person is not null)
        {
            yield return Chip(ListWords.OnePerson, here with { Person = null });
        }

        if (here.Accountable is not null)
        {
            yield return Chip(ListWords.OneAccountable, here with { Accountable = null });
        }
    }

    private static DateOnly? MonthOf(string? text) =>
        DateOnly.TryParseExact(
            text + "-01",
            "yyyy-MM-dd",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var month
        )
            ? month
            : null;

    private static FilterChip Chip(Words label, DutyFilterForm without) =>
        new(label.Starting(), without.Address(AssignmentUrls.List), Current: true);

    /// <summary>Whatever the search has no field of its own for stays as it was.</summary>
    private static IEnumerable<(string Name, string Value)> Kept(DutyFilterForm form) =>
        form.Given.Where(field =>
            field.Name is not ("unit" or "holder" or "document" or "q" or "sort" or "after")
        );
}
