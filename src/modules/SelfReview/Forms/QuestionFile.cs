using Chutri.Organization;
using Chutri.SelfReview.Model;
using Chutri.VietnameseText;

namespace Chutri.SelfReview.Forms;

/// <summary>A file with a sheet of questions, in the order in which they are asked.</summary>
internal static class QuestionFile
{
    private const char Between = '|';
    private const int HighestWeight = 100;

    private static readonly Dictionary<string, AnswerKind> Kinds = new()
    {
        ["co/khong"] = AnswerKind.YesNo,
        ["yes/no"] = AnswerKind.YesNo,
        ["muc"] = AnswerKind.Scale,
        ["scale"] = AnswerKind.Scale,
        ["so"] = AnswerKind.Number,
        ["number"] = AnswerKind.Number,
        ["sodem"] = AnswerKind.Count,
        ["count"] = AnswerKind.Count,
        ["chu"] = AnswerKind.Text,
        ["text"] = AnswerKind.Text,
        ["chon"] = AnswerKind.Choice,
        ["choice"] = AnswerKind.Choice,
    };

    /// <param name="table">The file.</param>
    /// <param name="figures">Those that an answer can be held against.</param>
    public static IReadOnlyList<Question> Read(
        EditionTable table,
        IReadOnlyList<CountedFigure> figures
    )
    {
        table.Need(
            EditionColumns.Section,
            EditionColumns.Code,
            EditionColumns.Question,
            EditionColumns.Kind
        );
        if (table.Problems.Count > 0)
        {
            return [];
        }

        var read = new Dictionary<string, (Question Question, int Row)>(
            StringComparer.OrdinalIgnoreCase
        );
        var questions = new List<Question>();
        foreach (var row in table.Rows)
        {
            var question = Line(table, row, read, figures);
            questions.Add(question);
            if (question.Code.Length > 0 && !read.TryAdd(question.Code, (question, row.Number)))
            {
                table.Wrong(
                    row,
                    EditionColumns.Code,
                    EditionFileWords.Twice(question.Code, read[question.Code].Row)
                );
            }
        }

        return questions;
    }

    private static Question Line(
        EditionTable table,
        HandedRow row,
        Dictionary<string, (Question Question, int Row)> earlier,
        IReadOnlyList<CountedFigure> figures
    )
    {
        if (
            !Kinds.TryGetValue(
                Folding.Fold(table.Cell(row, EditionColumns.Kind)).Replace(" ", ""),
                out var kind
            )
        )
        {
            table.Wrong(row, EditionColumns.Kind, EditionFileWords.AnswerKinds);
        }

        var question = new Question(
            table.Needed(row, EditionColumns.Section, Lengths.Group),
            table.Code(row),
            table.Needed(row, EditionColumns.Question, Lengths.Text),
            kind,
            Choices(table, row, kind),
            Weight(table, row, kind),
            null,
            null
        );
        return question with
        {
            EvidenceWhen = Evidence(table, row, question),
            AskedWhen = AskedWhen(table, row, earlier),
            Against = Against(table, row, question, figures),
        };
    }

    private static IReadOnlyList<string> Choices(EditionTable table, HandedRow row, AnswerKind kind)
    {
        var choices = table
            .Cell(row, EditionColumns.Choices)
            .Split(Between, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (kind is not (AnswerKind.Scale or AnswerKind.Choice))
        {
            if (choices.Length > 0)
            {
                table.Wrong(row, EditionColumns.Choices, EditionFileWords.NoChoicesHere);
            }
        }
        else if (choices.Length is < 2 or > Lengths.MostChoices)
        {
            table.Wrong(row, EditionColumns.Choices, EditionFileWords.TooFewChoices);
        }
        else if (choices.Distinct(StringComparer.OrdinalIgnoreCase).Count() < choices.Length)
        {
            table.Wrong(row, EditionColumns.Choices, EditionFileWords.ChoiceTwice);
        }

        return choices;
    }

    private static int Weight(EditionTable table, HandedRow row, AnswerKind kind)
    {
        var counts = kind is AnswerKind.YesNo or AnswerKind.Scale;
        var typed = table.Cell(row, EditionColumns.Weight);
        if (typed.Length == 0)
        {
            return counts ? 1 : 0;
        }

        if (
            !int.TryParse(typed, Condition.Culture, out var weight)
            || weight is < 0 or > HighestWeight
        )
        {
            table.Wrong(row, EditionColumns.Weight, EditionFileWords.Weight);
        }
        else if (weight > 0 && !counts)
        {
            table.Wrong(row, EditionColumns.Weight, EditionFileWords.WeightOfOthers);
        }

        return weight;
    }

    private static Condition? Evidence(EditionTable table, HandedRow row, Question question)
    {
        var typed = table.Cell(row, EditionColumns.Evidence);
        if (typed.Length == 0)
        {
            return null;
        }

        if (Condition.Read(typed) is not { Question: null } condition)
        {
            table.Wrong(row, EditionColumns.Evidence, EditionFileWords.Evidence);
            return null;
        }

        Check(table, row, EditionColumns.Evidence, condition, question);
        return condition;
    }

    private static Condition? AskedWhen(
        EditionTable table,
        HandedRow row,
        Dictionary<string, (Question Question, int Row)> earlier
    )
    {
        var typed = table.Cell(row, EditionColumns.AskedWhen);
        if (typed.Length == 0)
        {
            return null;
        }

        if (Condition.Read(typed) is not { Question: { } code } condition)
        {
            table.Wrong(row, EditionColumns.AskedWhen, EditionFileWords.AskedWhen);
            return null;
        }

        if (!earlier.TryGetValue(code, out var named))
        {
            table.Wrong(row, EditionColumns.AskedWhen, EditionFileWords.NotEarlier(code));
            return null;
        }

        Check(table, row, EditionColumns.AskedWhen, condition, named.Question);
        return condition with { Question = named.Question.Code };
    }

    private static CountedFigure? Against(
        EditionTable table,
        HandedRow row,
        Question question,
        IReadOnlyList<CountedFigure> figures
    )
    {
        var typed = ListFile.Plain(table.Cell(row, EditionColumns.Against));
        if (typed.Length == 0)
        {
            return null;
        }

        foreach (var figure in figures)
        {
            var name = figure.Name();
            if (ListFile.Plain(name.Vietnamese) != typed && ListFile.Plain(name.English) != typed)
            {
                continue;
            }

            if (question.Kind is AnswerKind.YesNo ? !figure.IsWanting() : !question.IsNumber)
            {
                table.Wrong(row, EditionColumns.Against, EditionFileWords.NotAgainst(figure));
            }

            return figure;
        }

        table.Wrong(row, EditionColumns.Against, EditionFileWords.Figures);
        return null;
    }

    private static void Check(
        EditionTable table,
        HandedRow row,
        FileColumn column,
        Condition condition,
        Question of
    )
    {
        if (condition.IsAlways)
        {
            return;
        }

        if (condition.NeedsNumber && !of.IsNumber && of.Kind is not AnswerKind.Scale)
        {
            table.Wrong(row, column, EditionFileWords.NumbersOnly(of.Code));
        }
        else if (
            (condition.NeedsNumber && Condition.Number(condition.Value) is null)
            || (
                !condition.NeedsNumber
                && of.Allowed is { Count: > 0 } allowed
                && !allowed.Contains(condition.Value, StringComparer.OrdinalIgnoreCase)
            )
        )
        {
            table.Wrong(row, column, EditionFileWords.NeverHolds(condition.Value, of.Code));
        }
    }
}
