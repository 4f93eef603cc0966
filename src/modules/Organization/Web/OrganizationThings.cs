using Chutri.Organization.Model;
using Chutri.Organization.Operations;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Organization.Web;

/// <summary>Units and people are everybody's to see; planned reorganizations and imports are not.</summary>
internal sealed class OrganizationThings(AppDatabase db, UnitDirectory units) : IThingPages
{
    public async Task<IReadOnlyDictionary<Guid, Thing>> Find(
        IReadOnlyCollection<Guid> things,
        Caller caller,
        CancellationToken stop
    )
    {
        var found = new Dictionary<Guid, Thing>();
        var all = await units.All(stop);
        foreach (
            var unit in things.Select(id => all.GetValueOrDefault(new(id))).OfType<UnitSummary>()
        )
        {
            found[unit.Id.Value] = new(unit.Name, OrganizationUrls.Unit(unit.Code));
        }

        PersonId[] people = [.. things.Select(id => new PersonId(id))];
        var persons = db.Set<Person>()
            .Where(person => people.Contains(person.Id))
            .Select(person => new
            {
                person.Id,
                person.Code,
                person.Name,
            });
        foreach (var person in await persons.ToListAsync(stop))
        {
            found[person.Id.Value] = new(person.Name, OrganizationUrls.Person(person.Code));
        }

        if (caller.Has(OrganizationActs.SeeStructurePlans))
        {
            var plans = db.Set<Reorganization>()
                .Where(plan => things.Contains(plan.Id))
                .Select(plan => plan.Id);
            foreach (var plan in await plans.ToListAsync(stop))
            {
                found[plan] = new(ReorganizeWords.Plan, OrganizationUrls.Reorganization(plan));
            }
        }

        if (caller.Has(OrganizationActs.Import))
        {
            var imports = db.Set<ImportRecord>()
                .Where(import => things.Contains(import.Id))
                .Select(import => new { import.Id, import.FileName });
            foreach (var import in await imports.ToListAsync(stop))
            {
                found[import.Id] = new(import.FileName, OrganizationUrls.Import(import.Id));
            }
        }

        return found;
    }
}
