namespace Chutri.VerifiableDraw;

/// <summary>One step of a verification.</summary>
/// <param name="Code">"file", "list", "digest", "chance", "seed" or "drawn".</param>
/// <param name="State">How it came out.</param>
/// <param name="Vietnamese">What was found.</param>
/// <param name="English">The same.</param>
public sealed record VerifiedStep(string Code, StepState State, string Vietnamese, string English);

/// <summary>How a step came out.</summary>
public enum StepState
{
    /// <summary>As it should be.</summary>
    Right,

    /// <summary>Not as it should be; no later step was looked at.</summary>
    Wrong,

    /// <summary>Not there yet: the list is closed and chance has not spoken.</summary>
    NotYet,
}

/// <summary>What a verification found, step by step.</summary>
/// <param name="Steps">Up to the first that is wrong, or not there yet.</param>
public sealed record Verification(IReadOnlyList<VerifiedStep> Steps)
{
    /// <summary>Whether no step is wrong.</summary>
    public bool IsRight => Steps.All(step => step.State is not StepState.Wrong);

    /// <summary>Whether the draw was made and every step is right.</summary>
    public bool IsWhole => Steps.All(step => step.State is StepState.Right);
}
