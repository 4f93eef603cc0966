using Chutri.Platform;

namespace Chutri.Procedures.Model;

internal enum ProcedureFileState
{
    /// <summary>Read without problems; waits to be confirmed.</summary>
    Ready,

    /// <summary>It had problems; nothing was or will be written.</summary>
    Refused,
    Written,
}

/// <summary>A file with procedures that was read, and whether it was written. The file itself is kept for a time.</summary>
internal sealed class ProcedureFile : IVersioned
{
    private ProcedureFile() { }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public ProcedureFileState State { get; private set; }

    public string FileName { get; private init; } = "";

    public string Sha256 { get; private init; } = "";

    public string ReadBy { get; private init; } = "";

    public DateTime ReadAt { get; private init; }

    public int Version { get; private set; }

    public static ProcedureFile Of(
        string fileName,
        string sha256,
        bool ready,
        Caller caller,
        Moment now
    ) =>
        new()
        {
            State = ready ? ProcedureFileState.Ready : ProcedureFileState.Refused,
            FileName = fileName,
            Sha256 = sha256,
            ReadBy = caller.Name,
            ReadAt = now.Utc,
        };

    public Refusal? Write()
    {
        if (State is not ProcedureFileState.Ready)
        {
            return ProcedureRefusals.FileNotReady(State.Name());
        }

        State = ProcedureFileState.Written;
        return null;
    }
}

internal static class ProcedureFileWords
{
    public static Words Name(this ProcedureFileState state) =>
        state switch
        {
            ProcedureFileState.Ready => new("đang chờ xác nhận", "waiting to be confirmed"),
            ProcedureFileState.Refused => new("có chỗ chưa đúng", "refused because of problems"),
            _ => new("đã ghi xong", "already written"),
        };
}
