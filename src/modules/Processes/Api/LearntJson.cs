using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.ProcessEngine.Learning;
using Chutri.Processes.Operations;
using Chutri.Processes.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Processes.Api;

/// <param name="IsAll">False where there were more cases than were read: the newest were.</param>
/// <param name="OpenLate">Cases under way that are past what was promised: nothing is learnt from them yet.</param>
/// <param name="IsComplete">False where a bound was reached; figures of ways are then too low, never too high.</param>
internal sealed record LearntJson(
    DateOnly From,
    long Cases,
    long Records,
    bool IsAll,
    long OpenLate,
    bool IsComplete,
    IReadOnlyList<VariantJson> Variants,
    IReadOnlyList<LearntStepJson> Steps,
    IReadOnlyList<FollowJson> Follows
)
{
    private const int MostVariants = 200;

    public static LearntJson Of(Learnt found) =>
        new(
            found.From,
            found.History.Cases,
            found.History.Records,
            found.IsAll,
            found.OpenLate,
            found.History.IsComplete,
            [
                .. found
                    .History.Variants.Take(MostVariants)
                    .Select(one => new VariantJson(
                        one.Steps,
                        one.Cases,
                        one.Share,
                        one.Length.Median.TotalHours
                    )),
            ],
            [
                .. found.History.Steps.Select(one => new LearntStepJson(
                    one.Step,
                    one.Unit,
                    one.Working.Count,
                    one.Waiting.Median.TotalHours,
                    one.Working.Median.TotalHours,
                    one.Late,
                    one.Overrun.TotalHours,
                    one.Again
                )),
            ],
            [
                .. found.History.Follows.Select(one => new FollowJson(
                    one.From,
                    one.To,
                    one.Times,
                    one.IsRework
                )),
            ]
        );
}

/// <param name="Hours">Median working hours from first to last.</param>
internal sealed record VariantJson(
    IReadOnlyList<string> Steps,
    long Cases,
    double Share,
    double Hours
);

/// <param name="WaitingHours">Median working hours until a person held it.</param>
/// <param name="WorkingHours">Median working hours from then until it was done.</param>
/// <param name="LateHours">All working hours past the deadline together.</param>
internal sealed record LearntStepJson(
    string Step,
    string? Unit,
    long Times,
    double WaitingHours,
    double WorkingHours,
    long Late,
    double LateHours,
    long Again
);

/// <param name="From">Null at the beginning of cases.</param>
/// <param name="To">Null at their end.</param>
internal sealed record FollowJson(string? From, string? To, long Times, bool IsRework);
