namespace Chutri.SelfReview.Model;

/// <summary>The movements of a review, in their order; on its page one of them is open while it is written.</summary>
internal enum ReviewStep
{
    Stock,
    Cross,
    Examine,

    /// <summary>What colleagues said, where the round asks them.</summary>
    Opinions,
}

internal static class ReviewSteps
{
    public static IReadOnlyList<ReviewStep> All { get; } = Enum.GetValues<ReviewStep>();

    /// <summary>As an address writes it.</summary>
    public static string Word(this ReviewStep step) =>
        step switch
        {
            ReviewStep.Stock => "stock",
            ReviewStep.Cross => "cross",
            ReviewStep.Opinions => "opinions",
            _ => "examine",
        };

    /// <summary>Null where it is none of them.</summary>
    public static ReviewStep? Read(string? word) =>
        All.Cast<ReviewStep?>().FirstOrDefault(step => step!.Value.Word() == word);

    /// <summary>In which of them a form of the page stands; null where it stands beside them.</summary>
    public static ReviewStep? Of(string form) =>
        form switch
        {
            "answers" => ReviewStep.Cross,
            "shortcomings" => ReviewStep.Examine,
            "opinions" => ReviewStep.Opinions,
            _ => null,
        };
}
