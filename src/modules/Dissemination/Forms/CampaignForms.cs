using Chutri.Dissemination.Model;
using Chutri.Dissemination.Operations;
using Chutri.Documents;
using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Dissemination.Forms;

/// <summary>A campaign as it is typed or sent. Units and people by their codes, documents by their identifiers.</summary>
internal sealed record PlanCampaignForm
{
    public string? Title { get; init; }

    public string? Purpose { get; init; }

    /// <summary>What this audience is to read.</summary>
    public string? ReadingText { get; init; }

    /// <summary>Code of the unit that runs it.</summary>
    public string? Owner { get; init; }

    /// <summary>Code of whoever answers for it.</summary>
    public string? Answerable { get; init; }

    /// <summary>Code of the campaign of a superior unit under which it is run.</summary>
    public string? Above { get; init; }

    public IReadOnlyList<string?>? Units { get; init; }

    /// <summary>PartyMember, CivilServant, UnionMember, FrontMember.</summary>
    public IReadOnlyList<string?>? Kinds { get; init; }

    /// <summary>Everybody or Leaders.</summary>
    public string? Roles { get; init; }

    public IReadOnlyList<string?>? Documents { get; init; }

    /// <summary>Per cent who must attend for a unit to be done.</summary>
    public string? DonePercent { get; init; }

    /// <summary>Per cent of right answers from which somebody has understood.</summary>
    public string? PassPercent { get; init; }

    public static PlanCampaignForm Of(FormEntry entry) =>
        new()
        {
            Title = entry.TextOrNull("title"),
            Purpose = entry.TextOrNull("purpose"),
            ReadingText = entry.TextOrNull("readingText"),
            Owner = entry.TextOrNull("owner"),
            Answerable = entry.TextOrNull("answerable"),
            Above = entry.TextOrNull("above"),
            Units = entry.All("units"),
            Kinds = entry.All("kinds"),
            Roles = entry.TextOrNull("roles"),
            Documents = entry.All("documents"),
            DonePercent = entry.TextOrNull("donePercent"),
            PassPercent = entry.TextOrNull("passPercent"),
        };

    public async Task<Outcome<CampaignPlan>> Parse(
        FieldReader read,
        DocumentDirectory documents,
        CancellationToken stop
    )
    {
        var title = read.Text("title", Title, Lengths.Title, CampaignFieldWords.Title);
        var purpose = read.Text("purpose", Purpose, Lengths.Long, CampaignFieldWords.Purpose);
        var text = read.Text("readingText", ReadingText, Lengths.Long, null);
        var owner = await read.Unit("owner", Owner, CampaignFieldWords.Owner, stop);
        var answerable = await read.Person(
            "answerable",
            Answerable,
            CampaignFieldWords.Answerable,
            stop
        );
        var units = await read.Units("units", Units, CampaignFieldWords.Units, stop);
        PersonKind[] kinds =
        [
            .. (Kinds ?? [])
                .Where(kind => !string.IsNullOrWhiteSpace(kind))
                .Select(kind => read.Choice<PersonKind>("kinds", kind, CampaignFieldWords.Kinds))
                .Distinct(),
        ];
        if (kinds.Length == 0)
        {
            read.Wrong("kinds", CampaignFieldWords.Kinds);
        }

        var roles = read.Choice<AudienceRoles>(
            "roles",
            Roles,
            CampaignFieldWords.Kinds,
            AudienceRoles.Everybody
        );
        var conveyed = await Conveyed(read, documents, stop);
        var done = read.Percent("donePercent", DonePercent, Campaign.DonePercentByDefault);
        var pass = read.Percent("passPercent", PassPercent, Campaign.PassPercentByDefault);
        return read.Answer(() =>
            new CampaignPlan(
                title,
                purpose,
                text,
                owner,
                answerable,
                string.IsNullOrWhiteSpace(Above) ? null : Above,
                units,
                kinds,
                roles,
                conveyed,
                done,
                pass
            )
        );
    }

    private async Task<IReadOnlyList<DocumentId>> Conveyed(
        FieldReader read,
        DocumentDirectory documents,
        CancellationToken stop
    )
    {
        var asked = (Documents ?? []).Where(one => !string.IsNullOrWhiteSpace(one)).ToList();
        if (asked.Count == 0)
        {
            read.Wrong("documents", CampaignFieldWords.Documents);
        }

        DocumentId[] ids =
        [
            .. asked
                .Select(one => Guid.TryParse(one, out var id) ? id : Guid.Empty)
                .Select(id => new DocumentId(id)),
        ];
        var known = await documents.Find(ids, stop);
        if (ids.Any(id => !known.ContainsKey(id)))
        {
            read.Wrong("documents", CampaignFieldWords.NoSuchDocument);
        }

        return ids;
    }
}

