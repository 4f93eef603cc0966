using Chutri.Dissemination.Model;
using Chutri.Dissemination.Operations;
using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.VietnameseText;

namespace Chutri.Dissemination.Forms;

/// <summary>A question as it is typed or sent.</summary>
internal sealed record QuestionForm
{
    public string? Text { get; init; }

    public string? A { get; init; }

    public string? B { get; init; }

    public string? C { get; init; }

    public string? D { get; init; }

    public string? E { get; init; }

    /// <summary>The letter of the right choice.</summary>
    public string? Right { get; init; }

    /// <summary>Where the answer stands.</summary>
    public string? Source { get; init; }

    public static QuestionForm Of(FormEntry entry) =>
        new()
        {
            Text = entry.TextOrNull("text"),
            A = entry.TextOrNull("a"),
            B = entry.TextOrNull("b"),
            C = entry.TextOrNull("c"),
            D = entry.TextOrNull("d"),
            E = entry.TextOrNull("e"),
            Right = entry.TextOrNull("right"),
            Source = entry.TextOrNull("source"),
        };

    public Outcome<AddQuestionsRequest> Parse(
        string code,
        IReadOnlySet<string> there,
        FieldReader read
    )
    {
        var question = QuestionCells.Parse(Text, [A, B, C, D, E], Right, Source, there, read.Wrong);
        return read.Answer(() => new AddQuestionsRequest(code, [question!]));
    }
}

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

/// <summary>How understanding is seen, as it is typed or sent.</summary>
internal sealed record UnderstandingForm
{
    /// <summary>How many questions each is asked; 0 or left out: no test.</summary>
    public string? Drawn { get; init; }

    public string? Tries { get; init; }

    public string? RetryAfterHours { get; init; }

    /// <summary>What is asked in writing; left out: nothing.</summary>
    public string? Reflection { get; init; }

    public static UnderstandingForm Of(FormEntry entry) =>
        new()
        {
            Drawn = entry.TextOrNull("drawn"),
            Tries = entry.TextOrNull("tries"),
            RetryAfterHours = entry.TextOrNull("retryAfterHours"),
            Reflection = entry.TextOrNull("reflection"),
        };

    public Outcome<SetUnderstandingRequest> Parse(string code, FieldReader read)
    {
        var drawn = read.Count("drawn", Drawn, 0, UnderstandingRule.MostDrawn, 0);
        var tries = read.Count(
            "tries",
            Tries,
            1,
            UnderstandingRule.MostTries,
            UnderstandingRule.UsualTries
        );
        var wait = read.Count(
            "retryAfterHours",
            RetryAfterHours,
            0,
            UnderstandingRule.LongestWait,
            0
        );
        var reflection = read.Text("reflection", Reflection, Lengths.Short, null);
        return read.Answer(() =>
            new SetUnderstandingRequest(code, new(drawn, tries, wait, reflection))
        );
    }
}

/// <summary>Where the campaign asks for a reflection, what was written.</summary>
internal sealed record UnderstoodForm(string? Reflection)
{
    public Outcome<ConfirmUnderstandingRequest> Parse(string code, FieldReader read)
    {
        var text = read.Text("reflection", Reflection, Lengths.Long, null);
        return read.Answer(() => new ConfirmUnderstandingRequest(code, text));
    }
}

/// <param name="Answers">For each question in its order the letter of a choice as it was shown: A, B, …</param>
internal sealed record HandInTestForm(IReadOnlyList<string?>? Answers)
{
    public static HandInTestForm Of(FormEntry entry) =>
        new([
            .. Enumerable
                .Range(0, UnderstandingRule.MostDrawn)
                .Select(at => entry.TextOrNull(HandInTest.Field(at))),
        ]);

    public HandInTestRequest Parse(string code) =>
        new(
            code,
            [
                .. (Answers ?? [])
                    .Take(UnderstandingRule.MostDrawn)
                    .Select(letter =>
                        letter?.Trim() is [var one] ? char.ToUpperInvariant(one) - 'A' : (int?)null
                    ),
            ]
        );
}
