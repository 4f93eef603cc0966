using Chutri.Organization.Model;
using Chutri.Platform;

namespace Chutri.Organization.Operations.Forms;

/// <summary>What a form needs to know to be read: the structure, the day, and the one person it is about or may name.</summary>
internal sealed class FormLookup(UnitDirectory units, PersonDirectory people, AuthorityClock clock)
{
    public async Task<FormReading> Reading(CancellationToken stop) =>
        new(await units.Read(stop), clock.Now().Today);

    public async Task<Outcome<PersonSummary>> Person(string code, CancellationToken stop) =>
        await people.FindByCode(code, stop) is { } person
            ? person
            : OrganizationRefusals.PersonNotFound(code);

    /// <summary>Reads a form about the person whose code the address names.</summary>
    public async Task<Outcome<T>> About<T>(
        string code,
        Func<PersonId, FormReading, Outcome<T>> parse,
        CancellationToken stop
    )
    {
        var reading = await Reading(stop);
        return (await Person(code, stop)).Then(person => parse(person.Id, reading));
    }

    public async Task<Outcome<MakeDelegationRequest>> Parse(
        DelegationForm form,
        Caller caller,
        CancellationToken stop
    ) =>
        form.Parse(
            string.IsNullOrWhiteSpace(form.Person)
                ? null
                : await people.FindByCode(form.Person, stop),
            caller.Post,
            await Reading(stop)
        );

    public async Task<Outcome<ReorganizationPlan>> Parse(
        ReorganizationForm form,
        CancellationToken stop
    )
    {
        var head = string.IsNullOrWhiteSpace(form.Head)
            ? null
            : await people.FindByCode(form.Head, stop);
        return form.Parse(await units.Read(stop), _ => head?.Id, clock.Now().Today);
    }
}
