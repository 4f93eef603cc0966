using Chutri.Documents;
using Chutri.Inspections.Operations;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Inspections.Web;

/// <summary>A sheet filled in at a desk, without script: answers part by part, a photograph, a signature that is on paper.</summary>
internal static class SheetFillRoutes
{
    public static void Map(IEndpointRouteBuilder pages, string one)
    {
        pages.MapGet(
            one + "/fill",
            (
                string code,
                int number,
                string? section,
                HttpContext context,
                SheetPages show,
                CancellationToken stop
            ) => show.Fill(context, code, number, section, FormEntry.Empty, stop)
        );
        pages.MapPost(one + "/fill", Fill);
        pages.MapPost(one + "/photos", AddPhoto).TakesFiles();
    }

    private static async Task<IResult> Fill(
        string code,
        int number,
        string? section,
        [AsParameters] SentForm sent,
        SheetDesk desk,
        AuthorityClock clock,
        KeepEntries keep,
        SheetPages show
    )
    {
        var found = await desk.Find(code, number, sent.Stop);
        if (found.Refusal is { } none)
        {
            return none.Answer(sent.Context);
        }

        var made = SheetFilling.Answers(found.Value.Sheet.ReadQuestions(), sent.Entry, clock.Now());
        var request = SheetFilling.Request(code, number, made, null, clock.Now());
        return await sent.Run(
            keep,
            request,
            receipts =>
                SheetFilling.Problems(receipts, made) is { Count: > 0 } wrong
                    ? show.Fill(
                        sent.Context,
                        code,
                        number,
                        section,
                        sent.Entry.With(wrong),
                        sent.Stop
                    )
                    : Task.FromResult(
                        Pages.GoTo(
                            sent.Context,
                            InspectionUrls.Sheet(code, number),
                            Told.Done(SheetPageWords.Kept)
                        )
                    ),
            again => show.Fill(sent.Context, code, number, section, again, sent.Stop)
        );
    }

    private static async Task<IResult> AddPhoto(
        string code,
        int number,
        [AsParameters] SentForm sent,
        AuthorityClock clock,
        KeepEntries keep,
        SheetPages show
    )
    {
        var made = SheetFilling.Picture(sent.Entry, clock.Now());
        var files = await SentFiles.Read(sent.Context, keep.Act, SecretFiles.Refuse, sent.Stop);
        return await sent.Run(
            keep,
            files.With(read => SheetFilling.Photo(code, number, made, read, clock.Now())),
            receipts =>
                SheetFilling.Problems(receipts, [made]) is { Count: > 0 } wrong
                    ? show.Show(
                        sent.Context,
                        code,
                        number,
                        "photos",
                        sent.Entry.With([
                            .. wrong.Select(one => one with { Field = SentFile.Field }),
                        ]),
                        sent.Stop
                    )
                    : Task.FromResult(
                        Pages.GoTo(
                            sent.Context,
                            InspectionUrls.Sheet(code, number),
                            Told.Done(SheetPageWords.Kept)
                        )
                    ),
            again => show.Show(sent.Context, code, number, "photos", again, sent.Stop)
        );
    }
}
