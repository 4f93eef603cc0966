using Chutri.Functions.Model;
using Chutri.Functions.Model.Importing;
using Chutri.Functions.Operations;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Functions.Web;

/// <summary>Choose a file, see what it would do, write it.</summary>
internal static class FileRoutes
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapListFiles<FilePages, FunctionFile, FileLine>(FunctionUrls.Files);
        pages.MapPost(FunctionUrls.FromDocument, ReadDocument);
    }

    /// <summary>The functions that a registered decision gives a unit, as if they were a file.</summary>
    private static async Task<IResult> ReadDocument(
        FormEntry entry,
        HttpContext context,
        Caller caller,
        FromDocument reading,
        FilePages lists,
        CancellationToken stop
    )
    {
        var form = new FromDocumentForm(entry.TextOrNull("document"), entry.TextOrNull("unit"));
        var request = await reading.Read(form, caller, stop);
        return await lists.Take(context, request, caller, entry, stop);
    }
}
