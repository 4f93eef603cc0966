using System.Text;
using Chutri.Documents;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.Processes.Forms;
using Chutri.Processes.Operations;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Processes.Web;

/// <summary>Processes: listed, described as a whole, drawn, published.</summary>
internal static class ProcessRoutes
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet(ProcessUrls.List, List);
        pages.MapGet(
            ProcessUrls.New,
            (HttpContext context, ProcessPages show, CancellationToken stop) =>
                show.New(context, FormEntry.Empty, stop)
        );
        pages.MapPost(ProcessUrls.New, New);
        var one = ProcessUrls.List + "/{code}";
        pages.MapGet(
            one,
            (string code, HttpContext context, ProcessPages show, CancellationToken stop) =>
                show.Show(context, code, "", FormEntry.Empty, stop)
        );
        pages.MapGet(
            one + "/change",
            (string code, HttpContext context, ProcessPages show, CancellationToken stop) =>
                show.Change(context, code, FormEntry.Empty, stop)
        );
        pages.MapPost(one + "/change", Change);
        pages.MapGet(
            one + "/draw",
            (string code, HttpContext context, ProcessPages show, CancellationToken stop) =>
                show.Draw(context, code, FormEntry.Empty, stop)
        );
        pages.MapPost(one + "/draw", Draw);
        pages.MapGet(one + "/model.bpmn", Model);
        pages.MapPost(one + "/import", Import).TakesFiles();
        pages.MapPost(one + "/publish", Publish);
    }

    private static async Task<IResult> List(
        string? after,
        HttpContext context,
        Caller caller,
        FindProcesses find,
        AuthorityClock clock,
        CancellationToken stop
    )
    {
        var page = await find.Page(after, clock.Now().Today, stop);
        return Pages.Show<ProcessListPage>(
            context,
            new ProcessListModel(
                [
                    .. page.Items.Select(line => new ProcessRowModel(
                        line.Code,
                        line.Title,
                        ProcessUrls.Process(line.Code),
                        line.Owner,
                        ProcessWords.StateOf(line.Published, line.Changed),
                        line.Open,
                        line.Late,
                        line.All
                    )),
                ],
                PagingView.Of(page, ProcessWords.Processes, ProcessUrls.List, after is null),
                caller.Has(ProcessesActs.Describe)
            ),
            ProcessWords.Menu
        );
    }

    private static async Task<IResult> New(
        FormEntry entry,
        HttpContext context,
        Caller caller,
        FieldReading typing,
        DescribeProcess describe,
        OperationRunner runner,
        ProcessPages show,
        CancellationToken stop
    )
    {
        var done = await runner.Run(
            describe,
            await FormOf(entry).Parse(typing.Begin(), stop),
            caller,
            stop
        );
        return done.Refusal is { } refusal
            ? await show.New(context, entry.With(refusal), stop)
            : Pages.GoTo(context, ProcessUrls.Process(done.Value), Told.Done(ProcessWords.Begun));
    }

    private static async Task<IResult> Change(
        string code,
        FormEntry entry,
        HttpContext context,
        Caller caller,
        FieldReading typing,
        ChangeProcess change,
        OperationRunner runner,
        ProcessPages show,
        CancellationToken stop
    )
    {
        var done = await runner.Run(
            change,
            FormOf(entry).Parse(code, typing.Begin()),
            caller,
            stop
        );
        return done.Refusal is { } refusal
            ? await show.Change(context, code, entry.With(refusal), stop)
            : Pages.GoTo(context, ProcessUrls.Process(code), Told.Done(ProcessWords.Changed));
    }

    private static async Task<IResult> Draw(
        string code,
        FormEntry entry,
        HttpContext context,
        Caller caller,
        DrawProcess draw,
        OperationRunner runner,
        ProcessPages show,
        CancellationToken stop
    )
    {
        var request = ModelForm.Parse(
            code,
            Encoding.UTF8.GetBytes(entry.Text("model")),
            null,
            "model"
        );
        var done = await runner.Run(draw, request, caller, stop);
        return done.Refusal is { } refusal
            ? await show.Draw(context, code, entry.With(refusal), stop)
            : Pages.GoTo(context, ProcessUrls.Process(code), Told.Done(ProcessWords.Drawn));
    }

    private static async Task<IResult> Model(
        string code,
        int? version,
        HttpContext context,
        Caller caller,
        ShowProcess show,
        CancellationToken stop
    ) =>
        (await show.Model(code, version, caller, stop)).Answer(
            context,
            text =>
                TypedResults.File(
                    Encoding.UTF8.GetBytes(text),
                    "application/xml",
                    code.ToUpperInvariant() + ".bpmn"
                )
        );

    private static async Task<IResult> Import(
        string code,
        FormEntry entry,
        HttpContext context,
        Caller caller,
        DrawProcess draw,
        OperationRunner runner,
        ProcessPages show,
        CancellationToken stop
    )
    {
        var files = await SentFiles.Read(context, draw.Act, SecretFiles.Refuse, stop);
        var request = ModelForm.Sent(code, files);
        var done = await runner.Run(draw, request, caller, stop);
        return done.Refusal is not { } refusal
                ? Pages.GoTo(context, ProcessUrls.Process(code), Told.Done(ProcessWords.Imported))
            : refusal.Kind is RefusalKind.NotFound or RefusalKind.NotAllowed
                ? refusal.Answer(context)
            : await show.Show(context, code, "import", entry.With(refusal), stop);
    }

    private static async Task<IResult> Publish(
        string code,
        FormEntry entry,
        HttpContext context,
        Caller caller,
        PublishProcess publish,
        OperationRunner runner,
        ProcessPages show,
        CancellationToken stop
    )
    {
        var done = await runner.Run(publish, new PublishProcessRequest(code), caller, stop);
        return done.Refusal is not { } refusal
                ? Pages.GoTo(
                    context,
                    ProcessUrls.Process(code),
                    Told.Done(ProcessWords.PublishedNow)
                )
            : refusal.Kind is RefusalKind.NotFound or RefusalKind.NotAllowed
                ? refusal.Answer(context)
            : await show.Show(context, code, "publish", entry.With(refusal), stop);
    }

    private static ProcessForm FormOf(FormEntry entry) =>
        new(entry.TextOrNull("title"), entry.TextOrNull("owner"), entry.TextOrNull("promise"));
}
