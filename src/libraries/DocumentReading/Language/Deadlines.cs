using System.Text.RegularExpressions;

namespace Chutri.DocumentReading.Language;

/// <summary>A time set in the text, with its place.</summary>
internal sealed record FoundDeadline(int Start, int End, Deadline Deadline);

/// <summary>Which deadlines does this piece of text set? Dates of documents and starts alone are none.</summary>
internal static partial class Deadlines
{
    private const int HoursOfDay = 24;

    /// <summary>All, in order and without overlap. Places count from the start of the whole text.</summary>
    internal static List<FoundDeadline> In(string text, int start, int end, int year)
    {
        var piece = WithoutParentheses(
            UnreadTimes.Blanked(DateAside().Replace(text[start..end], " ${d} "))
        );
        var found = new List<FoundDeadline>();
        Add(
            found,
            piece,
            Weeks.Stated(),
            m => IsStart(piece, m.Index) ? null : By(Weeks.LastDay(m, year))
        );
        piece = Weeks.Blanked(piece);
        Add(found, piece, DeadlineWords.Within(), Within);
        Add(found, piece, DeadlineWords.HoursSince(), Within);
        Add(
            found,
            piece,
            DeadlineWords.EachWeekday(),
            m => new Deadline.Every(Period.Week, Weekday(m.Groups["wd"].Value))
        );
        Add(
            found,
            piece,
            DeadlineWords.EachWeekThenDay(),
            m => new Deadline.Every(Period.Week, Weekday(m.Groups["wd"].Value))
        );
        Add(
            found,
            piece,
            DeadlineWords.WeekdayOfMonth(),
            _ => new Deadline.Every(Period.Month, null)
        );
        Add(found, piece, DeadlineWords.HalfAndWholeYear(), TwiceInTheYear);
        Add(
            found,
            piece,
            DeadlineWords.DayOfNextMonth(),
            m => new Deadline.Every(Period.Month, Dates.Number(m.Groups["d"].Value))
        );
        Add(
            found,
            piece,
            DeadlineWords.DayOfQuarter(),
            m => new Deadline.Every(Period.Quarter, Dates.Number(m.Groups["d"].Value))
        );
        Add(found, piece, DeadlineWords.TwoDaysOfYear(), TwiceInTheYear);
        Add(
            found,
            piece,
            DeadlineWords.TwoMonthsOfYear(),
            _ => new Deadline.Every(Period.HalfYear, null)
        );
        Add(
            found,
            piece,
            DeadlineWords.DayOfPeriod(),
            m => new Deadline.Every(
                PeriodOf(m.Groups["p"].Value),
                Dates.Number(m.Groups["d"].Value)
            )
        );
        Add(found, piece, DeadlineWords.OnceIn(), OnceIn);
        Add(
            found,
            piece,
            DeadlineWords.EachPeriod(),
            m => new Deadline.Every(
                TwiceAYear(m) ? Period.HalfYear : PeriodOf(m.Groups["p"].Value),
                null
            )
        );
        Add(found, piece, DeadlineWords.DaySpan(), m => By(Dates.Of(m, year)));
        Add(found, piece, DeadlineWords.ByDay(), m => DayOf(piece, m, year));
        Add(
            found,
            piece,
            DeadlineWords.ByFirstMonths(),
            m => Month(m, Dates.Number(m.Groups["n"].Value), year)
        );
        Add(
            found,
            piece,
            DeadlineWords.ByMonth(),
            m => IsStart(piece, m.Index) ? null : Month(m, Dates.Number(m.Groups["m"].Value), year)
        );
        Add(
            found,
            piece,
            DeadlineWords.ByQuarter(),
            m => IsStart(piece, m.Index) ? null : Month(m, Quarter(m.Groups["q"].Value) * 3, year)
        );
        Add(found, piece, DeadlineWords.ByYear(), m => Year(m, year));
        Add(found, piece, DeadlineWords.Standing(), _ => new Deadline.Standing());
        return
        [
            .. found
                .OrderBy(f => f.Start)
                .Select(f => f with { Start = f.Start + start, End = f.End + start }),
        ];
    }

