using Chutri.Assignments.Model;
using Chutri.Documents;
using Chutri.Functions;
using Chutri.Organization;
using Chutri.Platform;
using Fields = Chutri.Assignments.Model.ClarityCheck.Fields;

namespace Chutri.Assignments.Forms;

/// <summary>
/// From an issue form to a draft. What is left out stays out of the draft: whether it may be issued so is asked by the clarity
/// check, together with everything else.
/// </summary>
internal sealed class IssueFormReading(
    FormReader reader,
    DocumentDirectory documents,
    PersonDirectory people,
    ClarityCheck clarities,
    LeadSuggestions leads,
    UnitDirectory units
)
{
    /// <param name="form">As it was typed or sent.</param>
    /// <param name="part">A part may leave its source out: it is then that of the whole.</param>
    /// <param name="stop">Ends the reading.</param>
    /// <param name="asksWhy">Somebody is there to be asked why a unit leads whose functions do not say so; a program is not.</param>
    public async Task<Outcome<AssignmentDraft>> Read(
        IssueForm form,
        bool part,
        CancellationToken stop,
        bool asksWhy = false
    )
    {
        var read = reader.Begin();
        var lead = await read.OptionalUnit(Fields.LeadUnit, form.LeadUnit, stop);
        var draft = new AssignmentDraft
        {
            Title = read.OptionalText(Fields.Title, form.Title, Lengths.Title),
            Work = read.OptionalText(Fields.Work, form.Work, Lengths.Work),
            Deliverable = read.OptionalText(Fields.Deliverable, form.Deliverable, Lengths.Short),
            LeadUnit = lead,
            LeadReason = read.OptionalText("leadReason", form.LeadReason, Lengths.Reason),
            Accountable =
                await read.OptionalPerson(Fields.Accountable, form.Accountable, stop)
                ?? await HeadOf(lead, form, read, stop),
            Authority = read.OptionalText(Fields.Authority, form.Authority, Lengths.Short),
            SupervisingLeader = await read.OptionalPerson(
                Fields.SupervisingLeader,
                form.SupervisingLeader,
                stop
            ),
            Cooperating = await read.OptionalUnits(Fields.Cooperating, form.Cooperating, stop),
            Deadline = DeadlineFields.Read(form, read),
            Limit = LimitField.Read(form.LimitedAs, read, mustBeSaid: false),
            Viewers = await read.OptionalPeople("viewers", form.Viewers, stop),
            Source =
                part && string.IsNullOrEmpty(form.SourceKind)
                    ? null
                    : await Source(form, read, stop),
        };
        if (asksWhy)
        {
            await AskWhy(draft, read, stop);
        }

        read.AndWhatIsMissing(
            clarities
                .Missing(draft)
                .Select(missing => missing.Error)
                .Where(error => error.Field != Fields.Deadline || !DeadlineFields.IsChosen(form))
        );
        return read.Or(() => draft);
    }

    /// <summary>A lead outside its functions is not forbidden: a reason is asked for.</summary>
    private async Task AskWhy(AssignmentDraft draft, FormReading read, CancellationToken stop)
    {
        if (draft is not { LeadUnit: { } lead, Title: not null, LeadReason: null })
        {
            return;
        }

        var fit = await leads.Of(Operations.ChosenLeads.TaskOf(draft), lead, stop);
        if (fit is { IsOutside: true, Fitting: [var best, ..] })
        {
            var chosen = (await units.Find(lead, stop))!;
            read.Wrong(
                "leadReason",
                FormWords.LeadOutside(chosen.ShortName, best.Unit.ShortName, best.Statement)
            );
        }
    }

    /// <summary>Left empty, the head of the lead unit is meant.</summary>
    private async Task<PersonId?> HeadOf(
        UnitId? lead,
        IssueForm form,
        FormReading read,
        CancellationToken stop
    ) =>
        lead is { } unit && string.IsNullOrWhiteSpace(form.Accountable)
            ? (await people.HeadOf(unit, read.Today, stop))?.Id
            : null;

    private async Task<AssignmentSource?> Source(
        IssueForm form,
        FormReading read,
        CancellationToken stop
    )
    {
        switch (form.SourceKind)
        {
            case "provision":
                return await Provision(form, read, stop);
            case "meeting":
                return Spoken(SourceKind.Meeting, form, read);
            case "instruction":
                return Spoken(SourceKind.Instruction, form, read);
            default:
                read.Wrong("sourceKind", FormWords.SourceKindMissing);
                return null;
        }
    }

    private static AssignmentSource Spoken(SourceKind kind, IssueForm form, FormReading read) =>
        AssignmentSource.Spoken(
            kind,
            read.Text("citation", form.Citation, Lengths.Reference, FormWords.CitationMissing),
            read.Day("sourceOn", form.SourceOn, FormWords.DayOfSourceMissing),
            read.Text(
                Fields.Source,
                form.SourceQuote,
                Lengths.Quote,
                AssignmentRefusals.SourceMissing
            )
        );

    private async Task<AssignmentSource?> Provision(
        IssueForm form,
        FormReading read,
        CancellationToken stop
    )
    {
        if (
            !Guid.TryParse(form.Document, out var id)
            || await documents.Find(new DocumentId(id), stop) is not { } document
        )
        {
            read.Wrong("document", FormWords.DocumentMissing);
            return null;
        }

        var provisions = await documents.Provisions(document.Id, stop);
        var provision = provisions.FirstOrDefault(one => one.Path == form.Provision?.Trim());
        if (provision is null)
        {
            read.Wrong("provision", FormWords.NoSuchProvision(form.Provision ?? ""));
            return null;
        }

        return AssignmentSource.OfProvision(
            document.Id,
            document.Version,
            provision.Path,
            provision.Start,
            provision.End,
            $"{provision.Citation.Vietnamese}, {document.Title.Vietnamese}",
            document.Date,
            read.OptionalText(Fields.Source, form.SourceQuote, Lengths.Quote) ?? provision.Text
        );
    }
}
