namespace Chutri.Web;

/// <summary>
/// What the server's log hears of due work: a bug with its whole trace, a refusal in a line, and what keeps everything from being
/// written in one line a minute, however much of it waits.
/// </summary>
internal sealed partial class DueWorkLog(ILogger log)
{
    /// <param name="codes">For each note or work that could not be written, why.</param>
    public void Kept(IReadOnlyList<string> codes)
    {
        foreach (var (code, count) in codes.CountBy(code => code))
        {
            NothingWritten(code, count);
        }
    }

    [LoggerMessage(
        Level = LogLevel.Error,
        Message = "Due work {Name} failed; it is tried again in a minute"
    )]
    public partial void Failed(Exception failure, string name);

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "Due work {Name} was refused: {Code}; it is tried again in a minute"
    )]
    public partial void Refused(string name, string code);

    [LoggerMessage(
        Level = LogLevel.Critical,
        Message = "The data was moved to {Place}: this program ends, run it there (chutri database reopen takes the move back)"
    )]
    public partial void DataWasMoved(string place);

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "Nothing can be written now: {Code}; {Count} notes and kinds of due work wait, tried again in a minute"
    )]
    private partial void NothingWritten(string code, int count);
}
