using Chutri.Platform;

namespace Chutri.Duties.Model;

/// <summary>One bucket and a span of due days, both ends included. A filter is a few of them, none overlapping.</summary>
/// <param name="Today">Which of what is due today at a time of day; null = whatever its time.</param>
internal readonly record struct Slice(
    Bucket Bucket,
    DateOnly From,
    DateOnly Through,
    DueToday? Today = null
)
{
    private static readonly DateOnly First = DateOnly.MinValue;

    public bool IsFromTheFirst => From == First;

    public bool IsToTheLast => Through == DueDays.None;

    /// <summary>The slices of a filter, the same for the list and for the kept counts.</summary>
    /// <param name="filter">Only its state, age and month are looked at.</param>
    /// <param name="now">The reader's moment.</param>
    /// <param name="dueSoonThrough">The last day that counts as due soon.</param>
    public static IReadOnlyList<Slice> Of(DutyFilter filter, Moment now, DateOnly dueSoonThrough)
    {
        var state =
            filter.Age is null ? filter.State
            : filter.State is DutyListState.Counted or DutyListState.Open or DutyListState.All
                ? DutyListState.Overdue
            : filter.State;
        return
        [
            .. Of(state, now, dueSoonThrough)
                .Select(slice => slice.Within(filter.Month))
                .Select(slice => slice.Within(filter.Age, now.Today))
                .Where(slice => slice.From <= slice.Through),
        ];
    }

    private static IEnumerable<Slice> Of(DutyListState state, Moment now, DateOnly dueSoonThrough)
    {
        var today = now.Today;
        var (over, notOver) = (
            new DueToday(today, now.Time, IsOver: true),
            new DueToday(today, now.Time, IsOver: false)
        );
        return state switch
        {
            DutyListState.DoneOnTime => [Whole(Bucket.DoneOnTime)],
            DutyListState.DoneLate => [Whole(Bucket.DoneLate)],
            DutyListState.Withdrawn => [Whole(Bucket.Withdrawn)],
            DutyListState.Overdue =>
            [
                new(Bucket.Running, First, today.AddDays(-1)),
                new(Bucket.Running, today, today, over),
            ],
            DutyListState.Within =>
            [
                Whole(Bucket.Stopped),
                new(Bucket.Running, today, DueDays.None, notOver),
            ],
            DutyListState.DueSoon => [new(Bucket.Running, today, dueSoonThrough, notOver)],
            DutyListState.Open => [Whole(Bucket.Running), Whole(Bucket.Stopped)],
            DutyListState.Done => [Whole(Bucket.DoneOnTime), Whole(Bucket.DoneLate)],
            DutyListState.Counted => Enum.GetValues<Bucket>()
                .Where(bucket => bucket is not Bucket.Withdrawn)
                .Select(Whole),
            _ => Enum.GetValues<Bucket>().Select(Whole),
        };
    }

    private static Slice Whole(Bucket bucket) => new(bucket, First, DueDays.None);

    private Slice Within(DateOnly? month) =>
        month is { } first ? Cut(first, first.AddMonths(1).AddDays(-1)) : this;

    private Slice Within(OverdueAge? age, DateOnly today) =>
        age switch
        {
            OverdueAge.UpTo30 when Today is { IsOver: true } => this,

            OverdueAge.UpTo30 => Cut(today.AddDays(-30), today.AddDays(-1)),
            OverdueAge.UpTo90 => Cut(today.AddDays(-90), today.AddDays(-31)),
            OverdueAge.Over90 => Cut(First, today.AddDays(-91)),
            _ => this,
        };

    private Slice Cut(DateOnly from, DateOnly through) =>
        this with
        {
            From = From > from ? From : from,
            Through = Through < through ? Through : through,
        };
}

/// <summary>Of what is due today: either what is due at a time that is over, or all the rest.</summary>
internal readonly record struct DueToday(DateOnly Day, TimeOnly Time, bool IsOver);
