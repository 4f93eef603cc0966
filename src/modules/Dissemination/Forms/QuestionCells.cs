using Chutri.Dissemination.Model;
using Chutri.Platform;
using Chutri.VietnameseText;

namespace Chutri.Dissemination.Forms;

/// <summary>What makes a question of what was typed, on a page or in a row of a file.</summary>
internal static class QuestionCells
{
    private static readonly string[] Letters = ["a", "b", "c", "d", "e"];

    /// <param name="there">Questions that are in the bank, folded.</param>
    /// <returns>Null where something is wrong; all of it was said.</returns>
    public static NewQuestion? Parse(
        string? text,
        IReadOnlyList<string?> cells,
        string? right,
        string? source,
        IReadOnlySet<string> there,
        Action<string, Words> wrong
    )
    {
        var all = true;
        var asked = Clean(text, "text", Lengths.Short);
        if (asked.Length == 0)
        {
            Say("text", TestFieldWords.Text);
        }
        else if (there.Contains(Folding.Fold(asked)))
        {
            Say("text", TestFieldWords.Twice(asked));
        }

        string[] typed = [.. cells.Select((cell, at) => Clean(cell, Letters[at], Lengths.Title))];
        string[] choices = [.. typed.TakeWhile(choice => choice.Length > 0)];
        if (choices.Length < Question.FewestChoices)
        {
            Say("a", TestFieldWords.Choices);
        }
        else if (typed.Skip(choices.Length).Any(choice => choice.Length > 0))
        {
            Say(Letters[choices.Length], TestFieldWords.Gap);
        }
        else if (choices.Select(Folding.Fold).Distinct().Count() < choices.Length)
        {
            Say("a", TestFieldWords.SameChoice);
        }

        var answer = Array.IndexOf(Letters, right?.Trim().TrimEnd('.', ')').ToLowerInvariant());
        if (answer < 0 || answer >= Math.Max(choices.Length, Question.FewestChoices))
        {
            Say("right", TestFieldWords.Right);
        }

        var from = Clean(source, "source", Lengths.Title);
        return all ? new(asked, choices, answer, from) : null;

        string Clean(string? cell, string field, int longest)
        {
            var words = string.Join(
                ' ',
                Normalising
                    .Normalise(cell ?? "")
                    .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            );
            if (words.Length > longest)
            {
                Say(field, CampaignFieldWords.Longest(longest));
            }

            return words;
        }

        void Say(string field, Words sentence)
        {
            all = false;
            wrong(field, sentence);
        }
    }
}
