using System.Globalization;
using System.Net;
using System.Text;
using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.Privacy.Operations;
using Microsoft.AspNetCore.Http;

namespace Chutri.Privacy.Web;

/// <summary>
/// Everything as one page to keep, print and read without the program: written as it is read, so that nothing is left out, and with
/// nothing in it that is fetched from elsewhere.
/// </summary>
internal sealed class HeldHtmlAnswer(ReadHeld held, PersonId me, string name, AuthorityClock clock)
    : IResult
{
    private const string Style = """
        body{font:16px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:60rem;padding:0 1rem;color:#1c2024}
        h2{margin-top:2rem}table{border-collapse:collapse;width:100%}
        th,td{border:1px solid #b8bcc2;padding:.3rem .5rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}
        thead{display:table-header-group}tr{break-inside:avoid}
        @media print{body{margin:0;max-width:none;font-size:11pt}}
        """;

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var stop = httpContext.RequestAborted;
        var file = StreamedFile.Begin(httpContext, "text/html", "chutri-personal-data.html");
        Head(file.Text);
        foreach (var source in held.Sources)
        {
            await Part(source, file, stop);
        }

        file.Text.Append(
            CultureInfo.InvariantCulture,
            $"<p>{Safe(PrivacyWords.Law)}</p></body></html>\n"
        );
        await file.Send();
    }

    private void Head(StringBuilder text)
    {
        var title = Safe(PrivacyWords.TitleOf(name));
        var at = Safe(PrivacyWords.ReadAt(DateText.At(clock.LocalOf(clock.Now().Utc))));
        text.Append(
            CultureInfo.InvariantCulture,
            $"<!doctype html>\n<html lang=\"{Languages.Current.Code()}\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>{title}</title><style>{Style}</style></head><body><h1>{title}</h1><p>{at}</p>\n"
        );
    }

    private async Task Part(IHoldAboutPeople source, StreamedFile file, CancellationToken stop)
    {
        var text = file.Text;
        var count = await source.Count(me, stop);
        text.Append(
            CultureInfo.InvariantCulture,
            $"<h2>{Safe(PrivacyWords.Counted(source.Title, count))}</h2><p>{Safe(await held.PurposeOf(source, stop))}</p>\n"
        );
        if (count == 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"<p>{Safe(PrivacyWords.Nothing)}</p>\n");
            return;
        }

        text.Append("<table><thead><tr>");
        foreach (var column in PrivacyWords.FileColumns.Skip(1))
        {
            text.Append(CultureInfo.InvariantCulture, $"<th scope=\"col\">{Safe(column)}</th>");
        }

        text.Append("</tr></thead><tbody>\n");
        await file.Each(source.Read(me, null, int.MaxValue, stop), thing => Row(text, thing));
        text.Append("</tbody></table>\n");
    }

    private void Row(StringBuilder text, HeldThing thing)
    {
        var since = thing.Since is { } at ? DateText.At(clock.LocalOf(at)) : PrivacyWords.NotNoted;
        text.Append(
            CultureInfo.InvariantCulture,
            $"<tr><th scope=\"row\">{Safe(thing.What)}</th><td>{Safe(thing.Value)}</td><td>{Safe(since)}</td><td>{Safe(thing.From)}</td></tr>\n"
        );
    }

    private static string Safe(Words words) => WebUtility.HtmlEncode(words.ToString());
}
