namespace Chutri.Platform;

/// <summary>Everything was brought to another place: whoever goes on here works on what nobody will look for.</summary>
/// <param name="To">The other place, as people call it; never a password.</param>
public sealed record MovedAway(string To, long Rows) : FactBody
{
    public const string Code = "platform.moved-away";

    public override IEnumerable<Guid> About => [BackedUp.Program];

    public override Words Sentence() =>
        new(
            $"chuyển toàn bộ dữ liệu ({Rows} dòng) đến {To.Quoted()}; nơi này không dùng nữa",
            $"moved everything ({Rows} rows) to {To.Quoted()}; this place is not used any more"
        );
}

/// <summary>Marks the old place; the machine's own door only.</summary>
public sealed class NoteMove(AppDatabase db) : IOperation<MovedAway, Done>
{
    public static Act TheAct { get; } =
        new("program.move", new("chuyển dữ liệu sang nơi khác", "move the data elsewhere"));

    public Act Act => TheAct;

    public Task<Outcome<Done>> Run(
        MovedAway request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        db.Record(request, caller, now);
        return Task.FromResult<Outcome<Done>>(new Done());
    }
}
