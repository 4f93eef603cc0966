using Chutri.Dissemination.Model;
using Chutri.Dissemination.Operations;
using Chutri.Documents;
using Chutri.Organization;
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
            CampaignFieldWords.Roles,
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
