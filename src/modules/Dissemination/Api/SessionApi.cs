using Chutri.Dissemination.Forms;
using Chutri.Dissemination.Model;
using Chutri.Dissemination.Operations;
using Chutri.Dissemination.Storage;
using Chutri.Dissemination.Web;
using Chutri.Documents;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Dissemination.Api;

/// <summary>Sessions and their rolls for programs.</summary>
internal static class SessionApi
{
    private const string Form = "multipart/form-data";

    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapPost("/campaigns/{code}/sessions", Plan)
            .WithTags("Dissemination")
            .WithName("PlanSession")
            .WithSummary(DisseminationApiWords.PlanSession)
            .Produces<PlannedSessionJson>(StatusCodes.Status201Created)
            .ProducesProblem(StatusCodes.Status403Forbidden)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        var sessions = api.MapGroup("/study-sessions").WithTags("Dissemination");
        sessions
            .MapGet("/{code}", Show)
            .HasTag<SessionVersions>()
            .WithName("ShowStudySession")
            .GoesOnByKey(2)
            .WithSummary(DisseminationApiWords.ShowSession)
            .Produces<StudySessionJson>()
            .ProducesProblem(StatusCodes.Status404NotFound);
        var one = sessions.MapGroup("/{code}").ComparesVersion().Of<SessionVersions>();
        one.MapPost("/open", Open).Named("OpenSession", DisseminationApiWords.OpenSession);
        one.MapPost("/close", Close).Named("CloseSession", DisseminationApiWords.CloseSession);
        one.MapPost("/files", AddFiles)
            .DisableAntiforgery()
            .TakesFiles()
            .Accepts<IFormFile>(Form)
            .Named("AddSessionFiles", DisseminationApiWords.AddFiles);
        one.MapPost("/entries/{entry:guid}/strike", Strike)
            .Named("StrikeAttendance", DisseminationApiWords.Strike);
        one.MapPost("/make-ups", AskMakeUp)
            .Produces<MakeUpGivenJson>()
            .Tells("AskMakeUp", DisseminationApiWords.AskMakeUp);
        ConclusionApi.Map(one);
        RollApi.Map(one);
    }

    private static async Task<IResult> Plan(
        string code,
        PlanSessionForm form,
        HttpContext context,
        Caller caller,
        FieldReading fields,
        PlanSession plan,
        OperationRunner runner,
        CancellationToken stop
    )
    {
        var request = await form.Parse(code, fields.Begin(), stop);
        return (await runner.Run(plan, request, caller, stop)).Answer(
            context,
            session =>
                TypedResults.Created(
                    $"/api/v1/study-sessions/{session}",
                    new PlannedSessionJson(session, DisseminationUrls.Session(session))
                )
        );
    }

    private static async Task<IResult> Show(
        string code,
        string? part,
        string? q,
        string? after,
        HttpContext context,
        Caller caller,
        ShowSession show,
        CancellationToken stop
    ) =>
        (
            await show.Run(
                code,
                SessionFilters.Read(part),
                q,
                after,
                ShowSession.OnPage,
                caller,
                stop
            )
        ).Answer(context, view => TypedResults.Ok(StudySessionJson.Of(view)));

    private static async Task<IResult> Open(
        string code,
        HttpContext context,
        Caller caller,
        OpenSession open,
        OperationRunner runner,
        CancellationToken stop
    ) => CampaignActApi.Nothing(await runner.Run(open, code, caller, stop), context);

    private static async Task<IResult> Close(
        string code,
        CloseSessionForm form,
        HttpContext context,
        Caller caller,
        FieldReading fields,
        CloseSession close,
        OperationRunner runner,
        CancellationToken stop
    ) =>
        CampaignActApi.Nothing(
            await runner.Run(close, form.Parse(code, fields.Begin()), caller, stop),
            context
        );

    private static async Task<IResult> AskMakeUp(
        string code,
        AskMakeUpForm form,
        HttpContext context,
        Caller caller,
        FieldReading fields,
        AskMakeUp ask,
        OperationRunner runner,
        CancellationToken stop
    ) =>
        (await runner.Run(ask, form.Parse(code, fields.Begin()), caller, stop)).Answer(
            context,
            given => TypedResults.Ok(new MakeUpGivenJson(given.Session, given.People, given.Left))
        );

    private static async Task<IResult> AddFiles(
        string code,
        FormEntry entry,
        HttpContext context,
        Caller caller,
        FieldReading fields,
        AddSessionFiles add,
        OperationRunner runner,
        CancellationToken stop
    )
    {
        var files = await SentFiles.Read(context, add.Act, SecretFiles.Refuse, stop);
        var request = files.With(read =>
            new AddSessionFilesForm(entry.TextOrNull("kind")).Parse(code, read, fields.Begin())
        );
        return CampaignActApi.Nothing(await runner.Run(add, request, caller, stop), context);
    }

    private static async Task<IResult> Strike(
        string code,
        Guid entry,
        StrikeAttendanceForm form,
        HttpContext context,
        Caller caller,
        FieldReading fields,
        StrikeAttendance strike,
        OperationRunner runner,
        CancellationToken stop
    ) =>
        CampaignActApi.Nothing(
            await runner.Run(strike, form.Parse(code, entry, fields.Begin()), caller, stop),
            context
        );
}
