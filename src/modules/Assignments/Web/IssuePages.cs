using Chutri.Assignments.Model;
using Chutri.Assignments.Operations;
using Chutri.Documents;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Http;
using Mark = Chutri.Platform.Web.ClarityMark;

namespace Chutri.Assignments.Web;

/// <summary>Shows the form that issues: by hand, or as a part of a whole.</summary>
internal sealed class IssuePages(
    LookAtAssignment look,
    UnitDirectory units,
    PersonDirectory people,
    DocumentDirectory documents,
    LeadPages leads,
    ClarityCheck clarities,
    AuthorityClock clock
)
{
    public async Task<IResult> New(
        HttpContext context,
        string? document,
        string? provision,
        FormEntry entry,
        CancellationToken stop
    ) =>
        entry.Refusal is null
        && context.Features.Get<Caller>() is { } caller
        && !caller.Has(AssignmentActs.Issue)
            ? PlatformRefusals.RoleMayNot(AssignmentActs.Issue, caller).Answer(context)
            : await ShowNew(context, document, provision, entry, stop);

    private async Task<IResult> ShowNew(
        HttpContext context,
        string? document,
        string? provision,
        FormEntry entry,
        CancellationToken stop
    ) =>
        Show(
            context,
            new()
            {
                Crumbs =
                [
                    new(AssignmentWords.Assignments, AssignmentUrls.List),
                    new(IssueWords.New),
                ],
                Heading = IssueWords.New,
                Intro = IssueWords.NewIntro,
                IsPart = false,
                Units = await Units(context, entry, stop),
                People = await People(context, entry, stop),
                Documents = await Documents(entry.TextOrNull("document") ?? document, stop),
                Document = document,
                Provision = provision,
                Like = await leads.Like(entry.TextOrNull(ClarityCheck.Fields.Title), stop),
                Suggested = await leads.For(TaskOf(entry), null, stop),
                Clarities = Marks(entry),
                Back = AssignmentUrls.List,
                Entry = entry,
            }
        );

    public async Task<IResult> Part(
        HttpContext context,
        string code,
        FormEntry entry,
        CancellationToken stop
    )
    {
        var found = await look.Find(code, context.Features.Get<Caller>()!, stop);
        if (found.Refusal is { } refusal)
        {
            return refusal.Answer(context);
        }

        var whole = found.Value;
        if (
            entry.Refusal is null
            && WhoMay.Refuse("break-down", whole, context.Features.Get<Caller>()!) is { } notTheirs
        )
        {
            return Pages.GoTo(
                context,
                AssignmentUrls.Assignment(whole.Code),
                Told.Refused(notTheirs)
            );
        }

        return Show(
            context,
            new()
            {
                Crumbs =
                [
                    new(AssignmentWords.Assignments, AssignmentUrls.List),
                    new(whole.Code, AssignmentUrls.Assignment(whole.Code)),
                    new(ActionWords.Button("break-down")),
                ],
                Heading = IssueWords.PartOf(whole.Code),
                Intro = IssueWords.PartIntro(whole.Lead.Name, whole.Title),
                IsPart = true,
                Units = await Units(context, entry, stop),
                People = await People(context, entry, stop),
                Documents = [],
                Document = null,
                Provision = null,
                Clarities = Marks(entry),
                Back = AssignmentUrls.Assignment(whole.Code),
                Entry = entry,
            }
        );
    }

    private static string? TaskOf(FormEntry entry) =>
        entry.TextOrNull(ClarityCheck.Fields.Title) is { } title
            ? $"{title}. {entry.Text(ClarityCheck.Fields.Work)}"
            : null;

    private static IResult Show(HttpContext context, IssueAssignmentModel model) =>
        Pages.Show<IssueAssignmentPage>(
            context,
            model,
            model.Heading,
            model.Entry.Refusal?.Kind.Status() ?? StatusCodes.Status200OK
        );

    /// <summary>Once something was sent: which of the clarities hold, each that does not a link to its field.</summary>
    private List<Mark> Marks(FormEntry entry) =>
        entry.Refusal is not { Kind: RefusalKind.Invalid } refusal
            ? []
            :
            [
                .. clarities.Asked.Select(clarity =>
                {
                    var field = ClarityCheck.FieldOf(clarity);
                    var missing = refusal.Fields.Any(error => error.Field == field);
                    return new Mark(
                        (Platform.Web.Clarity)clarity,
                        !missing,
                        missing ? "#" + FieldNames.Id(field) : null
                    );
                }),
            ];

    private async Task<IReadOnlyList<Choice>> Units(
        HttpContext context,
        FormEntry entry,
        CancellationToken stop
    ) =>
        UnitChoices.Of(
            await units.ActiveOn(clock.Now().Today, stop),
            context.Features.Get<Caller>(),
            [entry.TextOrNull(ClarityCheck.Fields.LeadUnit), .. entry.All("cooperating")]
        );

    /// <summary>The heads, and everybody of the chosen lead unit: enough for those who choose without script.</summary>
    private async Task<IReadOnlyList<Choice>> People(
        HttpContext context,
        FormEntry entry,
        CancellationToken stop
    )
    {
        var today = clock.Now().Today;
        var heads = await PersonChoices.Heads(
            units,
            people,
            context.Features.Get<Caller>(),
            today,
            stop
        );
        var lead = entry.TextOrNull(ClarityCheck.Fields.LeadUnit) is { } code
            ? await units.FindByCode(code, stop)
            : null;
        var there = lead is null
            ? []
            : PersonChoices.In(await people.PeopleIn(lead.Id, today, stop), lead.Id, today);
        return [.. there.Concat(heads).DistinctBy(choice => choice.Value)];
    }

    private async Task<IReadOnlyList<Choice>> Documents(string? id, CancellationToken stop) =>
        Guid.TryParse(id, out var known)
        && await documents.Find(new DocumentId(known), stop) is { } document
            ? [ChoiceOf(document)]
            : [];

    public static Choice ChoiceOf(DocumentSummary document) =>
        new(
            document.Id.Value.ToString(),
            document.Title,
            new Words(document.Subject, document.Subject)
        );
}
