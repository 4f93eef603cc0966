using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.Processes.Operations;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Processes.Web;

/// <summary>A process before it is published: tried by hand, and against what really happened.</summary>
internal static class TryRoutes
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        var one = ProcessUrls.List + "/{code}";
        pages.MapGet(
            one + "/try",
            (string code, HttpContext context, TryPages show, CancellationToken stop) =>
                show.Show(context, code, FormEntry.Empty, stop)
        );
        pages.MapPost(
            one + "/try",
            (
                string code,
                FormEntry entry,
                HttpContext context,
                TryPages show,
                CancellationToken stop
            ) => show.Show(context, code, entry, stop)
        );
        pages.MapGet(one + "/what-if", WhatIf);
    }

    private static async Task<IResult> WhatIf(
        string code,
        HttpContext context,
        Caller caller,
        ReplayCases replay,
        CancellationToken stop
    )
    {
        if (!caller.Has(ProcessesActs.Describe))
        {
            return PlatformRefusals.RoleMayNot(ProcessesActs.Describe, caller).Answer(context);
        }

        return (await replay.Run(code, caller, stop)).Answer(
            context,
            found => Pages.Show<ReplayPage>(context, Model(found), TryWords.WhatIf)
        );
    }

    private static ReplayModel Model(Replay found) =>
        new(
            found.Process.Code,
            found.Process.Title,
            TryWords.Looked(found.Cases, found.IsAll),
            found.Cases > 0,
            [
                .. found.Steps.Select(step => new ReplayRow(
                    new(step.Name, step.Name),
                    WhoText.Of(step.Within),
                    step.Times,
                    step.WasLate,
                    step.WouldBeLate
                )),
                new(
                    TryWords.Whole,
                    ProcessWords.NotSaid,
                    found.Ended,
                    found.WasLate,
                    found.WouldBeLate
                ),
            ],
            [
                .. found.Gone.Select(one => new ReplayRow(
                    new(one.Name, one.Name),
                    ProcessWords.NotSaid,
                    one.Times,
                    0,
                    0
                )),
            ],
            [
                .. found.Newly.Select(one => new NewlyLate(
                    one.Code,
                    one.Title,
                    ProcessUrls.Case(one.Code),
                    string.Join(
                        ", ",
                        one.Steps.Concat(one.Whole ? [TryWords.Whole.ToString()] : [])
                    )
                )),
            ]
        );
}
