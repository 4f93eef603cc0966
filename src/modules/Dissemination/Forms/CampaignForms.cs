using Chutri.Dissemination.Model;
using Chutri.Dissemination.Operations;
using Chutri.Documents;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Dissemination.Forms;

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
