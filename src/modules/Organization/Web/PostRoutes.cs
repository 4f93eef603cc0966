using Chutri.Organization.Model;
using Chutri.Organization.Operations;
using Chutri.Organization.Operations.Forms;
using Chutri.Organization.Storage;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Organization.Web;

/// <summary>Recording people and their posts.</summary>
internal static class PostRoutes
{
    private const string OnePerson = OrganizationUrls.Admin + "/people/{code}";
    private const string OnePost = OrganizationUrls.Admin + "/posts/{post:guid}/end";

    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet(OrganizationUrls.NewPerson, ShowNew);
        pages.MapPost(OrganizationUrls.NewPerson, Register);
        pages.MapGet(OnePerson + "/correct", ShowCorrect).ComparesVersion().Of<PersonVersions>();
        pages.MapPost(OnePerson + "/correct", Correct).ComparesVersion().Of<PersonVersions>();
        pages.MapGet(OnePerson + "/appoint", ShowAppoint).ComparesVersion().Of<PersonVersions>();
        pages.MapPost(OnePerson + "/appoint", Appoint).ComparesVersion().Of<PersonVersions>();
        pages.MapGet(OnePost, ShowEnd).ComparesVersion().Of<PostVersions>("post");
        pages.MapPost(OnePost, End).ComparesVersion().Of<PostVersions>("post");
    }

    private static IResult ShowNew(HttpContext context, Caller caller) =>
        NewPage(context, caller, FormEntry.Empty);

    private static async Task<IResult> Register(
        FormEntry entry,
        HttpContext context,
        Caller caller,
        FormLookup lookup,
        RegisterPerson register,
        OperationRunner runner,
        CancellationToken stop
    )
    {
        var request = new RegisterPersonForm(
            entry.TextOrNull("code"),
            entry.TextOrNull("name")
        ).Parse(await lookup.Reading(stop));
        var done = await runner.Run(register, request, caller, stop);
        return done.Refusal is { } refusal
            ? NewPage(context, caller, entry.With(refusal))
            : Pages.GoTo(
                context,
                OrganizationUrls.Person(request.Value.Code),
                Told.Done(PersonWords.Registered)
            );
    }

    private static Task<IResult> ShowCorrect(
        string code,
        HttpContext context,
        Caller caller,
        PostPages pages,
        CancellationToken stop
    ) => pages.Correct(code, FormEntry.Empty, context, caller, stop);

    private static async Task<IResult> Correct(
        string code,
        FormEntry entry,
        HttpContext context,
        Caller caller,
        FormLookup lookup,
        CorrectPerson correct,
        OperationRunner runner,
        PostPages pages,
        CancellationToken stop
    )
    {
        var form = new CorrectPersonForm(entry.TextOrNull("name"), entry.TextOrNull("reason"));
        var request = await lookup.About(code, form.Parse, stop);
        var done = await runner.Run(correct, request, caller, stop);
        return done.Refusal is { } refusal
            ? await pages.Correct(code, entry.With(refusal), context, caller, stop)
            : Pages.GoTo(context, OrganizationUrls.Person(code), Told.Done(PersonWords.Corrected));
    }

    private static Task<IResult> ShowAppoint(
        string code,
        HttpContext context,
        Caller caller,
        PostPages pages,
        CancellationToken stop
    ) => pages.Appoint(code, FormEntry.Empty, context, caller, stop);

    private static async Task<IResult> Appoint(
        string code,
        FormEntry entry,
        HttpContext context,
        Caller caller,
        FormLookup lookup,
        AppointPost appoint,
        OperationRunner runner,
        PostPages pages,
        CancellationToken stop
    )
    {
        var form = new AppointPostForm(
            entry.TextOrNull("unit"),
            entry.TextOrNull("title"),
            entry.TextOrNull("role"),
            entry.TextOrNull("over"),
            entry.TextOrNull("from"),
            entry.TextOrNull("until"),
            entry.TextOrNull("decision")
        );
        var request = await lookup.About(code, form.Parse, stop);
        var done = await runner.Run(appoint, request, caller, stop);
        return done.Refusal is { } refusal
            ? await pages.Appoint(code, entry.With(refusal), context, caller, stop)
            : Pages.GoTo(context, OrganizationUrls.Person(code), Told.Done(PersonWords.Appointed));
    }

    private static Task<IResult> ShowEnd(
        Guid post,
        HttpContext context,
        Caller caller,
        PostPages pages,
        CancellationToken stop
    ) => pages.End(post, FormEntry.Empty, context, caller, stop);

    private static async Task<IResult> End(
        Guid post,
        FormEntry entry,
        HttpContext context,
        Caller caller,
        FormLookup lookup,
        EndPost end,
        OperationRunner runner,
        PersonDirectory people,
        PostPages pages,
        CancellationToken stop
    )
    {
        var request = new EndPostForm(
            entry.TextOrNull("lastDay"),
            entry.TextOrNull("reason")
        ).Parse(new PostId(post), await lookup.Reading(stop));
        var done = await runner.Run(end, request, caller, stop);
        if (done.Refusal is { } refusal)
        {
            return await pages.End(post, entry.With(refusal), context, caller, stop);
        }

        var holder = (await people.HolderOf(new PostId(post), stop))!;
        return Pages.GoTo(
            context,
            OrganizationUrls.Person(holder.Code),
            Told.Done(PersonWords.Ended)
        );
    }

    private static IResult NewPage(HttpContext context, Caller caller, FormEntry entry) =>
        caller.Has(OrganizationActs.People)
            ? Pages.Show<RegisterPersonPage>(
                context,
                new RegisterPersonModel(entry),
                PersonWords.Register,
                entry.Refusal?.Kind.Status() ?? StatusCodes.Status200OK
            )
            : PlatformRefusals.RoleMayNot(OrganizationActs.People, caller).Answer(context);
}
