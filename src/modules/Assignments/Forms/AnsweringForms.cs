using Chutri.Assignments.Model;
using Chutri.Assignments.Operations;
using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Assignments.Forms;

/// <param name="RightfulUnit">Code of the unit whose work it is.</param>
internal sealed record SendBackForm(string? RightfulUnit, string? Reason)
{
    public static SendBackForm Of(FormEntry entry) =>
        new(entry.TextOrNull("rightfulUnit"), entry.TextOrNull("reason"));

    public async Task<Outcome<SendBackRequest>> Parse(
        string code,
        FormReading read,
        CancellationToken stop
    )
    {
        var unit = await read.Unit("rightfulUnit", RightfulUnit, FormWords.UnitMissing, stop);
        var reason = read.Text("reason", Reason, Lengths.Reason, FormWords.ReasonMissing);
        return read.Or(() => new SendBackRequest(code, unit, reason));
    }
}

/// <param name="LeadUnit">Code of the unit that leads from now on.</param>
/// <param name="Accountable">Code of the person in it; left out, its head.</param>
internal sealed record RedirectForm(string? LeadUnit, string? Accountable, string? Reason)
{
    public static RedirectForm Of(FormEntry entry) =>
        new(
            entry.TextOrNull("leadUnit"),
            entry.TextOrNull("accountable"),
            entry.TextOrNull("reason")
        );

    public async Task<Outcome<RedirectRequest>> Parse(
        string code,
        FormReading read,
        CancellationToken stop
    )
    {
        var unit = await read.Unit("leadUnit", LeadUnit, FormWords.UnitMissing, stop);
        var person = await read.OptionalPerson("accountable", Accountable, stop);
        var reason = read.OptionalText("reason", Reason, Lengths.Reason);
        return read.Or(() => new RedirectRequest(code, unit, person, reason));
    }
}

/// <param name="Person">Code of the person.</param>
internal sealed record HandToPersonForm(string? Person, string? Note)
{
    public static HandToPersonForm Of(FormEntry entry) =>
        new(entry.TextOrNull("person"), entry.TextOrNull("note"));

    public async Task<Outcome<HandToPersonRequest>> Parse(
        string code,
        FormReading read,
        CancellationToken stop
    )
    {
        var person = await read.Person("person", Person, FormWords.PersonMissing, stop);
        var note = read.OptionalText("note", Note, Lengths.Reason);
        return read.Or(() => new HandToPersonRequest(code, person, note));
    }

    public async Task<Outcome<HandCooperationRequest>> ParseCooperation(
        string code,
        int number,
        FormReading read,
        CancellationToken stop
    )
    {
        var request = await Parse(code, read, stop);
        return request.Then<HandCooperationRequest>(hand => new HandCooperationRequest(
            code,
            number,
            hand.Person,
            hand.Note
        ));
    }
}

/// <param name="Person">Code of the person.</param>
internal sealed record NameAccountableForm(string? Person, string? Reason)
{
    public static NameAccountableForm Of(FormEntry entry) =>
        new(entry.TextOrNull("person"), entry.TextOrNull("reason"));

    public async Task<Outcome<NameAccountableRequest>> Parse(
        string code,
        FormReading read,
        CancellationToken stop
    )
    {
        var person = await read.Person("person", Person, FormWords.PersonMissing, stop);
        var reason = read.Text("reason", Reason, Lengths.Reason, FormWords.ReasonMissing);
        return read.Or(() => new NameAccountableRequest(code, person, reason));
    }
}
