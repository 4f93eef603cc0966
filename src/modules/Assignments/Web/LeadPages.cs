using Chutri.Assignments.Operations;
using Chutri.Functions;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Http;

namespace Chutri.Assignments.Web;

/// <summary>Units that might lead, for whichever form asks; and how often such suggestions were taken.</summary>
internal sealed class LeadPages(
    LeadSuggestions leads,
    LedTheLike led,
    LikeWork like,
    FindLeadChoices find,
    UnitDirectory units
)
{
    private const int Shown = 5;

    /// <param name="task">What is to be done; nothing is suggested for nothing.</param>
    /// <param name="but">The unit that has it already.</param>
    public async Task<IReadOnlyList<SuggestedUnit>> For(
        string? task,
        UnitId? but,
        CancellationToken stop
    )
    {
        if (string.IsNullOrWhiteSpace(task))
        {
            return [];
        }

        var fitting = (await leads.For(task, Shown + 1, stop))
            .Where(one => one.Unit.Id != but)
            .Take(Shown)
            .ToList();
        var times = await led.Count(task, [.. fitting.Select(one => one.Unit.Id)], stop);
        return
        [
            .. fitting.Select(one => new SuggestedUnit(
                one.Unit.ShortName,
                one.Unit.Code,
                one.Unit.Url,
                one.Statement,
                one.Href,
                LeadWords.Led(times.GetValueOrDefault(one.Unit.Id))
            )),
        ];
    }

    /// <summary>Open work that says the same already.</summary>
    public async Task<IReadOnlyList<LikeWorkLine>> Like(string? task, CancellationToken stop)
    {
        if (string.IsNullOrWhiteSpace(task))
        {
            return [];
        }

        var all = await units.All(stop);
        return
        [
            .. (await like.Beside(task, Shown, stop)).Select(one =>
                DuplicateRoutes.Line(one.Work, all)
            ),
        ];
    }

    public async Task<IResult> Measure(
        string? taken,
        string? after,
        HttpContext context,
        CancellationToken stop
    )
    {
        var asked =
            Enum.TryParse<LeadTaken>(taken, ignoreCase: true, out var said) && Enum.IsDefined(said)
                ? said
                : LeadTaken.Any;
        var measure = await find.Measure(stop);
        var page = await find.Run(asked, after, stop);
        var all = await units.All(stop);
        var heading = LeadWords.Heading(measure);
        return Pages.Show<LeadMeasurePage>(
            context,
            new LeadMeasureModel(
                heading,
                [
                    .. Enum.GetValues<LeadTaken>()
                        .Select(one => new FilterChip(
                            LeadWords.Name(one),
                            Address(one),
                            one == asked,
                            one switch
                            {
                                LeadTaken.First => measure.First,
                                LeadTaken.OneOfThree => measure.OneOfThree,
                                LeadTaken.Other => measure.Other,
                                LeadTaken.Outside => measure.Outside,
                                _ => measure.All,
                            }
                        )),
                ],
                [
                    .. page.Items.Select(one => new LeadChoiceLine(
                        one.Code,
                        one.Title,
                        AssignmentUrls.Assignment(one.Code),
                        all[one.Lead].ShortName,
                        LeadWords.PlaceOf(one.Rank, one.Offered),
                        one.Reason
                    )),
                ],
                PagingView.Of(page, LeadWords.Things, Address(asked), after is null)
            ),
            heading
        );
    }

    private static string Address(LeadTaken taken) =>
        taken is LeadTaken.Any
            ? AssignmentUrls.LeadMeasure
            : $"{AssignmentUrls.LeadMeasure}?taken={taken.ToString().ToLowerInvariant()}";
}
