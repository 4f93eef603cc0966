using Chutri.Duties;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.Privacy.Model;
using Chutri.Privacy.Operations;
using Microsoft.AspNetCore.Http;

namespace Chutri.Privacy.Web;

/// <summary>The page of one request, for whoever asked and for whoever answers.</summary>
internal sealed class CorrectionPages(
    LookAtCorrection show,
    PersonDirectory people,
    FactReading facts,
    AuthorityClock clock
)
{
    private const int FactsShown = 30;

    public async Task<IResult> Show(
        string code,
        FormEntry entry,
        HttpContext context,
        Caller caller,
        CancellationToken stop
    )
    {
        var found = await show.Run(code, caller, stop);
        if (found.Refusal is { } refusal)
        {
            return refusal.Answer(context);
        }

        var view = found.Value;
        var duty = view.Duty;
        var asker = view.MayAnswer ? await people.Find(view.Asker, stop) : null;
        return Pages.Show<CorrectionPage>(
            context,
            new CorrectionModel(
                view.Code,
                view.State.Name(),
                view.Asker == caller.Person,
                view.AskerName,
                asker?.Url,
                view.AddresseeName,
                view.Wrong,
                view.Right,
                clock.LocalOf(view.AskedAt),
                DeadlineViews.Of(duty.Timing, duty.State, duty.Due, duty.Deadline, view.Code),
                view.Answer,
                view.AnsweredAt is { } at ? clock.LocalOf(at) : null,
                view.AnsweredByName,
                FactView.Of(await facts.About(view.Id, caller, FactsShown, null, stop), clock),
                view.MayAnswer ? entry : null
            ),
            CorrectionWords.Title(view.Code),
            entry.Refusal?.Kind.Status() ?? StatusCodes.Status200OK
        );
    }
}