internal sealed record FreezeForm(string? FrozenOn)
{
    public Outcome<FreezeRequest> Parse(string code, FieldReader read)
    {
        var on = read.Day("frozenOn", FrozenOn);
        return read.Answer(() => new FreezeRequest(code, on));
    }
}

/// <param name="Unit">Code of the unit that shows how it is done.</param>
internal sealed record NamePilotForm(string? Unit)
{
    public async Task<Outcome<NamePilotRequest>> Parse(
        string code,
        FieldReader read,
        CancellationToken stop
    )
    {
        var unit = await read.Unit("unit", Unit, CampaignFieldWords.Units, stop);
        return read.Answer(() => new NamePilotRequest(code, unit));
    }
}

/// <param name="Lessons">What the pilot has taught.</param>
internal sealed record OpenGateForm(string? Lessons)
{
    public Outcome<OpenGateRequest> Parse(string code, FieldReader read)
    {
        var lessons = read.Text("lessons", Lessons, Lengths.Long, CampaignFieldWords.Lessons);
        return read.Answer(() => new OpenGateRequest(code, lessons));
    }
}

internal sealed record CloseCampaignForm(string? Reason)
{
    public Outcome<CloseCampaignRequest> Parse(string code, FieldReader read)
    {
        var reason = read.Text("reason", Reason, Lengths.Short, CampaignFieldWords.Reason);
        return read.Answer(() => new CloseCampaignRequest(code, reason));
    }
}

/// <param name="Units">Codes of units, each with all below it; none: all that are in no wave yet.</param>
internal sealed record PlanWaveForm(
    string? Name,
    string? From,
    string? Until,
    IReadOnlyList<string?>? Units
)
{
    public async Task<Outcome<PlanWaveRequest>> Parse(
        string code,
        FieldReader read,
        CancellationToken stop
    )
    {
        var name = read.Text("name", Name, Lengths.Title, CampaignFieldWords.WaveName);
        var from = read.Day("from", From);
        var until = read.Day("until", Until);
        if (from != default && until != default && until < from)
        {
            read.Wrong("until", CampaignFieldWords.UntilBeforeFrom);
        }

        var units = await read.Units("units", Units, null, stop);
        return read.Answer(() => new PlanWaveRequest(code, name, from, until, units));
    }
}

/// <param name="Person">Code of the person.</param>
/// <param name="Reason">ExemptFromMeetings, LongLeave, Seconded, Sick or Other.</param>
/// <param name="Paper">The paper that shows it: number and day.</param>
internal sealed record GrantExemptionForm(
    string? Person,
    string? Reason,
    string? Paper,
    string? Note
)
{
    public async Task<Outcome<GrantExemptionRequest>> Parse(
        string code,
        FieldReader read,
        CancellationToken stop
    )
    {
        var person = await read.Person("person", Person, CampaignFieldWords.Person, stop);
        var reason = read.Choice<ExemptionReason>("reason", Reason, CampaignFieldWords.ReasonKind);
        var paper = read.Text("paper", Paper, Lengths.Title, CampaignFieldWords.Paper);
        var note = read.Text("note", Note, Lengths.Short, null);
        return read.Answer(() => new GrantExemptionRequest(code, person, reason, paper, note));
    }
}

/// <param name="Person">Code of the person.</param>
internal sealed record EndExemptionForm(string? Person, string? Reason)
{
    public async Task<Outcome<EndExemptionRequest>> Parse(
        string code,
        FieldReader read,
        CancellationToken stop
    )
    {
        var person = await read.Person("person", Person, CampaignFieldWords.Person, stop);
        var reason = read.Text("reason", Reason, Lengths.Short, CampaignFieldWords.Reason);
        return read.Answer(() => new EndExemptionRequest(code, person, reason));
    }
}

/// <param name="Name">What it is called, for what is found elsewhere.</param>
/// <param name="Address">Where it is found.</param>
internal sealed record AddMaterialForm(string? Name, string? Address)
{
    public Outcome<AddMaterialRequest> Parse(
        string code,
        IReadOnlyList<SentFile> files,
        FieldReader read
    )
    {
        var name = read.Text("name", Name, Lengths.FileName, null);
        var address = read.Text("address", Address, Lengths.Address, null);
        if (address.Length == 0 && files.Count == 0)
        {
            read.Wrong("files", CampaignFieldWords.Material);
        }

        if (
            address.Length > 0
            && !(
                Uri.TryCreate(address, UriKind.Absolute, out var uri)
                && uri.Scheme is "https" or "http"
            )
        )
        {
            read.Wrong("address", CampaignFieldWords.WebAddress);
        }

        return read.Answer(() =>
            new AddMaterialRequest(
                code,
                name.Length > 0 ? name : null,
                address.Length > 0 ? address : null,
                files
            )
        );
    }
}
