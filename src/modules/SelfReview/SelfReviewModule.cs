using Chutri.Duties;
using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.SelfReview.Api;
using Chutri.SelfReview.Laws;
using Chutri.SelfReview.Model;
using Chutri.SelfReview.Operations;
using Chutri.SelfReview.Storage;
using Chutri.SelfReview.Web;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.SelfReview;

/// <summary>Units and people look at themselves, beside what the program counts of them, and say what they will do about it.</summary>
public sealed partial class SelfReviewModule : Module
{
    public override void AddTo(IServiceCollection services)
    {
        services.AddSingleton<ITables, SelfReviewTables>();
        foreach (var kind in SelfReviewFacts.Kinds)
        {
            services.AddSingleton(kind);
        }

        foreach (var act in SelfReviewActs.All)
        {
            services.AddSingleton(act);
        }

        AddEditions(services);
        AddReviews(services);
        AddNews(services);
        services.AddScoped<IThingPages, SelfReviewThings>();
        services.AddScoped<ILaw, RoundEqualsCount>();
        services.AddScoped<IHoldAboutPeople, HeldReviews>();
        services.AddScoped<IHoldAboutPeople, HeldOwnReviews>();
        services.AddScoped<IHoldAboutPeople, HeldOpinions>();
        services.AddScoped<IHoldAboutPeople, HeldGivenOpinions>();
        services.AddRetention<RetainReviewTexts>(RetainReviewTexts.TheRule);
        services.AddSingleton(
            new NavEntry(43, RoundPageWords.Menu, SelfReviewUrls.Rounds, "review", _ => true)
            {
                Under = [SelfReviewUrls.Reviews],
            }
        );
        services.AddSingleton(
            new AdminEntry(
                47,
                EditionPageWords.Title,
                EditionPageWords.What,
                SelfReviewUrls.Editions,
                caller => caller.Has(SelfReviewActs.Lists)
            )
        );
    }

    public override void MapPages(IEndpointRouteBuilder pages)
    {
        EditionRoutes.Map(pages);
        RoundRoutes.Map(pages);
        ReviewRoutes.Map(pages);
        ShortcomingRoutes.Map(pages);
        JudgeRoutes.Map(pages);
        MeetingRoutes.Map(pages);
        OpinionRoutes.Map(pages);
    }

    public override void MapApi(IEndpointRouteBuilder api)
    {
        EditionApi.Map(api);
        RoundApi.Map(api);
        ReviewApi.Map(api);
    }

    private static void AddEditions(IServiceCollection services)
    {
        services.AddScoped<EditionVersions>();
        services.AddScoped<BringInEdition>();
        services.AddScoped<PutEditionInForce>();
        services.AddScoped<TryOutSheet>();
        services.AddScoped<FindEditions>();
        services.AddScoped<SignsInForce>();
        services.AddScoped<QuestionSheets>();
        services.AddScoped<EditionPages>();
    }

    private static void AddReviews(IServiceCollection services)
    {
        services.AddScoped<ReviewVersions>();
        services.AddScoped<ReviewDesk>();
        services.AddScoped<RoundBook>();
        services.AddScoped<StockTaking>();
        services.AddScoped<NoteReviewLook>();
        services.AddScoped<RoundUnits>();
        services.AddScoped<RoundPeople>();
        services.AddScoped<GiveReviews>();
        services.AddScoped<NameJudge>();
        services.AddScoped<IListen<DutyLeftBehind>, FollowJudge>();
        services.AddScoped<IListen<DutyLeftBehind>, EndForLeaver>();
        services.AddScoped<FindOpinions>();
        services.AddScoped<LookAtColleagues>();
        services.AddScoped<GiveOpinion>();
        services.AddScoped<AnswerOpinions>();
        services.AddScoped<OpinionPages>();
        services.AddScoped<OpenRound>();
        services.AddScoped<KeepAnswers>();
        services.AddScoped<NoteShortcoming>();
        services.AddScoped<StrikeShortcoming>();
        services.AddScoped<BeginMeeting>();
        services.AddScoped<CorrectMeeting>();
        services.AddScoped<MeetingBook>();
        services.AddScoped<NoteMinutes>();
        services.AddScoped<EndMeeting>();
        services.AddScoped<HandInReview>();
        services.AddScoped<ReturnReview>();
        services.AddScoped<SignReview>();
        services.AddScoped<Repeats>();
        services.AddScoped<RemedyWork>();
        services.AddScoped<AskEffect>();
        services.AddSingleton(AskEffect.Right);
        services.AddScoped<IDueWork, EffectClock>();
        services.AddScoped<CheckEffect>();
        services.AddScoped<ReportRound>();
        services.AddScoped<FindReports>();
        services.AddScoped<FindShortcomings>();
        services.AddScoped<RoundReportPages>();
        services.AddScoped<FindRounds>();
        services.AddScoped<ShowRound>();
        services.AddScoped<ShowReview>();
        services.AddScoped<ReviewPresenter>();
        services.AddScoped<RoundPresenter>();
        services.AddScoped<RoundPages>();
        services.AddScoped<OpenRoundPages>();
        services.AddScoped<ReviewPages>();
        services.AddScoped<BesideReviewPages>();
    }
}
