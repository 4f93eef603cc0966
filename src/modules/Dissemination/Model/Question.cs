using Chutri.Platform;

namespace Chutri.Dissemination.Model;

/// <summary>A question of a campaign's bank, with one right answer. It is never changed: a wrong one is retired, and asked no more.</summary>
internal sealed class Question
{
    public const int FewestChoices = 2;
    public const int MostChoices = 5;

    public Guid Id { get; init; } = Guid.CreateVersion7();

    public Guid Campaign { get; init; }

    /// <summary>Within its campaign, from 1.</summary>
    public int Number { get; init; }

    public string Text { get; init; } = "";

    /// <summary>One a line.</summary>
    public string ChoiceLines { get; init; } = "";

    /// <summary>Which of the choices is right, from 0.</summary>
    public int Right { get; init; }

    /// <summary>Where the answer stands: what whoever was wrong reads again.</summary>
    public string Source { get; init; } = "";

    public string AddedByName { get; init; } = "";

    public DateTime AddedAt { get; init; }

    public DateTime? RetiredAt { get; private set; }

    public IReadOnlyList<string> Choices => ChoiceLines.Split('\n');

    public void Retire(Moment now) => RetiredAt = now.Utc;
}

internal sealed record NewQuestion(
    string Text,
    IReadOnlyList<string> Choices,
    int Right,
    string Source
);

/// <summary>How understanding is seen in a campaign.</summary>
/// <param name="Drawn">How many questions each person is asked; 0 = no test.</param>
/// <param name="Tries">How often the test may be taken.</param>
/// <param name="RetryAfterHours">How long after a failed try.</param>
/// <param name="Reflection">What is asked of everybody in writing; empty = nothing.</param>
internal sealed record UnderstandingRule(
    int Drawn,
    int Tries,
    int RetryAfterHours,
    string Reflection
)
{
    public const int MostDrawn = 50;
    public const int MostTries = 20;
    public const int LongestWait = 720;
    public const int UsualTries = 3;
}
