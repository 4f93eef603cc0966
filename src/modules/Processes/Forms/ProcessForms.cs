using Chutri.Platform;
using Chutri.ProcessEngine.Describing;
using Chutri.Processes.Describing;
using Chutri.Processes.Model;
using Chutri.Processes.Operations;

namespace Chutri.Processes.Forms;

/// <summary>A process as it is typed or sent.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Owner">Code of the unit that answers for it.</param>
/// <param name="Promise">Within how many working days the whole is promised; left out, nothing is.</param>
internal sealed record ProcessForm(string? Title, string? Owner, string? Promise)
{
    public async Task<Outcome<DescribeProcessRequest>> Parse(Typing read, CancellationToken stop)
    {
        var title = read.Text("title", Title, Lengths.Title, StepFieldWords.Title);
        var owner = await read.Unit("owner", Owner, StepFieldWords.Owner, stop);
        var promise = Spans.Read(read, "promise", Promise, inDays: true);
        return read.Answer(() => new DescribeProcessRequest(title, owner, promise));
    }

    public Outcome<ChangeProcessRequest> Parse(string code, Typing read)
    {
        var title = read.Text("title", Title, Lengths.Title, StepFieldWords.Title);
        var promise = Spans.Read(read, "promise", Promise, inDays: true);
        return read.Answer(() => new ChangeProcessRequest(code, title, promise));
    }
}

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
