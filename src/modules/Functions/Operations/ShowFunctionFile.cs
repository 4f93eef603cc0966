using Chutri.Functions.Model;
using Chutri.Functions.Model.Importing;
using Chutri.Platform;

namespace Chutri.Functions.Operations;

/// <inheritdoc/>
internal sealed class ShowFunctionFile(AppDatabase db, FileStore files, FileReading reading)
    : ShowListFile<FunctionFile, FileLine>(db, files, reading)
{
    public override Act Act => FunctionActs.Import;
}
