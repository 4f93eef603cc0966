using Chutri.Platform;

namespace Chutri.Functions.Model;

/// <summary>A file with functions that was read.</summary>
internal sealed class FunctionFile : ListFileRecord;
