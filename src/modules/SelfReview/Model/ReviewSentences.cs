using Chutri.Platform;

namespace Chutri.SelfReview.Model;

/// <summary>What is written into the work that a review leads to.</summary>
internal static class ReviewSentences
{
    public static Words Deliverable { get; } =
        new("Báo cáo đã khắc phục, kèm minh chứng", "A report that it is remedied, with evidence");
    public static Words Authority { get; } =
        new("Trong phạm vi lãnh đạo của đơn vị", "Within what the unit decides");

    public static Words Citation(int number, string code) =>
        new(
            $"Tồn tại, hạn chế số {number}, bản tự soi {code}",
            $"Shortcoming {number} of the review {code}"
        );

    /// <summary>Without its words: more people see the title of a duty than may read the review.</summary>
    public static Words CheckTitle(int number, string code) =>
        new(
            $"Kiểm lại cách khắc phục tồn tại, hạn chế số {number}, bản tự soi {code}",
            $"See whether the remedy of shortcoming {number} of the review {code} helped"
        );

    public static Words CannotBeGiven(int number, Words why) =>
        new(
            $"Cách khắc phục của tồn tại, hạn chế số {number}: {why.Vietnamese}",
            $"Remedy of shortcoming {number}: {why.English}"
        );
}
