using Chutri.Organization.Model;
using Chutri.Organization.Operations;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Http;

namespace Chutri.Organization.Web;

/// <summary>The pages about delegations, the forms with what was typed and what is wrong.</summary>
internal sealed class DelegationPages(
    FindDelegations find,
    PersonDirectory people,
    UnitDirectory units,
    AuthorityClock clock,
    IEnumerable<Act> acts
)
{
    public async Task<IResult> Mine(HttpContext context, Caller caller, CancellationToken stop)
    {
        if (caller.Person is not { } person)
        {
            return PlatformRefusals
                .RoleMayNot(OrganizationActs.EndDelegation, caller)
                .Answer(context);
        }

        var page = await find.Run(new(person), null, stop);
        var all = await units.All(stop);
        var lines = page.Items.ToLookup(found => found.Giver.Id == person);
        var model = new DelegationsModel(
            DelegationPresenter.Lines(lines[false], caller, all),
            DelegationPresenter.Lines(lines[true], caller, all),
            caller.Has(OrganizationActs.Delegate) && Delegating.MayBeHandedOn(caller.Role)
        );
        return Pages.Show<DelegationsPage>(context, model, DelegationWords.Mine);
    }

    /// <param name="giver">Code of the person whose authority it is; null = the caller's own.</param>
    public async Task<IResult> Make(
        string? giver,
        FormEntry entry,
        HttpContext context,
        Caller caller,
        CancellationToken stop
    )
    {
        if (!caller.Has(OrganizationActs.Delegate))
        {
            return PlatformRefusals.RoleMayNot(OrganizationActs.Delegate, caller).Answer(context);
        }

        var person = string.IsNullOrEmpty(giver)
            ? await people.Find(caller.Person!.Value, stop)
            : await people.FindByCode(giver, stop);
        if (person is null)
        {
            return OrganizationRefusals.PersonNotFound(giver ?? "").Answer(context);
        }

        var today = clock.Now().Today;
        var all = await units.All(stop);
        PostSummary[] posts =
        [
            .. person
                .PostsFrom(today)
                .Where(post =>
                    person.Id == caller.Person
                        ? Delegating.MayBeHandedOn(post.Role)
                        : DelegationPresenter.MayFor(post, caller, all)
                )
                .OrderByDescending(post => post.Id == caller.Post)
                .ThenByDescending(post => post.Role),
        ];
        var model = new MakeDelegationModel(
            person.Id == caller.Person ? null : person.Code,
            person.Id == caller.Person
                ? DelegationWords.MakeTitle
                : DelegationWords.MakeTitleFor(person.Name),
            [
                .. posts.Select(post => new Choice(
                    post.Id.Value.ToString(),
                    post.Title,
                    all[post.Unit].Name
                )),
            ],
            await Likely(posts, person, entry.Text("person"), all, today, stop),
            posts is [var first, ..]
                ?
                [
                    .. Delegating
                        .KindsOf(first.Role, acts)
                        .Select(kind => new Choice(kind.Code, kind.Name)),
                ]
                : [],
            today,
            person.Id == caller.Person
                ? OrganizationUrls.Delegations
                : OrganizationUrls.Person(person.Code),
            entry
        );
        return Pages.Show<MakeDelegationPage>(context, model, model.Title, Status(entry));
    }

    public async Task<IResult> End(
        DelegationId id,
        FormEntry entry,
        HttpContext context,
        CancellationToken stop
    ) =>
        await find.Find(id, stop) is not { } found
            ? DelegationRefusals.NotFound.Answer(context)
            : Pages.Show<EndDelegationPage>(
                context,
                new EndDelegationModel(
                    DelegationWords.EndTitle(found.StandIn.Name, found.Giver.Name),
                    entry
                ),
                DelegationWords.End,
                Status(entry)
            );

    /// <summary>The people of the unit, and whoever was chosen; with script everybody is found by words.</summary>
    private async Task<IReadOnlyList<Choice>> Likely(
        PostSummary[] posts,
        PersonSummary giver,
        string typed,
        IReadOnlyDictionary<UnitId, UnitSummary> all,
        DateOnly today,
        CancellationToken stop
    )
    {
        if (posts is not [var first, ..])
        {
            return [];
        }

        var unit = first.Over is { } over && all.ContainsKey(over) ? over : first.Unit;
        var near = PersonChoices.In(await people.PeopleIn(unit, today, stop), unit, today);
        var chosen = await PersonChoices.Of(typed, units, people, today, stop);
        return
        [
            .. near.Concat(chosen)
                .Where(choice => choice.Value != giver.Code)
                .DistinctBy(choice => choice.Value),
        ];
    }

    private static int Status(FormEntry entry) =>
        entry.Refusal?.Kind.Status() ?? StatusCodes.Status200OK;
}
