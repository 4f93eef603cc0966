namespace Chutri.Platform;

public enum ListFileState
{
    /// <summary>Read without problems; waits to be confirmed.</summary>
    Ready,

    /// <summary>It had problems; nothing was or will be written.</summary>
    Refused,
    Written,
}

/// <summary>A list that somebody handed in as a file, and whether it was written. The file itself is kept for a time.</summary>
public abstract class ListFileRecord : IVersioned
{
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public ListFileState State { get; private set; }

    public string FileName { get; private set; } = "";

    public string Sha256 { get; private set; } = "";

    public string ReadBy { get; private set; } = "";

    public DateTime ReadAt { get; private set; }

    public int Version { get; private set; }

    /// <param name="ready">Nothing is wrong with it.</param>
    public static TFile Of<TFile>(
        string fileName,
        string sha256,
        bool ready,
        Caller caller,
        Moment now
    )
        where TFile : ListFileRecord, new() =>
        new()
        {
            State = ready ? ListFileState.Ready : ListFileState.Refused,
            FileName = fileName,
            Sha256 = sha256,
            ReadBy = caller.Name,
            ReadAt = now.Utc,
        };

    /// <returns>Can it be written? Once only, and only without problems.</returns>
    public bool Write()
    {
        if (State is not ListFileState.Ready)
        {
            return false;
        }

        State = ListFileState.Written;
        return true;
    }
}
