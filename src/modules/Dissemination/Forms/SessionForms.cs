using Chutri.Dissemination.Model;
using Chutri.Dissemination.Operations;
using Chutri.Documents;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Dissemination.Forms;

internal sealed record CloseSessionForm(string? Minutes)
{
    public Outcome<CloseSessionRequest> Parse(string code, FieldReader read)
    {
        var minutes = read.Text("minutes", Minutes, Lengths.Long * 2, SessionFieldWords.Minutes);
        return read.Answer(() => new CloseSessionRequest(code, minutes));
    }
}

internal sealed record NoteConclusionForm(string? Text)
{
    public Outcome<NoteConclusionRequest> Parse(string code, FieldReader read)
    {
        var text = read.Text("text", Text, Lengths.Long, SessionFieldWords.Conclusion);
        return read.Answer(() => new NoteConclusionRequest(code, text));
    }
}

internal sealed record StrikeAttendanceForm(string? Reason)
{
    public Outcome<StrikeAttendanceRequest> Parse(string code, Guid entry, FieldReader read)
    {
        var reason = read.Text("reason", Reason, Lengths.Short, CampaignFieldWords.Reason);
        return read.Answer(() => new StrikeAttendanceRequest(code, entry, reason));
    }
}

/// <param name="Kind">Minutes, Photograph or SignedRoll.</param>
internal sealed record AddSessionFilesForm(string? Kind)
{
    public Outcome<AddSessionFilesRequest> Parse(
        string code,
        IReadOnlyList<SentFile> files,
        FieldReader read
    )
    {
        var kind = read.Choice<SessionFileKind>("kind", Kind, SessionFieldWords.Kind);
        if (files.Count == 0)
        {
            read.Wrong("files", SessionFieldWords.Files);
        }

        return read.Answer(() => new AddSessionFilesRequest(code, kind, files));
    }
}

/// <param name="Present">Codes of the people who were there.</param>
internal sealed record RecordRollForm(IReadOnlyList<string?>? Present)
{
    public async Task<Outcome<RecordRollRequest>> Parse(
        string code,
        AttendanceWay way,
        IReadOnlyList<SentFile> files,
        FieldReader read,
        CancellationToken stop
    )
    {
        var people = new List<PersonId>();
        foreach (var one in Present ?? [])
        {
            if (!string.IsNullOrWhiteSpace(one))
            {
                people.Add(await read.Person("present", one, SessionFieldWords.Present, stop));
            }
        }

        if (people.Count == 0)
        {
            read.Wrong("present", SessionFieldWords.Present);
        }

        return read.Answer(() => new RecordRollRequest(code, way, people, files));
    }
}

/// <summary>Work from a conclusion. Unit and person by their codes.</summary>
internal sealed record GiveWorkForm(
    string? Title,
    string? Deliverable,
    string? LeadUnit,
    string? Accountable,
    string? Authority,
    string? DueOn
)
{
    public async Task<Outcome<GiveWorkRequest>> Parse(
        string code,
        int number,
        FieldReader read,
        CancellationToken stop
    )
    {
        var lead = await read.UnitIfAny("leadUnit", LeadUnit, stop);
        var accountable = await read.PersonIfAny("accountable", Accountable, stop);
        var due = read.Day("dueOn", DueOn);
        return read.Answer(() =>
            new GiveWorkRequest(
                code,
                number,
                Title,
                Deliverable,
                lead,
                accountable,
                Authority,
                due == default ? null : due
            )
        );
    }
}
