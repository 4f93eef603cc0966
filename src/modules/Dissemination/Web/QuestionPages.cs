using System.Globalization;
using Chutri.Dissemination.Model;
using Chutri.Dissemination.Operations;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Http;

namespace Chutri.Dissemination.Web;

internal sealed class QuestionPages(CampaignDesk desk, FindQuestions find, FindTriesUsed tries)
{
    public async Task<IReadOnlySet<string>> Texts(string code, CancellationToken stop) =>
        await desk.Campaign(code, stop) is { } campaign
            ? await find.Texts(campaign.Id, stop)
            : new HashSet<string>();

    public async Task<IResult> Show(
        HttpContext context,
        string code,
        string sent,
        FormEntry entry,
        CancellationToken stop
    )
    {
        var caller = context.Features.Get<Caller>()!;
        if (!caller.Has(DisseminationActs.Run))
        {
            return PlatformRefusals.RoleMayNot(DisseminationActs.Run, caller).Answer(context);
        }

        var found = await desk.Run(code, DisseminationActs.Run, caller, stop);
        if (found.Refusal is { } refusal)
        {
            return refusal.Answer(context);
        }

        var campaign = found.Value;
        var after = context.Request.Query["after"].ToString() is { Length: > 0 } key ? key : null;
        var page = await find.Page(campaign.Id, after, stop);
        var rule = campaign.Understanding;
        var (used, usedByAll) = await tries.Of(campaign, stop);
        return Pages.Show<QuestionsPage>(
            context,
            new QuestionsModel(
                campaign.Code,
                campaign.Title,
                [.. page.Items.Select(Row)],
                PagingView.Of(
                    page,
                    TestWords.Things,
                    DisseminationUrls.Of(campaign.Code, "questions"),
                    after is null
                ),
                Written(rule.Drawn),
                Written(rule.Tries),
                Written(rule.RetryAfterHours),
                rule.Reflection,
                rule.Drawn == 0
                    ? TestWords.DrawnHint
                    : TestWords.Rule(rule.Drawn, campaign.PassPercent, rule.Tries),
                [
                    .. used.Select(member => new Choice(
                        member.PersonCode,
                        member.PersonName,
                        member.Title
                    )),
                ],
                usedByAll,
                entry,
                sent
            ),
            TestWords.Questions,
            entry.Refusal?.Kind.Status() ?? StatusCodes.Status200OK
        );
    }

    private static QuestionRowModel Row(Question question) =>
        new(
            question.Number,
            question.Text,
            [
                .. question.Choices.Select(
                    (choice, at) =>
                        new QuestionChoiceModel(TestWords.Letter(at), choice, at == question.Right)
                ),
            ],
            question.Source,
            question.RetiredAt is not null
        );

    private static string Written(int number) => number.ToString(CultureInfo.InvariantCulture);
}
