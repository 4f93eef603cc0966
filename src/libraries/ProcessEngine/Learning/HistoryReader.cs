namespace Chutri.ProcessEngine.Learning;

/// <summary>
/// Learns from step records as they come, in memory that does not grow with their number: it holds one case, the steps by unit, the pairs
/// of steps, and so many variants. Records of one case come together, in the order in which their steps were completed.
/// </summary>
/// <param name="mostVariants">Different ways that are told apart; cases on others are only counted.</param>
/// <param name="mostSteps">Different steps by unit that are told apart, and four times as many pairs.</param>
/// <param name="span">Time between two moments, as it is to be counted: working time; calendar time where null.</param>
public sealed class HistoryReader(
    int mostVariants = 10_000,
    int mostSteps = 5_000,
    Func<DateTimeOffset, DateTimeOffset, TimeSpan>? span = null
)
{
    private const int LongestVariant = 200;
    private readonly Dictionary<string, Way> variants = new(StringComparer.Ordinal);
    private readonly Dictionary<(string, string?), StepSums> steps = [];
    private readonly Dictionary<(string?, string?, bool), FollowSums> follows = [];
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<string> names = [];
    private readonly List<char> way = [];
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);
    private readonly Func<DateTimeOffset, DateTimeOffset, TimeSpan> span =
        span ?? ((from, to) => to - from);
    private StepRecord? last;
    private DateTimeOffset began;
    private long cases;
    private long records;
    private long others;
    private bool isComplete = true;

    /// <summary>Takes one record.</summary>
    public void Add(StepRecord record)
    {
        records++;
        if (last is null || last.Case != record.Case)
        {
            EndCase();
            began = record.Arrived;
        }

        var again = !seen.Add(record.Step);
        Follow(
            last?.Step,
            record.Step,
            again,
            last is null ? null : span(last.Completed, record.Arrived)
        );
        Count(record, again);
        if (way.Count < LongestVariant)
        {
            way.Add((char)NumberOf(record.Step));
        }

        last = record;
    }

    /// <summary>Takes many records.</summary>
    public void Add(IEnumerable<StepRecord> all)
    {
        foreach (var record in all)
        {
            Add(record);
        }
    }

    /// <summary>What was learnt so far; the case under way counts as ended.</summary>
    public ProcessHistory Read()
    {
        EndCase();
        return new(
            cases,
            records,
            [
                .. variants
                    .OrderByDescending(pair => pair.Value.Cases)
                    .ThenBy(pair => pair.Key, StringComparer.Ordinal)
                    .Select(pair => new Variant(
                        [.. pair.Key.Select(number => names[number])],
                        pair.Value.Cases,
                        (double)pair.Value.Cases / cases,
                        pair.Value.Length
                    )),
            ],
            others,
            [
                .. steps
                    .OrderBy(pair => pair.Key.Item1, StringComparer.Ordinal)
                    .ThenBy(pair => pair.Key.Item2, StringComparer.Ordinal)
                    .Select(pair => new LearntStep(
                        pair.Key.Item1,
                        pair.Key.Item2,
                        pair.Value.Waiting,
                        pair.Value.Working,
                        pair.Value.Late,
                        pair.Value.Overrun,
                        pair.Value.Again
                    )),
            ],
            [
                .. follows
                    .OrderByDescending(pair => pair.Value.Times)
                    .ThenBy(pair => pair.Key.Item1, StringComparer.Ordinal)
                    .ThenBy(pair => pair.Key.Item2, StringComparer.Ordinal)
                    .Select(pair => new Follow(
                        pair.Key.Item1,
                        pair.Key.Item2,
                        pair.Value.Times,
                        pair.Key.Item3,
                        pair.Value.Between
                    )),
            ],
            isComplete
        );
    }

    private void EndCase()
    {
        if (last is null)
        {
            return;
        }

        cases++;
        Follow(last.Step, null, again: false, null);
        var key = new string([.. way]);
        if (variants.TryGetValue(key, out var known) || variants.Count < mostVariants)
        {
            known ??= variants[key] = new();
            known.Cases++;
            known.Length.Add(span(began, last.Completed));
        }
        else
        {
            others++;
            isComplete = false;
        }

        way.Clear();
        seen.Clear();
        last = null;
    }

    private void Count(StepRecord record, bool again)
    {
        if (!steps.TryGetValue((record.Step, record.Unit), out var sums))
        {
            if (steps.Count >= mostSteps)
            {
                isComplete = false;
                return;
            }

            sums = steps[(record.Step, record.Unit)] = new();
        }

        sums.Waiting.Add(span(record.Arrived, record.Started));
        sums.Working.Add(span(record.Started, record.Completed));
        sums.Again += again ? 1 : 0;
        if (record.Due is { } due && record.Completed > due)
        {
            sums.Late++;
            sums.Overrun += span(due, record.Completed);
        }
    }

    private void Follow(string? from, string? to, bool again, TimeSpan? between)
    {
        var isRework = again && from is not null;
        if (!follows.TryGetValue((from, to, isRework), out var sums))
        {
            if (follows.Count >= mostSteps * 4)
            {
                isComplete = false;
                return;
            }

            sums = follows[(from, to, isRework)] = new();
        }

        sums.Times++;
        if (between is { } passed)
        {
            sums.Between.Add(passed);
        }
    }

    /// <summary>Steps beyond what a variant can tell apart share one number.</summary>
    private int NumberOf(string step)
    {
        if (!numbers.TryGetValue(step, out var number))
        {
            number = names.Count;
            if (number >= char.MaxValue)
            {
                isComplete = false;
                return number - 1;
            }

            numbers[step] = number;
            names.Add(step);
        }

        return number;
    }

    private sealed class Way
    {
        public long Cases { get; set; }

        public StepTimes Length { get; } = new();
    }

    private sealed class StepSums
    {
        public StepTimes Waiting { get; } = new();

        public StepTimes Working { get; } = new();

        public long Late { get; set; }

        public TimeSpan Overrun { get; set; }

        public long Again { get; set; }
    }

    private sealed class FollowSums
    {
        public long Times { get; set; }

        public StepTimes Between { get; } = new();
    }
}