    /// <summary>The one deadline of a task among those of its words: the most exact kind, of days the last.</summary>
    internal static (Deadline? Deadline, bool Ambiguous) Choose(
        List<FoundDeadline> found,
        string words
    )
    {
        var within = found.LastOrDefault(f =>
            f.Deadline is Deadline.Within or Deadline.WithinHours
        );
        var days = found.Where(f => f.Deadline is Deadline.By).ToList();
        var every =
            found.LastOrDefault(f => f.Deadline is Deadline.Every { Day: not null })
            ?? found.LastOrDefault(f => f.Deadline is Deadline.Every);
        if (
            every?.Deadline is Deadline.Every { Day: null, Period: Period.Month } monthly
            && DeadlineWords.BareDay().Match(words) is { Success: true } day
        )
        {
            return (monthly with { Day = Dates.Number(day.Groups["d"].Value) }, false);
        }

        if (within is not null)
        {
            return (within.Deadline, days.Count > 0);
        }

        if (
            every is not null
            && (days.Count == 0 || every.Deadline is Deadline.Every { Day: not null })
        )
        {
            return (every.Deadline, days.Count > 0);
        }

        if (days.Count > 0)
        {
            return (days[^1].Deadline, days.Select(d => d.Deadline).Distinct().Count() > 1);
        }

        return (found.FirstOrDefault()?.Deadline, false);
    }

    private static void Add(
        List<FoundDeadline> found,
        string piece,
        Regex pattern,
        Func<Match, Deadline?> meaning
    )
    {
        for (var match = pattern.Match(piece); match.Success; match = match.NextMatch())
        {
            if (found.Exists(f => match.Index < f.End && match.Index + match.Length > f.Start))
            {
                continue;
            }

            if (meaning(match) is { } deadline)
            {
                found.Add(new FoundDeadline(match.Index, match.Index + match.Length, deadline));
            }
        }
    }

    private static Deadline? Within(Match match)
    {
        var from = match.Groups["from"];
        var opener = match.Value.TrimStart();
        var bare =
            !opener.StartsWith("trong", StringComparison.OrdinalIgnoreCase)
            || Regex.IsMatch(opener, @"^trong\s+\d", RegexOptions.IgnoreCase);
        var unit = match.Groups["u"].Value.ToLowerInvariant();
        var working = unit.Contains("làm", StringComparison.Ordinal);
        var hours =
            unit.StartsWith('h')
            || unit.StartsWith("giờ", StringComparison.Ordinal)
            || unit.StartsWith("tiếng", StringComparison.Ordinal);
        var count = Dates.Number(match.Groups["n"].Value);
        if (
            (bare && !from.Success && (hours || !working))
            || (hours && !working && !AreHours(opener, bare, count, from.Value))
        )
        {
            return null;
        }

        var days =
            unit.StartsWith("tuần", StringComparison.Ordinal) ? count * 7
            : unit.StartsWith("tháng", StringComparison.Ordinal) ? count * 30
            : count;
        var what = Regex.Replace(
            from.Value,
            @"^,?\s*(?:(?:kể\s+)?từ|sau)\s+",
            "",
            RegexOptions.IgnoreCase
        );
        var signing = from.Success && DeadlineWords.Signing().IsMatch(what);
        var since = signing ? CountedFrom.Signing : CountedFrom.Event;
        return hours
            ? new Deadline.WithinHours(count, since, working)
            : new Deadline.Within(days, working, since);
    }

    /// <summary>A length of time that a task is due within, and neither a time of day nor how long something takes.</summary>
    private static bool AreHours(string opener, bool bare, int count, string from) =>
        count > 0
        && (
            count >= HoursOfDay
            || DeadlineWords.EventOfHours().IsMatch(from)
            || (!bare && !LastingTime().IsMatch(opener))
        );

    [GeneratedRegex(@"^trong\s+thời\s+gian\b", RegexOptions.IgnoreCase)]
    private static partial Regex LastingTime();

    private static Deadline.Every TwiceInTheYear(Match match) =>
        new(
            Period.HalfYear,
            match.Groups["d"].Value == match.Groups["e"].Value
                ? Dates.Number(match.Groups["d"].Value)
                : null
        );

    private static Deadline.Every OnceIn(Match match)
    {
        if (match.Groups["p"].Success)
        {
            return new Deadline.Every(PeriodOf(match.Groups["p"].Value), null);
        }

        var period = Dates.Number(match.Groups["n"].Value) switch
        {
            1 => Period.Month,
            3 => Period.Quarter,
            6 => Period.HalfYear,
            _ => Period.Year,
        };
        return new Deadline.Every(period, null);
    }

