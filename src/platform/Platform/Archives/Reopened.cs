namespace Chutri.Platform;

/// <summary>A place from which everything was moved is used again after all; whatever is done at the other is not in it.</summary>
public sealed record Reopened(string MovedTo) : FactBody
{
    public const string Code = "platform.reopened";

    public override IEnumerable<Guid> About => [BackedUp.Program];

    public override Words Sentence() =>
        new(
            $"dùng lại dữ liệu ở đây, sau khi đã chuyển đến {MovedTo.Quoted()}",
            $"went on with the data here after it was moved to {MovedTo.Quoted()}"
        );
}

/// <summary>Takes the mark of a move back; the machine's own door only.</summary>
public sealed class Reopen(AppDatabase db, Whereabouts whereabouts) : IOperation<Done, Done>
{
    public Act Act => NoteMove.TheAct;

    public async Task<Outcome<Done>> Run(
        Done request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        if (await whereabouts.MovedTo(stop) is not { } place)
        {
            return ArchiveRefusals.NotMoved;
        }

        db.Record(new Reopened(place), caller, now);
        return new Done();
    }
}
