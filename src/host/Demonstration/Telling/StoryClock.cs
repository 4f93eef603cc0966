namespace Chutri.Demonstration.Telling;

/// <summary>The clock of the program while the story is told: it stands at the moment of the deed being told.</summary>
internal sealed class StoryClock : TimeProvider
{
    public DateTimeOffset Moment { get; set; } = DateTimeOffset.UnixEpoch;

    public override DateTimeOffset GetUtcNow() => Moment;
}
