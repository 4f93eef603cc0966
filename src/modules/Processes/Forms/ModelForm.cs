using Chutri.Platform;
using Chutri.ProcessEngine.Describing;
using Chutri.Processes.Describing;
using Chutri.Processes.Model;
using Chutri.Processes.Operations;

namespace Chutri.Processes.Forms;

internal static class Spans
{
    /// <summary>A bare number of days or hours, or the same as the model writes it (3wd, 4wh).</summary>
    public static WorkSpan? Read(Typing read, string field, string? typed, bool inDays)
    {
        var text = (typed ?? "").Replace(".", "", StringComparison.Ordinal).Trim();
        if (text.Length == 0)
        {
            return null;
        }

        var written = char.IsAsciiDigit(text[^1]) ? text + (inDays ? "wd" : "wh") : text;
        if (WorkSpan.TryParse(written, null, out var span))
        {
            return span;
        }

        read.Wrong(field, StepFieldWords.Within);
        return null;
    }
}

/// <summary>A model as it comes in.</summary>
internal static class ModelForm
{
    private const int MostSaid = 100;

    public static Outcome<DrawProcessRequest> Parse(
        string code,
        ReadOnlyMemory<byte> content,
        string? file,
        string field
    )
    {
        if (content.Length == 0)
        {
            return Refusal.Invalid(field, StepFieldWords.File);
        }

        using var stream = new MemoryStream(content.ToArray());
        var model = ProcessModel.Read(stream, out var reading);
        return model is not null ? new DrawProcessRequest(code, model, file)
            : reading.IsWhole ? Refusal.Invalid(field, StepFieldWords.NoProcess)
            : Refusal.Invalid([
                .. reading
                    .Findings.Take(MostSaid)
                    .Select(finding => new FieldError(field, Said(finding))),
            ]);
    }

    private static Words Said(ProcessEngine.Finding finding) =>
        finding.Line > 0
            ? new(
                $"Dòng {finding.Line}: {finding.Sentence.Vietnamese}",
                $"Line {finding.Line}: {finding.Sentence.English}"
            )
            : new(finding.Sentence.Vietnamese, finding.Sentence.English);
}
