using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.Privacy.Operations;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Privacy.Web;

/// <summary>Those whose time is over, and taking out one name after a second look.</summary>
internal static class NameRoutes
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet(PrivacyUrls.Names, List);
        pages.MapGet(PrivacyUrls.Names + "/{code}", Show).ComparesVersion().Of<NameVersions>();
        pages.MapPost(PrivacyUrls.Names + "/{code}", TakeOut).ComparesVersion().Of<NameVersions>();
    }

    private static async Task<IResult> List(
        string? after,
        HttpContext context,
        Caller caller,
        NamesOver over,
        CancellationToken stop
    ) =>
        (await over.Run(after, caller, stop)).Answer(
            context,
            list =>
                Pages.Show<NameListPage>(
                    context,
                    new NameListModel(
                        NameWords.Subtitle(list.Period),
                        [.. list.People.Items.Select(Line)],
                        PagingView.Of(
                            list.People,
                            NameWords.Things,
                            PrivacyUrls.Names,
                            after is null
                        )
                    ),
                    NameWords.ListTitle
                )
        );

    private static NameLine Line(PersonWhoLeft person) =>
        new(person.Name, person.Code, person.LastDay, PrivacyUrls.Name(person.Code));

    private static Choice Question(NameQuestion question)
    {
        var words = NameWords.Passage(question.Passage);
        return new(question.Passage.Key, new Words(words, words), NameWords.PlaceOf(question));
    }

    private static Task<IResult> Show(
        string code,
        HttpContext context,
        Caller caller,
        LookAtName look,
        OperationRunner runner,
        CancellationToken stop
    ) => Page(code, FormEntry.Empty, context, caller, look, runner, stop);

    private static async Task<IResult> TakeOut(
        string code,
        FormEntry entry,
        HttpContext context,
        Caller caller,
        TakeNameOut take,
        LookAtName look,
        OperationRunner runner,
        CancellationToken stop
    )
    {
        var form = new TakeNameOutForm(
            entry.Text("reason"),
            entry.Ticked("sure").ToString(),
            entry.All("words")
        );
        var done = await runner.Run(take, form.Parse(code), caller, stop);
        return done.Refusal is not { } refusal
                ? Pages.GoTo(
                    context,
                    PrivacyUrls.Names,
                    Told.Done(NameWords.Done(done.Value.Mark, done.Value.Left))
                )
            : refusal.Kind is RefusalKind.Invalid or RefusalKind.Changed
                ? await Page(code, entry.With(refusal), context, caller, look, runner, stop)
            : refusal.Answer(context);
    }

    private static async Task<IResult> Page(
        string code,
        FormEntry entry,
        HttpContext context,
        Caller caller,
        LookAtName look,
        OperationRunner runner,
        CancellationToken stop
    ) =>
        (await runner.Run(look, code, caller, stop)).Answer(
            context,
            view =>
                Pages.Show<NamePage>(
                    context,
                    new NameModel(
                        view.Name,
                        view.Code,
                        view.LastDay,
                        [
                            .. view.Goes.Select(NameWords.Going),
                            NameWords.Places(view.Facts, view.Places),
                        ],
                        [.. view.Samples.Select(NameWords.Sample)],
                        [.. view.Questions.Select(Question)],
                        [
                            NameWords.FactsStay,
                            .. view.Stays.Select(CountWords.Starting),
                            .. view.Questions.Count > 0
                                ? [NameWords.WordsStay]
                                : Array.Empty<Words>(),
                            .. view.Unread > 0
                                ? [NameWords.Unread(view.Unread)]
                                : Array.Empty<Words>(),
                            NameWords.FreeText,
                        ],
                        view.Refusal,
                        entry
                    ),
                    NameWords.Of(view.Name),
                    entry.Refusal?.Kind.Status() ?? StatusCodes.Status200OK
                )
        );
}
