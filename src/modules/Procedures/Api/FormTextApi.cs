using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.Procedures.Forms;
using Chutri.Procedures.Operations;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Procedures.Api;

/// <summary>The texts of the counter's forms for programs.</summary>
internal static class FormTextApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var forms = api.MapGroup("/procedure-forms").WithTags("Procedures");
        forms
            .MapGet("", Forms)
            .WithName("FindProcedureForms")
            .WithSummary(ProcedureApiWords.FindForms)
            .Produces<CounterFormsJson>();
        forms
            .MapPost("/{kind}", Put)
            .WithName("PutProcedureForm")
            .WithSummary(ProcedureApiWords.PutForm)
            .Produces<FormPutJson>()
            .ProducesProblem(StatusCodes.Status403Forbidden)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<IResult> Forms(FormTexts texts, CancellationToken stop) =>
        TypedResults.Ok(
            new CounterFormsJson([.. (await texts.All(stop)).Select(CounterFormJson.Of)])
        );

    private static async Task<IResult> Put(
        string kind,
        FormTextForm form,
        HttpContext context,
        Caller caller,
        FieldReading fields,
        PutFormText put,
        OperationRunner runner,
        CancellationToken stop
    ) =>
        (await runner.Run(put, form.Parse(kind, fields.Begin()), caller, stop)).Answer(
            context,
            number => TypedResults.Ok(new FormPutJson(number))
        );
}
