using Chutri.Platform;

namespace Chutri.Functions.Model;

internal enum FunctionFileState
{
    /// <summary>Read without problems; waits to be confirmed.</summary>
    Ready,

    /// <summary>It had problems; nothing was or will be written.</summary>
    Refused,
    Written,
}

/// <summary>A file with functions that was read, and whether it was written. The file itself is kept.</summary>
internal sealed class FunctionFile : IVersioned
{
    private FunctionFile() { }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public FunctionFileState State { get; private set; }

    public string FileName { get; private init; } = "";

    public string Sha256 { get; private init; } = "";

    public string ReadBy { get; private init; } = "";

    public DateTime ReadAt { get; private init; }

    public int Version { get; private set; }

    public static FunctionFile Of(
        string fileName,
        string sha256,
        bool ready,
        Caller caller,
        Moment now
    ) =>
        new()
        {
            State = ready ? FunctionFileState.Ready : FunctionFileState.Refused,
            FileName = fileName,
            Sha256 = sha256,
            ReadBy = caller.Name,
            ReadAt = now.Utc,
        };

    public Refusal? Write()
    {
        if (State is not FunctionFileState.Ready)
        {
            return FunctionRefusals.FileNotReady(State.Name());
        }

        State = FunctionFileState.Written;
        return null;
    }
}

internal static class FunctionFileWords
{
    public static Words Name(this FunctionFileState state) =>
        state switch
        {
            FunctionFileState.Ready => new("đang chờ xác nhận", "waiting to be confirmed"),
            FunctionFileState.Refused => new("có chỗ chưa đúng", "refused because of problems"),
            _ => new("đã ghi xong", "already written"),
        };
}
