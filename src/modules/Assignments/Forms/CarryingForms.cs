using Chutri.Assignments.Model;
using Chutri.Assignments.Operations;
using Chutri.Documents;
using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Assignments.Forms;

/// <param name="Decline"><c>true</c> where the unit cannot help; the answer then says why.</param>
internal sealed record AnswerCooperationForm(bool? Decline, string? Answer)
{
    public static AnswerCooperationForm Of(FormEntry entry) =>
        new(entry.Ticked("decline"), entry.TextOrNull("answer"));

    public Outcome<AnswerCooperationRequest> Parse(
        string code,
        int number,
        IReadOnlyList<SentFile> files,
        FormReading read
    )
    {
        var answer = read.Text("answer", Answer, Lengths.Work, FormWords.AnswerMissing);
        return read.Or(() =>
            new AnswerCooperationRequest(code, number, Decline is true, answer, files)
        );
    }
}

/// <param name="Percent">0 to 100, where a figure makes sense.</param>
internal sealed record ReportProgressForm(string? Percent, string? Sentence)
{
    public static ReportProgressForm Of(FormEntry entry) =>
        new(entry.TextOrNull("percent"), entry.TextOrNull("sentence"));

    public Outcome<ReportProgressRequest> Parse(string code, FormReading read)
    {
        var percent = read.OptionalNumber("percent", Percent, 0, 100);
        var sentence = read.Text("sentence", Sentence, Lengths.Reason, FormWords.SentenceMissing);
        return read.Or(() => new ReportProgressRequest(code, percent, sentence));
    }
}

/// <param name="DespiteOpenParts">Why it is delivered although parts are open.</param>
internal sealed record DeliverForm(string? Summary, string? DespiteOpenParts)
{
    public static DeliverForm Of(FormEntry entry) =>
        new(entry.TextOrNull("summary"), entry.TextOrNull("despiteOpenParts"));

    public Outcome<DeliverRequest> Parse(
        string code,
        IReadOnlyList<SentFile> files,
        FormReading read
    )
    {
        var summary = read.Text("summary", Summary, Lengths.Reason, FormWords.SummaryMissing);
        var despite = read.OptionalText("despiteOpenParts", DespiteOpenParts, Lengths.Reason);
        return read.Or(() => new DeliverRequest(code, summary, files, despite));
    }
}
