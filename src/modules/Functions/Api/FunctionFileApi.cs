using Chutri.Functions.Model;
using Chutri.Functions.Model.Importing;
using Chutri.Functions.Operations;
using Chutri.Functions.Storage;
using Chutri.Functions.Web;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Functions.Api;

/// <param name="Change">New, Changed, Ended or Unchanged.</param>
internal sealed record FunctionFileLineJson(int Row, string Change, string Unit, string Text)
{
    public static FunctionFileLineJson Of(FileLine line) =>
        new(line.Row, line.Change.ToString(), line.UnitName, line.Content.Text);
}

internal static class FunctionFileApi
{
    private static readonly ListFileApi<
        FilePages,
        FunctionFile,
        FileLine,
        FunctionFileLineJson
    > Lists = new(FunctionFileLineJson.Of);

    public static void Map(IEndpointRouteBuilder files)
    {
        Lists.Map<FunctionVersions>(
            files,
            new(
                new("FindFunctionFiles", FunctionApiWords.FindFiles),
                new("ReadFunctionFile", FunctionApiWords.ReadFile),
                new("ShowFunctionFile", FunctionApiWords.ShowFile),
                new("WriteFunctionFile", FunctionApiWords.WriteFile)
            )
        );
        Lists.TakesList(
            files.MapPost("/from-document", ReadDocument),
            new("ReadFunctionsOfDocument", FunctionApiWords.ReadDocument)
        );
    }

    private static async Task<IResult> ReadDocument(
        FromDocumentForm form,
        HttpContext context,
        Caller caller,
        FromDocument reading,
        FilePages lists,
        CancellationToken stop
    ) => await Lists.Take(context, await reading.Read(form, caller, stop), lists, caller, stop);
}
