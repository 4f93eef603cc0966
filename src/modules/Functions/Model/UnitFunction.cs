using Chutri.Platform;
using Chutri.VietnameseText;

namespace Chutri.Functions.Model;

/// <summary>What a unit is there for, in one statement, from a day to a day.</summary>
internal sealed class UnitFunction : IVersioned
{
    private UnitFunction() { }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public UnitId Unit { get; private set; }

    public string Text { get; private set; } = "";

    public string Field { get; private set; } = "";

    public WorkKind Kind { get; private set; }

    public FunctionOrigin Origin { get; private set; }

    public string? Decides { get; private set; }

    public string? Source { get; private set; }

    public DocumentId? Document { get; private set; }

    public string? Provision { get; private set; }

    public DateOnly From { get; private init; }

    /// <summary>The last day; null while no end is known.</summary>
    public DateOnly? Until { get; private set; }

    /// <summary>The statement in whose place this one stands: an older wording, or that of a unit that ended.</summary>
    public Guid? Before { get; private init; }

    /// <summary>Its unit ended and nobody has said yet whose it is now; until then it is with the successor.</summary>
    public bool AwaitsHome { get; private set; }

    public int Version { get; private set; }

    public FunctionContent Content =>
        new(Text, Field, Kind, Origin, Decides, Source, Document, Provision);

    public bool HoldsOn(DateOnly day) => From <= day && (Until is null || day <= Until);

    public static UnitFunction Of(
        UnitId unit,
        FunctionContent content,
        DateOnly from,
        DateOnly? until = null,
        Guid? before = null
    )
    {
        var made = new UnitFunction
        {
            Unit = unit,
            From = from,
            Until = until,
            Before = before,
        };
        made.Take(content);
        return made;
    }

    public FunctionRecorded Recorded(string unitName) => new(Id, Unit, unitName, Text, From);

    /// <summary>What was written wrongly is put right, from its first day on.</summary>
    public FunctionCorrected? Correct(FunctionContent content, string unitName, string? reason)
    {
        if (content == Content)
        {
            return null;
        }

        var before = Text;
        Take(content);
        return new(Id, Unit, unitName, before, Text, reason);
    }

    public Outcome<FunctionEnded> End(DateOnly lastDay, string unitName, string reason)
    {
        if (Until is { } ended)
        {
            return FunctionRefusals.HasEnded(ended);
        }

        if (lastDay < From)
        {
            return FunctionRefusals.EndsBeforeItBegins(From);
        }

        Until = lastDay;
        AwaitsHome = false;
        return new FunctionEnded(Id, Unit, unitName, Text, lastDay, reason);
    }

    /// <summary>Another wording holds from a day on; this one until the day before.</summary>
    public Outcome<(UnitFunction Next, FunctionReplaced Fact)> Replace(
        FunctionContent content,
        DateOnly from,
        string unitName,
        string reason
    )
    {
        if (Until is { } ended)
        {
            return FunctionRefusals.HasEnded(ended);
        }

        if (from <= From)
        {
            return FunctionRefusals.ReplacedTooEarly(From);
        }

        Until = from.AddDays(-1);
        AwaitsHome = false;
        var next = Of(Unit, content, from, before: Id);
        return (
            next,
            new FunctionReplaced(Id, next.Id, Unit, unitName, Text, next.Text, from, reason)
        );
    }

    /// <summary>
    /// Its unit ended: from the day on it is the successor's; after a split or a closing only until somebody says whose. What begins on
    /// that day or later was never the old unit's, and moves as it is.
    /// </summary>
    public UnitFunction CarryOver(UnitId to, DateOnly on, bool merged)
    {
        if (on <= From)
        {
            (Unit, AwaitsHome) = (to, !merged);
            return this;
        }

        var next = Of(to, Content, on, Until, Id);
        next.AwaitsHome = !merged;
        (Until, AwaitsHome) = (on.AddDays(-1), false);
        return next;
    }

    /// <summary>It is said whose it is after a reorganization.</summary>
    public Outcome<FunctionPlaced> Place(UnitId unit, string unitName)
    {
        if (!AwaitsHome)
        {
            return FunctionRefusals.HasHome;
        }

        (Unit, AwaitsHome) = (unit, false);
        return new FunctionPlaced(Id, unit, unitName, Text);
    }

    /// <summary>The same statement of the same unit reads the same here.</summary>
    public static string KeyOf(UnitId unit, string text) =>
        $"{unit.Value:n} {Folding.FoldKeepingMarks(text)}";

    private void Take(FunctionContent content) =>
        (Text, Field, Kind, Origin, Decides, Source, Document, Provision) = (
            content.Text,
            content.Field,
            content.Kind,
            content.Origin,
            content.Decides,
            content.Source,
            content.Document,
            content.Provision
        );
}
