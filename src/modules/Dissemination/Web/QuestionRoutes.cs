using System.Globalization;
using Chutri.Dissemination.Forms;
using Chutri.Dissemination.Model;
using Chutri.Dissemination.Operations;
using Chutri.Documents;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Dissemination.Web;

/// <summary>The bank of questions, and how understanding is seen.</summary>
internal static class QuestionRoutes
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        var one = DisseminationUrls.List + "/{code}";
        pages.MapGet(
            one + "/questions",
            (string code, HttpContext context, QuestionPages show, CancellationToken stop) =>
                show.Show(context, code, "", FormEntry.Empty, stop)
        );
        pages.MapPost(one + "/questions", Add);
        pages.MapPost(one + "/questions/import", Import).TakesFiles();
        pages.MapPost(one + "/questions/{number:int}/retire", Retire);
        pages.MapPost(one + "/understanding", Set);
        pages.MapPost(one + "/tries", Allow);
    }

    private static async Task<IResult> Add(
        string code,
        FormEntry entry,
        HttpContext context,
        Caller caller,
        FieldReading fields,
        AddQuestions add,
        OperationRunner runner,
        QuestionPages show,
        CancellationToken stop
    )
    {
        var there = await show.Texts(code, stop);
        var request = QuestionForm.Of(entry).Parse(code, there, fields.Begin());
        var done = await runner.Run(add, request, caller, stop);
        var told = done.Refused ? TestWords.Add : TestWords.Added(done.Value);
        return await After(done, told, "questions", code, entry, context, show, stop);
    }

    private static async Task<IResult> Import(
        string code,
        FormEntry entry,
        HttpContext context,
        Caller caller,
        FieldReading fields,
        AddQuestions add,
        OperationRunner runner,
        QuestionPages show,
        CancellationToken stop
    )
    {
        var there = await show.Texts(code, stop);
        var files = await SentFiles.Read(context, add.Act, SecretFiles.Refuse, stop);
        var request = files.With(read => QuestionSheet.Parse(code, read, there, fields.Begin()));
        var done = await runner.Run(add, request, caller, stop);
        var told = done.Refused ? TestWords.Import : TestWords.Added(done.Value);
        return await After(done, told, "import", code, entry, context, show, stop);
    }

    private static async Task<IResult> Retire(
        string code,
        int number,
        FormEntry entry,
        HttpContext context,
        Caller caller,
        RetireQuestion retire,
        OperationRunner runner,
        QuestionPages show,
        CancellationToken stop
    )
    {
        var done = await runner.Run(retire, new RetireQuestionRequest(code, number), caller, stop);
        var form = string.Create(CultureInfo.InvariantCulture, $"retire-{number}");
        return await After(done, TestWords.RetiredNow, form, code, entry, context, show, stop);
    }

    private static async Task<IResult> Set(
        string code,
        FormEntry entry,
        HttpContext context,
        Caller caller,
        FieldReading fields,
        SetUnderstanding set,
        OperationRunner runner,
        QuestionPages show,
        CancellationToken stop
    )
    {
        var request = UnderstandingForm.Of(entry).Parse(code, fields.Begin());
        var done = await runner.Run(set, request, caller, stop);
        return await After(
            done,
            TestWords.RuleSaved,
            "understanding",
            code,
            entry,
            context,
            show,
            stop
        );
    }

    private static async Task<IResult> Allow(
        string code,
        FormEntry entry,
        HttpContext context,
        Caller caller,
        FieldReading fields,
        AllowTry allow,
        OperationRunner runner,
        QuestionPages show,
        CancellationToken stop
    )
    {
        var form = new AllowTryForm(entry.TextOrNull("person"), entry.TextOrNull("reason"));
        var request = await form.Parse(code, fields.Begin(), stop);
        var done = await runner.Run(allow, request, caller, stop);
        return await After(done, TestWords.TryAllowed, "tries", code, entry, context, show, stop);
    }

    private static Task<IResult> After<T>(
        Outcome<T> done,
        Words told,
        string form,
        string code,
        FormEntry entry,
        HttpContext context,
        QuestionPages show,
        CancellationToken stop
    ) =>
        done.AnswerForm(
            context,
            DisseminationUrls.Of(code, "questions"),
            _ => told,
            refusal => show.Show(context, code, form, entry.With(refusal), stop)
        );
}
