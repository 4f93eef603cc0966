using Chutri.Dissemination.Model;
using Chutri.Dissemination.Operations;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Dissemination.Forms;

/// <summary>The three questions after a session. Person by code.</summary>
internal sealed record FollowUpForm
{
    /// <summary>What did we find wanting?</summary>
    public string? Wanting { get; init; }

    /// <summary>What will we do?</summary>
    public string? Title { get; init; }

    public string? Deliverable { get; init; }

    /// <summary>Left out: the head of the unit.</summary>
    public string? Accountable { get; init; }

    public string? Authority { get; init; }

    /// <summary>By when?</summary>
    public string? DueOn { get; init; }

    public static FollowUpForm Of(FormEntry entry) =>
        new()
        {
            Wanting = entry.TextOrNull("wanting"),
            Title = entry.TextOrNull("title"),
            Deliverable = entry.TextOrNull("deliverable"),
            Accountable = entry.TextOrNull("accountable"),
            Authority = entry.TextOrNull("authority"),
            DueOn = entry.TextOrNull("dueOn"),
        };

    public async Task<Outcome<NoteFollowUpRequest>> Parse(
        string code,
        FieldReader read,
        CancellationToken stop
    )
    {
        var wanting = read.Text("wanting", Wanting, Lengths.Long, SessionFieldWords.Wanting);
        var will = read.Text("title", Title, Lengths.Title, SessionFieldWords.Will);
        var deliverable = read.Text(
            "deliverable",
            Deliverable,
            Lengths.Short,
            SessionFieldWords.Deliverable
        );
        var accountable = await read.PersonIfAny("accountable", Accountable, stop);
        var authority = read.Text("authority", Authority, Lengths.Short, null);
        var due = read.Day("dueOn", DueOn);
        return read.Answer(() =>
            new NoteFollowUpRequest(
                code,
                wanting,
                will,
                deliverable,
                accountable,
                authority.Length > 0 ? authority : SessionFieldWords.AuthorityUsual.Vietnamese,
                due
            )
        );
    }
}
