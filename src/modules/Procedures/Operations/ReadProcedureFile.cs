using Chutri.Platform;
using Chutri.Procedures.Model;
using Chutri.Procedures.Model.Importing;

namespace Chutri.Procedures.Operations;

/// <inheritdoc/>
internal sealed class ReadProcedureFile(
    AppDatabase db,
    FileStore files,
    ProcedureFileReading reading
) : ReadListFile<ProcedureFile, ProcedureRow>(db, files, reading)
{
    public override Act Act => ProcedureActs.Describe;
}
