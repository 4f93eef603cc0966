using Chutri.Documents;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.ProcessEngine;
using Chutri.ProcessEngine.Bpmn;
using Chutri.ProcessEngine.Describing;
using Chutri.Processes.Describing;
using Chutri.Processes.Model;
using Chutri.Processes.Operations;

namespace Chutri.Processes.Forms;

internal static class Spans
{
    /// <summary>A bare number of days or hours, or the same as the model writes it (3wd, 4wh).</summary>
    public static WorkSpan? Read(FieldReader read, string field, string? typed, bool inDays)
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

    /// <summary>The first of the files that were sent.</summary>
    public static Outcome<DrawProcessRequest> Sent(
        string code,
        Outcome<IReadOnlyList<SentFile>> files
    ) =>
        files.With(sent =>
            Parse(
                code,
                sent.Count > 0 ? sent[0].Content : default,
                sent.Count > 0 ? sent[0].Name : null,
                SentFile.Field
            )
        );

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
            : Broken(reading, field);
    }

    private static Refusal Broken(BpmnReading reading, string field)
    {
        var defects = reading
            .Findings.Where(finding => finding.Kind is FindingKind.Defect)
            .ToList();
        return Refusal.Invalid([
            .. defects.Take(MostSaid).Select(defect => new FieldError(field, Said(defect))),
            .. defects.Count > MostSaid
                ? [new FieldError(field, StepFieldWords.AndMore(defects.Count - MostSaid))]
                : Array.Empty<FieldError>(),
        ]);
    }

    private static Words Said(Finding finding) =>
        finding.Line > 0
            ? new(
                $"Dòng {finding.Line}: {finding.Sentence.Vietnamese}",
                $"Line {finding.Line}: {finding.Sentence.English}"
            )
            : new(finding.Sentence.Vietnamese, finding.Sentence.English);
}
