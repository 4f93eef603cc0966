using Chutri.Organization.Model;
using Chutri.Organization.Operations;
using Chutri.Organization.Operations.Forms;
using Chutri.Organization.Storage;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Organization.Api;

internal static class PersonApi
{
    public static void Map(IEndpointRouteBuilder people)
    {
        people
            .MapGet("", Find)
            .WithName("FindPeople")
            .GoesOnByKey(keys: 2)
            .WithSummary(OrganizationApiWords.FindPeople)
            .Produces<PersonListJson>();
        people
            .MapGet("/{code}", Show)
            .HasTag<PersonVersions>()
            .WithName("ShowPerson")
            .WithSummary(OrganizationApiWords.ShowPerson)
            .Produces<PersonJson>()
            .ProducesProblem(StatusCodes.Status404NotFound);
        people
            .MapPost("", Register)
            .WithName("RegisterPerson")
            .WithSummary(OrganizationApiWords.RegisterPerson)
            .Produces<PersonJson>(StatusCodes.Status201Created)
            .ProducesProblem(StatusCodes.Status409Conflict)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        people
            .MapPut("/{code}/name", Correct)
            .ComparesVersion()
            .Of<PersonVersions>()
            .WithName("CorrectPerson")
            .WithSummary(OrganizationApiWords.CorrectPerson)
            .Produces<PersonJson>()
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        people
            .MapPost("/{code}/posts", Appoint)
            .ComparesVersion()
            .Of<PersonVersions>()
            .WithName("AppointPost")
            .WithSummary(OrganizationApiWords.AppointPost)
            .Produces<PersonJson>(StatusCodes.Status201Created)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        people
            .MapPost("/{code}/posts/{post:guid}/end", End)
            .ComparesVersion()
            .Of<PersonVersions>()
            .WithName("EndPost")
            .WithSummary(OrganizationApiWords.EndPost)
            .Produces<PersonJson>()
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<IResult> Find(
        string? q,
        string? after,
        FindPeople find,
        UnitDirectory directory,
        CancellationToken stop
    )
    {
        var page = await find.Run(new(q, null, false), after, stop);
        var units = await directory.All(stop);
        return TypedResults.Ok(
            new PersonListJson(
                [.. page.Items.Select(person => PersonJson.Of(person, units))],
                page.Next,
                page.Total
            )
        );
    }

    private static Task<IResult> Show(
        string code,
        HttpContext context,
        PersonDirectory people,
        UnitDirectory directory,
        CancellationToken stop
    ) => Answer(code, StatusCodes.Status200OK, context, people, directory, stop);

    private static async Task<IResult> Register(
        RegisterPersonForm form,
        HttpContext context,
        Caller caller,
        FormLookup lookup,
        RegisterPerson register,
        OperationRunner runner,
        PersonDirectory people,
        UnitDirectory directory,
        CancellationToken stop
    )
    {
        var request = form.Parse(await lookup.Reading(stop));
        var done = await runner.Run(register, request, caller, stop);
        return done.Refusal is { } refusal
            ? refusal.Answer(context)
            : await Answer(
                request.Value.Code,
                StatusCodes.Status201Created,
                context,
                people,
                directory,
                stop
            );
    }

    private static async Task<IResult> Correct(
        string code,
        CorrectPersonForm form,
        HttpContext context,
        Caller caller,
        FormLookup lookup,
        CorrectPerson correct,
        OperationRunner runner,
        PersonDirectory people,
        UnitDirectory directory,
        CancellationToken stop
    )
    {
        var request = await lookup.About(code, form.Parse, stop);
        var done = await runner.Run(correct, request, caller, stop);
        return done.Refusal is { } refusal
            ? refusal.Answer(context)
            : await Answer(code, StatusCodes.Status200OK, context, people, directory, stop);
    }

    private static async Task<IResult> Appoint(
        string code,
        AppointPostForm form,
        HttpContext context,
        Caller caller,
        FormLookup lookup,
        AppointPost appoint,
        OperationRunner runner,
        PersonDirectory people,
        UnitDirectory directory,
        CancellationToken stop
    )
    {
        var request = await lookup.About(code, form.Parse, stop);
        var done = await runner.Run(appoint, request, caller, stop);
        return done.Refusal is { } refusal
            ? refusal.Answer(context)
            : await Answer(code, StatusCodes.Status201Created, context, people, directory, stop);
    }

    private static async Task<IResult> End(
        string code,
        Guid post,
        EndPostForm form,
        HttpContext context,
        Caller caller,
        FormLookup lookup,
        EndPost end,
        OperationRunner runner,
        PersonDirectory people,
        UnitDirectory directory,
        CancellationToken stop
    )
    {
        var person = await people.FindByCode(code, stop);
        if (person?.Posts.Any(held => held.Id.Value == post) is not true)
        {
            return OrganizationRefusals.PostNotFound.Answer(context);
        }

        var request = form.Parse(new PostId(post), await lookup.Reading(stop));
        var done = await runner.Run(end, request, caller, stop);
        return done.Refusal is { } refusal
            ? refusal.Answer(context)
            : await Answer(code, StatusCodes.Status200OK, context, people, directory, stop);
    }

    private static async Task<IResult> Answer(
        string code,
        int status,
        HttpContext context,
        PersonDirectory people,
        UnitDirectory directory,
        CancellationToken stop
    ) =>
        await people.FindByCode(code, stop) is { } person
            ? TypedResults.Json(
                PersonJson.Of(person, await directory.All(stop)),
                statusCode: status
            )
            : OrganizationRefusals.PersonNotFound(code).Answer(context);
}
