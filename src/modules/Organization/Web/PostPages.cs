using Chutri.Organization.Model;
using Chutri.Organization.Operations;
using Chutri.Organization.Operations.Forms;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Http;

namespace Chutri.Organization.Web;

/// <summary>The pages of the forms about one person or post, with what was typed and what is wrong.</summary>
internal sealed class PostPages(PersonDirectory people, UnitDirectory units, AuthorityClock clock)
{
    public async Task<IResult> Correct(
        string code,
        FormEntry entry,
        HttpContext context,
        Caller caller,
        CancellationToken stop
    ) =>
        !caller.Has(OrganizationActs.People) ? MayNot(context, caller)
        : await people.FindByCode(code, stop) is not { } person
            ? OrganizationRefusals.PersonNotFound(code).Answer(context)
        : Pages.Show<CorrectPersonPage>(
            context,
            new CorrectPersonModel(person.Code, person.Name, entry),
            PersonWords.CorrectTitle(person.Name),
            Status(entry)
        );

    public async Task<IResult> Appoint(
        string code,
        FormEntry entry,
        HttpContext context,
        Caller caller,
        CancellationToken stop
    )
    {
        if (!caller.Has(OrganizationActs.People))
        {
            return MayNot(context, caller);
        }

        if (await people.FindByCode(code, stop) is not { } person)
        {
            return OrganizationRefusals.PersonNotFound(code).Answer(context);
        }

        var today = clock.Now().Today;
        Choice[] active =
        [
            .. UnitChoices.Of(
                await units.ActiveOn(today, stop),
                caller,
                entry.TextOrNull("unit"),
                entry.TextOrNull("over")
            ),
        ];
        var model = new AppointPostModel(
            person.Code,
            person.Name,
            active,
            caller.Over is null
                ? [new(AppointPostForm.WholeAuthority, PersonWords.WholeAuthority), .. active]
                : active,
            ReorganizePresenter.Roles,
            today,
            entry
        );
        return Pages.Show<AppointPostPage>(
            context,
            model,
            PersonWords.AppointTitle(person.Name),
            Status(entry)
        );
    }

    public async Task<IResult> End(
        Guid post,
        FormEntry entry,
        HttpContext context,
        Caller caller,
        CancellationToken stop
    )
    {
        if (!caller.Has(OrganizationActs.People))
        {
            return MayNot(context, caller);
        }

        if (await people.HolderOf(new PostId(post), stop) is not { } holder)
        {
            return OrganizationRefusals.PostNotFound.Answer(context);
        }

        var held = holder.Posts.Single(one => one.Id.Value == post);
        var unit = (await units.Find(held.Unit, stop))!;
        var model = new EndPostModel(
            holder.Code,
            holder.Name,
            held.Title,
            unit.Name,
            clock.Now().Today,
            entry
        );
        return Pages.Show<EndPostPage>(
            context,
            model,
            PersonWords.EndTitle(holder.Name, held.Title),
            Status(entry)
        );
    }

    private static IResult MayNot(HttpContext context, Caller caller) =>
        PlatformRefusals.RoleMayNot(OrganizationActs.People, caller).Answer(context);

    private static int Status(FormEntry entry) =>
        entry.Refusal?.Kind.Status() ?? StatusCodes.Status200OK;
}
