namespace Chutri.Platform.Web;

/// <summary>The four cells with the address of each one's list.</summary>
/// <param name="HrefOf">The list of a cell.</param>
public sealed record FourCellsView(
    long OnTimeCount,
    long LateCount,
    long WithinCount,
    long OverdueCount,
    Func<TimelinessKind, string> HrefOf
)
{
    /// <summary>What is counted, with its number: "37 nhiệm vụ", "1 assignment".</summary>
    public Func<long, Words> Counted { get; init; } =
        count => CountWords.Of(count, "việc", "piece of work", "pieces of work");

    public long Done => OnTimeCount + LateCount;

    public long NotDone => WithinCount + OverdueCount;

    public long Total => Done + NotDone;

    /// <summary>The four figures, the most urgent first.</summary>
    public IReadOnlyList<(TimelinessKind Kind, long Count)> Figures =>
        [
            (TimelinessKind.Overdue, OverdueCount),
            (TimelinessKind.Within, WithinCount),
            (TimelinessKind.OnTime, OnTimeCount),
            (TimelinessKind.Late, LateCount),
        ];

    internal BarPart OnTime => Part(BarTone.OnTime, TimelinessKind.OnTime, OnTimeCount);

    internal BarPart Late => Part(BarTone.Late, TimelinessKind.Late, LateCount);

    internal BarPart Within => Part(BarTone.Within, TimelinessKind.Within, WithinCount);

    internal BarPart Overdue => Part(BarTone.Overdue, TimelinessKind.Overdue, OverdueCount);

    internal IReadOnlyList<BarPart> Parts => [OnTime, Late, Within, Overdue];

    internal Words Title => Counted(Total);

    private BarPart Part(BarTone tone, TimelinessKind kind, long count) =>
        new(tone, kind.Name(), count, HrefOf(kind));
}

public static class FourCellsWords
{
    public static Words Done { get; } = new("Đã hoàn thành", "Done");
    public static Words NotDone { get; } = new("Chưa hoàn thành", "Not done");
}
