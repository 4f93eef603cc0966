using Chutri.Functions.Model;
using Chutri.Functions.Model.Importing;
using Chutri.Platform;

namespace Chutri.Functions.Operations;

/// <inheritdoc/>
internal sealed class ReadFunctionFile(AppDatabase db, FileStore files, FileReading reading)
    : ReadListFile<FunctionFile, FileLine>(db, files, reading)
{
    public override Act Act => FunctionActs.Import;
}
