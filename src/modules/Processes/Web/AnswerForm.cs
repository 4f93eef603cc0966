using Chutri.Documents;
using Chutri.Organization;
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
    public static async Task<Outcome<AnswerQuestionRequest>> Read(AtPart at, FormEntry entry)
    {
        var sent = await SentFiles.Read(
            at.Context,
            ProcessesActs.Answer,
            SecretFiles.Refuse,
            at.Stop
        );
        return sent.With(files =>
        {
            var read = at.Read();
            var answer = read.Text(
                "answer",
                entry.Text("answer"),
                Lengths.Long,
                StepFieldWords.Answer
            );
            return read.Answer(() => new AnswerQuestionRequest(at.Code, at.Number, answer, files));
        });
    }
}
