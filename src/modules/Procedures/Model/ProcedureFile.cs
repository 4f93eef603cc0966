using Chutri.Platform;

namespace Chutri.Procedures.Model;

/// <summary>A file with procedures that was read.</summary>
internal sealed class ProcedureFile : ListFileRecord;
