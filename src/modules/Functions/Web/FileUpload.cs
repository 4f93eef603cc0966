using Chutri.Functions.Operations;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Http;

namespace Chutri.Functions.Web;

/// <summary>The one file of a request, as a list to hold the register against.</summary>
internal static class FileUpload
{
    public static async Task<Outcome<WriteReferenceListRequest>> ReadReferences(
        HttpRequest request,
        CancellationToken stop
    ) =>
        (await ListFileUpload.Take(request, stop)).Then(list =>
            new ReferenceFile(list.Name, list.Content).Read()
        );
}
