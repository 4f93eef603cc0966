using Chutri.Documents;
using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.Processes.Forms;
using Chutri.Processes.Model;
using Chutri.Processes.Operations;
using Microsoft.AspNetCore.Http;

namespace Chutri.Processes.Web;

/// <summary>An answer with its files; on the page and by the API alike.</summary>
internal static class AnswerForm
{
    public static async Task<Outcome<AnswerQuestionRequest>> Read(
        string code,
        int number,
        FormEntry entry,
        HttpContext context,
        Typing read,
        CancellationToken stop
    )
    {
        var sent = await SentFiles.Read(context, ProcessesActs.Answer, SecretFiles.Refuse, stop);
        return sent.With(files =>
        {
            var answer = read.Text(
                "answer",
                entry.Text("answer"),
                Lengths.Long,
                StepFieldWords.Answer
            );
            return read.Answer(() => new AnswerQuestionRequest(code, number, answer, files));
        });
    }
}
