using Chutri.Platform;

namespace Chutri.ArchitectureTests.Violations;

/// <summary>Counter-example: a name that says nothing.</summary>
internal sealed class DutyManager;

internal sealed class UnitHelpers;

/// <summary>Not a violation: a word that only begins like a forbidden one.</summary>
internal sealed class DatabaseOfUnits;

/// <summary>Counter-examples: an operation that no test names, and two acts that share a code or a name.</summary>
internal sealed class AskWithoutAnyTest : IOperation<int, Done>
{
    public Act Act => Acts.First;

    public Task<Outcome<Done>> Run(
        int request,
        Caller caller,
        Moment now,
        CancellationToken stop
    ) => Task.FromResult<Outcome<Done>>(new Done());
}

/// <summary>Counter-example: an operation that takes a running number without waiting for its turn.</summary>
internal sealed class NumberOutOfTurn(Counters counters) : IOperation<int, long>
{
    public Act Act => Acts.First;

    public async Task<Outcome<long>> Run(
        int request,
        Caller caller,
        Moment now,
        CancellationToken stop
    ) => await counters.Next("wrong", stop);
}

/// <summary>Counter-example: an operation that asks for the time itself.</summary>
internal sealed class AskTheClock(AuthorityClock clock) : IOperation<int, Moment>
{
    public Act Act => Acts.First;

    public Task<Outcome<Moment>> Run(
        int request,
        Caller caller,
        Moment now,
        CancellationToken stop
    ) => Task.FromResult<Outcome<Moment>>(clock.Now());
}

internal static class Acts
{
    public static Act First { get; } = new("duties.ask", new("hỏi", "ask"));

    public static Act SameCode { get; } = new("duties.ask", new("trả lời", "answer"));

    public static Act SameName { get; } = new("duties.request", new("hỏi", "request"));
}

/// <summary>Counter-examples: sentences that are not there, or not in English.</summary>
internal static class BrokenWords
{
    public static Words Half { get; } = new("chỉ một nửa", "");

    public static Words Untranslated { get; } = new("giao việc", "giao việc");

    public static Words Whole { get; } = new("cả hai", "both");

    public static Refusal Refused(string unit) =>
        Refusal.Conflict("broken", new($"{unit} đã giải thể", $"{unit} đã giải thể"));
}

/// <summary>Counter-examples: facts announced by nobody, under another's name, and one that loses what it knew.</summary>
internal sealed record Unannounced : FactBody
{
    public override IEnumerable<Guid> About => [];

    public override Words Sentence() => new("làm việc", "worked");
}

internal sealed record Forgets(Guid Unit) : FactBody
{
    [System.Text.Json.Serialization.JsonIgnore]
    public string? Note { get; init; } = Unit == default ? null : "còn nhớ";

    public override IEnumerable<Guid> About => [Unit];

    public override Words Sentence() => new($"ghi {Seen++}", $"wrote {Seen}");

    private static int Seen { get; set; }
}

/// <summary>Counter-example: a part that nobody registered what it needs.</summary>
internal sealed class NeedsWhatIsMissing(IDisposable missing)
{
    public IDisposable Missing => missing;
}
