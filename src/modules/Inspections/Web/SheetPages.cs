using Chutri.Inspections.Model;
using Chutri.Inspections.Operations;
using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.SelfReview;
using Microsoft.AspNetCore.Http;

namespace Chutri.Inspections.Web;

/// <summary>A new sheet, a sheet, and the sheet to fill in.</summary>
internal sealed class SheetPages(
    LookAtInspection inspections,
    LookAtSheet look,
    QuestionSheets kept,
    AuthorityClock clock
)
{
    public async Task<IResult> New(
        HttpContext context,
        string code,
        FormEntry entry,
        CancellationToken stop
    )
    {
        var caller = context.Features.Get<Caller>()!;
        var found = await inspections.Find(code, caller, stop);
        if (found.Refusal is { } none)
        {
            return none.Answer(context);
        }

        return !found.Value.Of.Leads(caller.Person)
            ? InspectionRefusals.NotYours.Answer(context)
            : Pages.Show<SheetNewPage>(
                context,
                new SheetNewModel(
                    found.Value.Of.Code,
                    entry,
                    [
                        .. (await kept.Read(stop)).Select(one => new Choice(
                            one.Id.ToString(),
                            SheetPageWords.Edition(one.Number, one.Source, one.Questions)
                        )),
                    ]
                ),
                SheetPageWords.New,
                entry.Status()
            );
    }

    public Task<IResult> Show(
        HttpContext context,
        string code,
        int number,
        string sent,
        FormEntry entry,
        CancellationToken stop
    ) =>
        Of(
            context,
            code,
            number,
            (view, caller) =>
                Pages.Show<SheetPage>(
                    context,
                    new SheetPresenter(view, clock).Model(caller, sent, entry),
                    SheetPageWords.Heading(number, view.Sheet.Title),
                    entry.Status()
                ),
            stop
        );

    public Task<IResult> Fill(
        HttpContext context,
        string code,
        int number,
        string? section,
        FormEntry entry,
        CancellationToken stop
    ) =>
        Of(
            context,
            code,
            number,
            (view, caller) =>
                !view.Of.IsOfTeam(caller.Person)
                    ? InspectionRefusals.NotYours.Answer(context)
                    : Pages.Show<SheetFillPage>(
                        context,
                        new SheetPresenter(view, clock).Fill(section, caller, entry),
                        SheetPageWords.Fill,
                        entry.Status()
                    ),
            stop
        );

    private async Task<IResult> Of(
        HttpContext context,
        string code,
        int number,
        Func<SheetView, Caller, IResult> show,
        CancellationToken stop
    )
    {
        var caller = context.Features.Get<Caller>()!;
        var found = await look.Find(code, number, caller, stop);
        return found.Refusal is { } none ? none.Answer(context) : show(found.Value, caller);
    }
}
