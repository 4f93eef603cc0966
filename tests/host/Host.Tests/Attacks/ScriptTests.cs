using System.Text;
using AngleSharp.Html.Dom;
using Chutri.Host.Tests.Work;

namespace Chutri.Host.Tests.Attacks;

/// <summary>Markup typed where words belong is shown as the words that were typed.</summary>
[Collection(AttackedProgram.Name)]
public sealed class ScriptTests(OpenedDemonstration demonstration)
{
    [Fact]
    public async Task Titles_tasks_reasons_and_sentences_are_shown_as_they_were_typed()
    {
        var work = await AttackedWork.Open(demonstration);
        // Two of it: a search that finds only one leads straight there.
        await work.Issue("Việc " + AttackedWork.Script);
        var code = await work.Issue("Việc " + AttackedWork.Script);
        await work.Desk.Do("truongban", $"/assignments/{code}/acknowledge");
        await work.Desk.Do(
            "truongban",
            $"/assignments/{code}/report-progress",
            new { sentence = AttackedWork.Script }
        );
        await work.Desk.Do(
            "phochutich",
            $"/assignments/{code}/pause",
            new { reason = AttackedWork.Script }
        );

        foreach (
            var (who, address) in new[]
            {
                ("phochutich", "/assignments/" + code),
                ("phochutich", "/assignments?q=script"),
                ("truongban", "/"),
                ("quantri", "/journal"),
                ("phochutich", "/search?q=" + Uri.EscapeDataString("<img src=x onerror=alert(2)>")),
            }
        )
        {
            IsHarmless(await work.Desk.Of(who).Page(address), address);
        }

        (
            await work.Desk.Of("phochutich").Page("/assignments/" + code)
        ).Body!.TextContent.ShouldContain(AttackedWork.Script);
    }

    [Fact]
    public async Task Names_of_people_and_of_files_are_shown_as_they_were_typed()
    {
        var work = await AttackedWork.Open(demonstration);
        var csv =
            "code,name,unit,title,role\n"
            + "XAUXA,\"Nguyễn <b onmouseover=alert(1)>Xấu</b>\",BTC,\"<i>Chuyên viên</i>\",officer";
        var read = await work.Desk.Send(
            "quantri",
            "/imports",
            Desk.Form([], "file", ("<img src=x onerror=alert(1)>.csv", Encoding.UTF8.GetBytes(csv)))
        );
        var import = read.GetProperty("id").GetString();

        IsHarmless(
            await work.Desk.Of("quantri").Page("/admin/organization/imports/" + import),
            "/imports"
        );
        await work.Desk.Do("quantri", $"/imports/{import}/write");
        IsHarmless(await work.Desk.Of("quantri").Page("/people/XAUXA"), "/people");
        IsHarmless(await work.Desk.Of("quantri").Page("/units/BTC"), "/units");
    }

    private static void IsHarmless(IHtmlDocument page, string address) =>
        page.QuerySelectorAll(
                "script:not([src]), img[src=x], [onerror], [onmouseover], b[onmouseover]"
            )
            .Select(part => part.OuterHtml)
            .ShouldBeEmpty(address);
}
