using Chutri.Dissemination.Operations;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;

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
