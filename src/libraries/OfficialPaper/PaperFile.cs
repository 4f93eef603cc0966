using Chutri.OfficialPaper.Checking;
using Chutri.OfficialPaper.Drawing;
using Chutri.OfficialPaper.Packing;

namespace Chutri.OfficialPaper;

/// <summary>Writes an official paper in the form that its rule wants, as a Word document (.docx).</summary>
public static class PaperFile
{
    /// <summary>
    /// The paper as a file, or all that is wrong with it. The same paper gives the same bytes on the same runtime: nothing of
    /// the clock, the machine or chance goes into it.
    /// </summary>
    public static PaperResult Write(Paper paper)
    {
        var problems = Problems(paper);
        return problems.Count > 0
            ? new(problems, null)
            : new([], WordPackage.Pack(WholePaper.Draw(paper)));
    }

    /// <summary>Writes the file to a stream, which stays open; nothing is written where there are problems.</summary>
    /// <returns>All problems; empty where it was written.</returns>
    public static IReadOnlyList<PaperProblem> Write(Paper paper, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var result = Write(paper);
        if (result.Content is { } content)
        {
            stream.Write(content.Span);
        }

        return result.Problems;
    }

    /// <summary>All that keeps the paper from being written, in its order; empty where nothing does.</summary>
    public static IReadOnlyList<PaperProblem> Problems(Paper paper)
    {
        ArgumentNullException.ThrowIfNull(paper);
        return PaperCheck.Problems(paper);
    }
}
