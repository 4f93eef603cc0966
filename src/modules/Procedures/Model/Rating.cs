using Chutri.Platform;

namespace Chutri.Procedures.Model;

/// <summary>What the applicant says of how the file was settled, in one touch.</summary>
internal enum Rating
{
    VeryGood,
    Good,
    Bad,
}

internal static class RatingWords
{
    public static Words Name(this Rating rating) =>
        rating switch
        {
            Rating.VeryGood => new("Rất hài lòng", "Very satisfied"),
            Rating.Good => new("Hài lòng", "Satisfied"),
            _ => new("Không hài lòng", "Not satisfied"),
        };

    public static string Word(this Rating rating) =>
        rating switch
        {
            Rating.VeryGood => "very-good",
            Rating.Good => "good",
            _ => "bad",
        };

    public static Rating? Of(string? word)
    {
        foreach (var rating in Enum.GetValues<Rating>())
        {
            if (rating.Word() == word)
            {
                return rating;
            }
        }

        return null;
    }
}
