using Chutri.Platform.Web;
using Chutri.Procedures.Model;
using Chutri.Procedures.Model.Importing;
using Chutri.Procedures.Storage;
using Chutri.Procedures.Web;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Procedures.Api;

/// <param name="Change">New, Changed or Unchanged.</param>
internal sealed record ProcedureRowJson(
    int Row,
    string Change,
    string Code,
    string Name,
    string Unit
)
{
    public static ProcedureRowJson Of(ProcedureRow row) =>
        new(row.Row, row.Change.ToString(), row.Code, row.Content.Name, row.UnitName);
}

internal static class ProcedureFileApi
{
    public static void Map(IEndpointRouteBuilder files) =>
        new ListFileApi<ProcedureFilePages, ProcedureFile, ProcedureRow, ProcedureRowJson>(
            ProcedureRowJson.Of
        ).Map<FileVersions>(
            files,
            new(
                new("FindProcedureFiles", ProcedureApiWords.FindFiles),
                new("ReadProcedureFile", ProcedureApiWords.ReadFile),
                new("ShowProcedureFile", ProcedureApiWords.ShowFile),
                new("WriteProcedureFile", ProcedureApiWords.WriteFile)
            )
        );
}
