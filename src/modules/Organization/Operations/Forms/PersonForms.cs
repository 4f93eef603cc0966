using Chutri.Organization.Model;
using Chutri.Platform;

namespace Chutri.Organization.Operations.Forms;

internal sealed record RegisterPersonForm(string? Code = null, string? Name = null)
{
    public Outcome<RegisterPersonRequest> Parse(FormReading read)
    {
        var code = read.Code("code", Code);
        var name = read.Text("name", Name, Lengths.PersonName, FieldSentences.NeedsPersonName);
        return read.Errors.Count > 0
            ? Refusal.Invalid(read.Errors)
            : new RegisterPersonRequest(code, name);
    }
}

internal sealed record CorrectPersonForm(string? Name = null, string? Reason = null)
{
    public Outcome<CorrectPersonRequest> Parse(PersonId person, FormReading read)
    {
        var name = read.Text("name", Name, Lengths.PersonName, FieldSentences.NeedsPersonName);
        var reason = read.Text("reason", Reason, Lengths.Decision, FieldSentences.NeedsReason);
        return read.Errors.Count > 0
            ? Refusal.Invalid(read.Errors)
            : new CorrectPersonRequest(person, name, reason);
    }
}

/// <param name="Unit">Code of the unit.</param>
/// <param name="Role">administrator, clerk, head, deputy, officer, inspector or reader.</param>
/// <param name="Over">Code of the unit that the role stands over; empty = the post's own unit, <c>*</c> = the whole authority.</param>
/// <param name="Until">Its last day.</param>
internal sealed record AppointPostForm(
    string? Unit = null,
    string? Title = null,
    string? Role = null,
    string? Over = null,
    string? From = null,
    string? Until = null,
    string? Decision = null
)
{
    public const string WholeAuthority = "*";

    public Outcome<AppointPostRequest> Parse(PersonId person, FormReading read)
    {
        var unit = read.Unit("unit", Unit);
        var title = read.Text("title", Title, Lengths.Title, FieldSentences.NeedsTitle);
        var role = read.Choice<Role>("role", Role, FieldSentences.NeedsRole);
        var from = read.Day("from", From);
        var until = read.OptionalDay("until", Until);
        var decision = read.Optional("decision", Decision, Lengths.Decision);
        var over = Over?.Trim() switch
        {
            WholeAuthority => null,
            null or "" => unit?.Id,
            var code => read.Unit("over", code)?.Id,
        };
        if (until < from)
        {
            read.Wrong("until", FieldSentences.UntilBeforeFrom);
        }

        return read.Errors.Count > 0
            ? Refusal.Invalid(read.Errors)
            : new AppointPostRequest(
                person,
                unit!.Id,
                title,
                role!.Value,
                over,
                from,
                until,
                decision
            );
    }
}

/// <param name="LastDay">The last day on which the post is held.</param>
internal sealed record EndPostForm(string? LastDay = null, string? Reason = null)
{
    public Outcome<EndPostRequest> Parse(PostId post, FormReading read)
    {
        var lastDay = read.Day("lastDay", LastDay);
        var reason = read.Text("reason", Reason, Lengths.Decision, FieldSentences.NeedsReason);
        return read.Errors.Count > 0
            ? Refusal.Invalid(read.Errors)
            : new EndPostRequest(post, lastDay, reason);
    }
}

internal sealed record CancelReorganizationForm(string? Reason = null)
{
    public Outcome<CancelReorganizationRequest> Parse(Guid plan, FormReading read)
    {
        var reason = read.Text("reason", Reason, Lengths.Decision, FieldSentences.NeedsReason);
        return read.Errors.Count > 0
            ? Refusal.Invalid(read.Errors)
            : new CancelReorganizationRequest(plan, reason);
    }
}
