using Chutri.Platform;

namespace Chutri.Processes;

/// <summary>Whether a case is under way, and how it came to its end.</summary>
public enum ProcessCaseState
{
    Open,

    /// <summary>Came to an end that the process has.</summary>
    Ended,

    /// <summary>Ended before that, by a step that may do so or by whoever answers for the process.</summary>
    Cancelled,
}

public static class ProcessCaseStateWords
{
    public static Words Name(this ProcessCaseState state) =>
        state switch
        {
            ProcessCaseState.Ended => new("đã xong", "finished"),
            ProcessCaseState.Cancelled => new("dừng giữa chừng", "stopped early"),
            _ => new("đang giải quyết", "under way"),
        };

    public static string Word(this ProcessCaseState state) =>
        state switch
        {
            ProcessCaseState.Ended => "ended",
            ProcessCaseState.Cancelled => "cancelled",
            _ => "open",
        };
}
