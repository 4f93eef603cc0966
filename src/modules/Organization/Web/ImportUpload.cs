using Chutri.Organization.Model;
using Chutri.Organization.Operations;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Http;

namespace Chutri.Organization.Web;

/// <summary>The one file of a request, and what kind of list it says it is.</summary>
internal static class ImportUpload
{
    public static async Task<Outcome<ReadImportRequest>> Read(
        HttpRequest request,
        CancellationToken stop
    ) =>
        (await ListFileUpload.Take(request, stop)).Then<ReadImportRequest>(
            list => new ReadImportRequest(list.Name, list.Content, Kind(list.Form["kind"]))
        );

    private static ImportKind? Kind(string? said) =>
        Enum.TryParse<ImportKind>(said, ignoreCase: true, out var kind) && Enum.IsDefined(kind)
            ? kind
            : null;
}
