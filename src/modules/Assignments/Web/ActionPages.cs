using System.Globalization;
using Chutri.Assignments.Model;
using Chutri.Assignments.Operations;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Http;

namespace Chutri.Assignments.Web;

/// <summary>Shows the page of an action as it is first opened, does the act, and shows it again with what was refused.</summary>
internal sealed class ActionPages(
    LookAtAssignment look,
    UnitDirectory units,
    PersonDirectory people,
    LeadPages leads,
    OperationRunner runner,
    AuthorityClock clock
)
{
    /// <param name="path">The end of the page's address.</param>
    /// <param name="entry">What was typed, to be shown again where it is refused.</param>
    public async Task<IResult> Submit<TRequest, TResult>(
        HttpContext context,
        string code,
        string path,
        FormEntry entry,
        Outcome<TRequest> request,
        IOperation<TRequest, TResult> operation,
        CancellationToken stop
    )
    {
        var caller = context.Features.Get<Caller>()!;
        code = AssignmentCode.Spelled(code);
        var refusal = (await runner.Run(operation, request, caller, stop)).Refusal;
        return refusal is null
            ? Pages.GoTo(
                context,
                AssignmentUrls.Assignment(code),
                Told.Done(ActionWords.Done(path, code))
            )
            : await Show(context, code, path, entry.With(refusal), stop);
    }

    public Task<IResult> Show(
        HttpContext context,
        string code,
        string path,
        CancellationToken stop
    ) => Show(context, code, path, FormEntry.Empty, stop);

    private async Task<IResult> Show(
        HttpContext context,
        string code,
        string path,
        FormEntry entry,
        CancellationToken stop
    )
    {
        var found = await look.Find(code, context.Features.Get<Caller>()!, stop);
        if (found.Refusal is { } refusal)
        {
            return refusal.Answer(context);
        }

        var seen = found.Value;
        if (entry.Refusal is null && seen.Code != code)
        {
            return Pages.GoTo(
                context,
                AssignmentUrls.Action(seen.Code, path) + context.Request.QueryString
            );
        }

        var noMore = WhoMay.Refuse(
            path,
            seen,
            context.Features.Get<Caller>()!,
            Reminded(context.Request.Query)
        );
        if (entry.Refusal is null && noMore is { } notTheirs)
        {
            return Pages.GoTo(
                context,
                AssignmentUrls.Assignment(seen.Code),
                Told.Refused(notTheirs)
            );
        }

        var form = ActionForms.Of(
            path,
            seen,
            await Choices(path, seen, entry, context.Features.Get<Caller>()!, stop),
            clock
        );
        if (form is null)
        {
            return AssignmentRefusals.RequestNotFound(seen.Code).Answer(context);
        }

        var model = new ActionPageModel
        {
            Crumbs =
            [
                new(AssignmentWords.Assignments, AssignmentUrls.List),
                new(seen.Code, AssignmentUrls.Assignment(seen.Code)),
                new(ActionWords.Button(path)),
            ],
            Heading = ActionWords.Heading(path, seen.Code),
            About = seen.Title,
            Question = ActionWords.Question(path),
            Consequences = Consequences.Of(path, seen),
            ToRead = form.ToRead,
            Files = form.Files,
            FilesTitle = AssignmentWords.FilesTitle(form.Files.Count),
            Fields = [.. form.Fields.Select(field => Filled(field, entry, context.Request.Query))],
            Suggested = path is "send-back" or "redirect"
                ? await leads.For(seen.Title, seen.Lead.Id, stop)
                : [],
            Submit = ActionWords.Submit(path),
            Back = AssignmentUrls.Assignment(seen.Code),
            Instead = ActionForms.Instead(path, seen.Code),
            Entry = entry,
            Over = noMore is not null,
        };
        return Pages.Show<ActionPage>(
            context,
            model,
            model.Heading,
            entry.Refusal?.Kind.Status() ?? StatusCodes.Status200OK
        );
    }

    private static int? Reminded(IQueryCollection query) =>
        int.TryParse(
            query["number"].FirstOrDefault(),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var number
        )
            ? number
            : null;

    /// <summary>A link may say what a field holds at first. A browser gives no file twice.</summary>
    private static ActionField Filled(ActionField field, FormEntry entry, IQueryCollection query) =>
        field.Kind switch
        {
            ActionFieldKind.Hidden or ActionFieldKind.Search => field with
            {
                Value = query[field.Name].FirstOrDefault() ?? field.Value,
            },
            ActionFieldKind.Text when query[field.Name].FirstOrDefault() is { Length: > 0 } said =>
                field with
                {
                    Value = said,
                },
            ActionFieldKind.Files when entry.Refusal is not null => field with
            {
                Hint = ActionPageWords.FilesAgain,
            },
            _ => field,
        };

    private async Task<ActionChoices> Choices(
        string path,
        AssignmentView seen,
        FormEntry entry,
        Caller caller,
        CancellationToken stop
    )
    {
        var today = clock.Now().Today;
        IReadOnlyList<Choice> unitsToday = path is "send-back" or "redirect" or "ask-cooperation"
            ? UnitChoices.Of(
                await units.ActiveOn(today, stop),
                caller,
                [.. entry.Everything, seen.RightfulUnit?.Code]
            )
            : [];
        IReadOnlyList<Choice> persons = path switch
        {
            "hand-to-person" => await PeopleIn(seen.HoldingUnit, today, stop),
            "name-accountable" => await PeopleIn(seen.Lead.Id, today, stop),
            "redirect" => await OfChosenLead(seen, entry, caller, today, stop),
            "viewers" => await Viewers(seen, entry, caller, today, stop),
            _ => seen.Requests.FirstOrDefault(request =>
                path == CooperationPaths.Hand(request.Number)
            )
                is { } asked
                ? await PeopleIn(asked.Unit.Id, today, stop)
                : [],
        };
        return new(unitsToday, persons);
    }

    /// <summary>The people of the unit that stands in the form; the heads of all where none does.</summary>
    private async Task<IReadOnlyList<Choice>> OfChosenLead(
        AssignmentView seen,
        FormEntry entry,
        Caller caller,
        DateOnly today,
        CancellationToken stop
    )
    {
        var code = entry.WasSent ? entry.TextOrNull("leadUnit") : seen.RightfulUnit?.Code;
        return code is not null && await units.FindByCode(code, stop) is { } lead
            ? await PeopleIn(lead.Id, today, stop)
            : await PersonChoices.Heads(units, people, caller, today, stop);
    }

    /// <summary>Who sees it now, whoever was chosen, and the heads; with script everybody is found.</summary>
    private async Task<IReadOnlyList<Choice>> Viewers(
        AssignmentView seen,
        FormEntry entry,
        Caller caller,
        DateOnly today,
        CancellationToken stop
    )
    {
        var chosen = new List<Choice>();
        foreach (var code in entry.All(LimitViewersRequest.ViewersField))
        {
            chosen.AddRange(await PersonChoices.Of(code, units, people, today, stop));
        }

        return
        [
            .. seen
                .Viewers.Select(viewer => new Choice(viewer.Code, viewer.Name, viewer.Title))
                .Concat(chosen)
                .Concat(await PersonChoices.Heads(units, people, caller, today, stop))
                .DistinctBy(choice => choice.Value),
        ];
    }

    private async Task<IReadOnlyList<Choice>> PeopleIn(
        UnitId unit,
        DateOnly day,
        CancellationToken stop
    ) => PersonChoices.In(await people.PeopleIn(unit, day, stop), unit, day);
}

internal sealed record ActionChoices(IReadOnlyList<Choice> Units, IReadOnlyList<Choice> People);
