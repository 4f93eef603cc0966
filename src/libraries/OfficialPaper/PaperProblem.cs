namespace Chutri.OfficialPaper;

/// <summary>One thing that keeps a paper from being written.</summary>
/// <param name="Code">Stable, lower case with hyphens.</param>
/// <param name="Place">Which part of the model, counted from 1: "subject", "body[3]", "annexes[1].body[2].rows[4]".</param>
/// <param name="Vietnamese">Where it is, what is wrong and what to do.</param>
/// <param name="English">The same.</param>
public sealed record PaperProblem(string Code, string Place, string Vietnamese, string English)
{
    /// <summary>The Vietnamese sentence.</summary>
    public override string ToString() => Vietnamese;
}

/// <summary>Either a paper, or all that keeps it from being one: exactly one of the two holds something.</summary>
public sealed record PaperResult
{
    internal PaperResult(IReadOnlyList<PaperProblem> problems, byte[]? content)
    {
        Problems = problems;
        Content = content is null ? (ReadOnlyMemory<byte>?)null : content;
    }

    /// <summary>All problems, in the order of the paper; empty where it was written.</summary>
    public IReadOnlyList<PaperProblem> Problems { get; }

    /// <summary>The bytes of the .docx file, or null where there are problems.</summary>
    public ReadOnlyMemory<byte>? Content { get; }
}
