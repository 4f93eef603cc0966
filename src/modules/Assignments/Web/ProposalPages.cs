using Chutri.Assignments.Model;
using Chutri.Assignments.Operations.Proposals;
using Chutri.Documents;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Assignments.Web;

/// <summary>The form pages of one proposal: loads what they show, and shows again what was typed when it was refused.</summary>
internal sealed class ProposalPages(
    AppDatabase db,
    DocumentDirectory documents,
    UnitDirectory units,
    PersonDirectory people,
    ProposalDesk desk,
    LeadPages suggested,
    AuthorityClock clock
)
{
    public async Task<IResult> New(
        HttpContext context,
        DocumentId id,
        string? path,
        int? start,
        int? end,
        FormEntry entry,
        CancellationToken stop
    )
    {
        if (await NotTheirs(context, id, entry, stop) is { } notTheirs)
        {
            return notTheirs.Answer(context);
        }

        var document = await documents.Find(id, stop);
        var version = await documents.Read(id, stop);
        var provision = version?.Provisions.FirstOrDefault(p =>
            string.IsNullOrEmpty(path) ? start >= p.Start && start < p.End : p.Path == path
        );
        if (document is null || version is null || provision is null)
        {
            return ProposalRefusals.UnknownProvision.Answer(context);
        }

        var (from, to) = AddProposal.Within(provision, start, end);
        var quote = version.Text[from..to];
        var fields = new ProposalFields(
            start is null
                ? ""
                : quote.ReplaceLineEndings(" ").Trim(' ', '.', ';', ',').Shortened(Lengths.Title),
            [],
            null,
            [],
            DeadlineValues.Of(null),
            null,
            document.Title.Vietnamese
        );
        return await Form(
            context,
            document,
            ProposalWords.NewProposal,
            new(quote, provision.Citation, [], null, fields, provision.Path, start, end),
            [],
            $"{DocumentUrls.Document(id)}/proposals/new",
            entry,
            stop
        );
    }

    public async Task<IResult> Edit(
        HttpContext context,
        ProposalRef which,
        FormEntry entry,
        CancellationToken stop
    )
    {
        var found = await Open(context, which, entry, stop);
        if (found.Refusal is { } refusal)
        {
            return refusal.Answer(context);
        }

        var proposal = found.Value;

        var document = await documents.Find(proposal.Document, stop);
        var names = await units.All(stop);
        var accountable = proposal.Accountable is { } person
            ? await people.Find(person, stop)
            : null;
        return await Form(
            context,
            document!,
            ProposalWords.EditProposal,
            new(
                proposal.Quote,
                proposal.Citation,
                [.. proposal.Doubts.Select(ProposalDoubts.Explain)],
                proposal.LeadAsWritten,
                FieldsOf(proposal, names, accountable?.Code),
                null,
                null,
                null
            ),
            proposal.Leads,
            ProposalUrls.Proposal(proposal),
            entry,
            stop
        );
    }

    public async Task<IResult> Reject(
        HttpContext context,
        ProposalRef which,
        FormEntry entry,
        CancellationToken stop
    )
    {
        var found = await Open(context, which, entry, stop);
        if (found.Refusal is { } refusal)
        {
            return refusal.Answer(context);
        }

        var proposal = found.Value;

        var model = new RejectPageModel(
            await Crumbs(proposal, stop),
            ProposalWords.RejectHeading,
            new(proposal.Title, proposal.Title),
            [ProposalWords.RejectKept, ProposalWords.RejectUncovers],
            ProposalWords.Reject,
            ProposalWords.Reason,
            proposal.Quote,
            entry,
            ProposalUrls.InReading(proposal.Ref)
        );
        return Pages.Show<RejectPage>(context, model, model.Title, Status(entry));
    }

    public async Task<IResult> Merge(
        HttpContext context,
        ProposalRef which,
        FormEntry entry,
        CancellationToken stop
    )
    {
        var found = await Open(context, which, entry, stop);
        if (found.Refusal is { } refusal)
        {
            return refusal.Answer(context);
        }

        var proposal = found.Value;

        var others = await db.Set<Proposal>()
            .AsNoTracking()
            .Where(p =>
                p.Document == proposal.Document
                && p.DocumentVersion == proposal.DocumentVersion
                && (p.State == ProposalState.Pending || p.State == ProposalState.Accepted)
            )
            .OrderBy(p => p.Start)
            .ToListAsync(stop);
        var near = others
            .Where(p => p.Id != which.Id)
            .OrderBy(p => Math.Abs(p.Start - proposal.Start))
            .Select(p => new Choice(p.Id.Value.ToString(), p.Title, p.Citation.ToString()))
            .ToList();
        var model = new MergePageModel(
            await Crumbs(proposal, stop),
            proposal.Title,
            near,
            entry,
            ProposalUrls.InReading(proposal.Ref)
        );
        return Pages.Show<MergePage>(context, model, ProposalWords.MergeHeading, Status(entry));
    }

    public async Task<IResult> Split(
        HttpContext context,
        ProposalRef which,
        FormEntry entry,
        CancellationToken stop
    )
    {
        var found = await Open(context, which, entry, stop);
        if (found.Refusal is { } refusal)
        {
            return refusal.Answer(context);
        }

        var proposal = found.Value;

        var model = new SplitPageModel(
            await Crumbs(proposal, stop),
            proposal.Title,
            proposal.Quote,
            entry,
            ProposalUrls.InReading(proposal.Ref)
        );
        return Pages.Show<SplitPage>(context, model, ProposalWords.SplitHeading, Status(entry));
    }

    private async Task<IResult> Form(
        HttpContext context,
        DocumentSummary document,
        Words heading,
        FormSubject subject,
        IReadOnlyCollection<UnitId> leads,
        string action,
        FormEntry entry,
        CancellationToken stop
    )
    {
        var today = clock.Now().Today;
        var caller = context.Features.Get<Caller>();
        var active = await units.ActiveOn(today, stop);
        var there = leads.Count == 1 ? await people.PeopleIn(leads.First(), today, stop) : [];
        var model = new ProposalPageModel(
            [
                new(ProposalWords.Documents, DocumentUrls.Register),
                new(document.Title, ProposalUrls.Reading(document.Id)),
                new(heading),
            ],
            heading,
            subject.Quote,
            subject.Citation,
            subject.Doubts,
            subject.LeadAsWritten,
            subject.Fields,
            await suggested.For($"{subject.Fields.Title}. {subject.Quote}", null, stop),
            await suggested.Like(subject.Fields.Title, stop),
            UnitChoices.Of(
                active,
                caller,
                [
                    .. subject.Fields.Leads,
                    .. subject.Fields.Cooperating,
                    .. entry.All("leads"),
                    .. entry.All("cooperating"),
                ]
            ),
            [
                .. PersonChoices
                    .In(there, leads.FirstOrDefault(), today)
                    .Concat(await PersonChoices.Heads(units, people, caller, today, stop))
                    .DistinctBy(choice => choice.Value),
            ],
            entry,
            action,
            ProposalUrls.Reading(document.Id),
            subject.Provision,
            subject.Start,
            subject.End
        );
        return Pages.Show<ProposalPage>(context, model, heading, Status(entry));
    }

    private static ProposalFields FieldsOf(
        Proposal proposal,
        IReadOnlyDictionary<UnitId, UnitSummary> names,
        string? accountable
    ) =>
        new(
            proposal.Title,
            [.. proposal.Leads.Select(unit => names[unit].Code)],
            accountable,
            [.. proposal.Cooperating.Select(unit => names[unit].Code)],
            DeadlineValues.Of(proposal.Deadline),
            proposal.Deliverable,
            proposal.Authority
        );

    /// <summary>
    /// Nobody fills in a form for what is decided already: its page says so at once. Whoever was filling it in when another
    /// decided keeps what was typed, beside what happened.
    /// </summary>
    private async Task<Outcome<Proposal>> Open(
        HttpContext context,
        ProposalRef which,
        FormEntry entry,
        CancellationToken stop
    ) =>
        await desk.Find(which, stop) switch
        {
            _ when await NotTheirs(context, which.Document, entry, stop) is { } refusal => refusal,
            null => ProposalRefusals.Unknown,
            { Open: false } decided when !entry.WasSent => ProposalRefusals.AlreadyDecided(
                decided,
                clock.Zone
            ),
            var proposal => proposal,
        };

    private async Task<Refusal?> NotTheirs(
        HttpContext context,
        DocumentId document,
        FormEntry entry,
        CancellationToken stop
    ) =>
        !entry.WasSent && context.Features.Get<Caller>() is { } caller
            ? await desk.Refuse(document, caller, stop)
            : null;

    private async Task<IReadOnlyList<Crumb>> Crumbs(Proposal proposal, CancellationToken stop)
    {
        var document = await documents.Find(proposal.Document, stop);
        return
        [
            new(ProposalWords.Documents, DocumentUrls.Register),
            new(document?.Title ?? ProposalWords.Document, ProposalUrls.Reading(proposal.Document)),
            new(proposal.Title),
        ];
    }

    private static int Status(FormEntry entry) =>
        entry.Refusal?.Kind.Status() ?? StatusCodes.Status200OK;

    private sealed record FormSubject(
        string Quote,
        Words Citation,
        IReadOnlyList<Words> Doubts,
        string? LeadAsWritten,
        ProposalFields Fields,
        string? Provision,
        int? Start,
        int? End
    );
}
