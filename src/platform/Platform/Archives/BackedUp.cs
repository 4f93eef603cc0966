namespace Chutri.Platform;

/// <summary>A backup was made. It holds everybody's names, so who made it, when and where to is a fact.</summary>
/// <param name="File">The file's name on the machine that made it, without its folder.</param>
public sealed record BackedUp(string File, long Rows, long Bytes) : FactBody
{
    public const string Code = "platform.backed-up";

    /// <summary>Facts of the program as a whole are about this.</summary>
    public static readonly Guid Program = new("0195c3a1-0000-7000-8000-000000000001");

    public override IEnumerable<Guid> About => [Program];

    public override Words Sentence() =>
        new(
            $"sao lưu toàn bộ dữ liệu ({Rows} dòng) ra tệp {File.Quoted()}",
            $"backed up everything ({Rows} rows) to the file {File.Quoted()}"
        );
}

/// <summary>Writes down that a backup was made; the machine's own door only.</summary>
public sealed class NoteBackup(AppDatabase db) : IOperation<BackedUp, Done>
{
    public static Act TheAct { get; } =
        new("program.back-up", new("sao lưu dữ liệu", "back up the data"));

    public Act Act => TheAct;

    public Task<Outcome<Done>> Run(
        BackedUp request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        db.Record(request, caller, now);
        return Task.FromResult<Outcome<Done>>(new Done());
    }
}