    private static Deadline.By? DayOf(string piece, Match match, int year)
    {
        var trigger = match.Groups["t"].Value.ToLowerInvariant();
        var between = match.Groups["mid"].Value;
        var loose = between.Trim().Length > 0;
        if (
            loose
            && trigger.Split(' ')[0] is "trong" or "đến" or "hết" or "vào"
            && !Regex.IsMatch(between, @"^(?:\s+(?:trước|hết|ngày|là|\d+|giờ|phút|sáng|chiều))+$")
        )
        {
            return null;
        }

        return IsStart(piece, match.Index) ? null : By(Dates.Of(match, year));
    }

    /// <summary>"từ …", "sau …" and "quá hạn từ …" begin a time, and past verbs tell of one.</summary>
    private static bool IsStart(string piece, int at) =>
        Regex.IsMatch(
            piece[Math.Max(0, at - 12)..at],
            @"(?:kể\s+từ|từ|sau)\s+(?:ngày\s+)?$",
            RegexOptions.IgnoreCase
        );

    private static Deadline.By? Month(Match match, int month, int year)
    {
        var of = match.Groups["y"].Success ? Dates.Number(match.Groups["y"].Value) : year;
        var before =
            match.Groups["t"].Value.Equals("trước", StringComparison.OrdinalIgnoreCase)
            && match.Groups["m"].Success;
        return before && month > 1
            ? By(Dates.EndOfMonth(of, month - 1))
            : By(Dates.EndOfMonth(of, month));
    }

    private static Deadline.By? Year(Match match, int year)
    {
        if (!match.Groups["t"].Success && !match.Groups["c"].Success)
        {
            return null;
        }

        return By(
            Dates.Of(
                match.Groups["y"].Success ? Dates.Number(match.Groups["y"].Value) : year,
                12,
                31
            )
        );
    }

    private static Deadline.By? By(DateOnly? date) => date is { } day ? new Deadline.By(day) : null;

    internal static int Quarter(string words) =>
        words.ToUpperInvariant() switch
        {
            "I" or "1" => 1,
            "II" or "2" => 2,
            "III" or "3" => 3,
            _ => 4,
        };

    private static Period PeriodOf(string words) =>
        words.ToLowerInvariant() switch
        {
            "tuần" => Period.Week,
            "tháng" => Period.Month,
            "quý" => Period.Quarter,
            _ => Period.Year,
        };

    private static bool TwiceAYear(Match match) =>
        match.Groups["p"].Value.Equals("năm", StringComparison.OrdinalIgnoreCase)
        && match.Groups["times"].Value is "hai" or "2" or "02";

    private static int Weekday(string words)
    {
        var name = words.ToLowerInvariant();
        return name.EndsWith("hai", StringComparison.Ordinal) || name.EndsWith('2') ? 1
            : name.EndsWith("ba", StringComparison.Ordinal) || name.EndsWith('3') ? 2
            : name.EndsWith("tư", StringComparison.Ordinal) || name.EndsWith('4') ? 3
            : name.EndsWith("năm", StringComparison.Ordinal) || name.EndsWith('5') ? 4
            : name.EndsWith("sáu", StringComparison.Ordinal) || name.EndsWith('6') ? 5
            : name.EndsWith("bảy", StringComparison.Ordinal) || name.EndsWith('7') ? 6
            : 7;
    }

    /// <summary>"trước Tết (ngày 29/01/2025)": the day of what is named before it.</summary>
    [GeneratedRegex(@"\((?<d>ngày\s+\d{1,2}/\d{1,2}/\d{4})\)")]
    private static partial Regex DateAside();

    /// <summary>What stands in parentheses is an aside; blanked, so that places stay.</summary>
    internal static string WithoutParentheses(string text) =>
        Aside()
            .Replace(
                text,
                m =>
                    TimeAside().IsMatch(m.Value) ? $" {m.Value[1..^1]} " : new string(' ', m.Length)
            );

    [GeneratedRegex(@"\([^()]{4,200}\)")]
    private static partial Regex Aside();

    /// <summary>"(hoàn thành trước ngày 25/12)" is no aside: it says until when.</summary>
    [GeneratedRegex(
        @"^\(\s*(?:hoàn\s+thành|xong|thời\s+hạn|thời\s+gian|hạn|trước\s+ngày|chậm\s+nhất|muộn\s+nhất|báo\s+cáo|gửi)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex TimeAside();
}
