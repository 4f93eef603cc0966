using System.CommandLine;
using Chutri.Notifications;
using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.Procedures.CommandLine;
using Chutri.Procedures.Laws;
using Chutri.Procedures.Model;
using Chutri.Procedures.Operations;
using Chutri.Procedures.Storage;
using Chutri.Processes;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Procedures;

/// <summary>Administrative procedures: what a counter asks for and promises, takes in and hands out, and what everybody may see of it.</summary>
public sealed class ProceduresModule : Module
{
    public override void AddTo(IServiceCollection services)
    {
        services.AddSingleton<ITables, ProceduresTables>();
        foreach (var act in ProcedureActs.All.Concat(OfTheProgram))
        {
            services.AddSingleton(act);
        }

        foreach (var kind in ProceduresFacts.Kinds)
        {
            services.AddSingleton(kind);
        }

        AddOperations(services);
        AddReading(services);
        services.AddSingleton(new NotificationRule<ApologyDrafted>(Audience.NewHolder));
        services.AddScoped<IListen<CaseEnded>, FollowCase>();
        services.AddScoped<IListen<CaseStopped>, FollowCase>();
        services.AddScoped<IListen<MissingAsked>, FollowCase>();
        services.AddScoped<IListen<MissingGiven>, FollowCase>();
        services.AddScoped<IListen<MissingTakenBack>, FollowCase>();
        services.AddScoped<IAskedBefore, AskedAtCounter>();
        services.AddScoped<IDueWork, ApologyClock>();
        services.AddScoped<IHoldAboutPeople, HeldDossiers>();
        services.AddScoped<IHoldAboutPeople, HeldHandOvers>();
        services.AddScoped<IHoldAboutPeople, HeldApologies>();
        services.AddScoped<IHoldAboutPeople, HeldFormTexts>();
        services.AddRetention<RetainProcedureFiles>(RetainProcedureFiles.TheRule);
        services.AddRetention<RetainApplicants>(RetainApplicants.TheRule);
        services.AddScoped<ILaw, FilesUnderWayHaveCases>();
        WebParts.AddTo(services);
    }

    public override void MapPages(IEndpointRouteBuilder pages) => WebParts.MapPages(pages);

    public override void MapApi(IEndpointRouteBuilder api) => WebParts.MapApi(api);

    public override IEnumerable<Command> Commands(ICommandRunner runner) =>
        [ImportProceduresCommand.Make(runner)];

    private static readonly Act[] OfTheProgram = [DraftApology.Right, RateDossier.Right];

    private static void AddOperations(IServiceCollection services)
    {
        services.AddScoped<RecordProcedure>();
        services.AddScoped<CorrectProcedure>();
        services.AddScoped<EndProcedure>();
        services.AddScoped<ReadProcedureFile>();
        services.AddScoped<ShowProcedureFile>();
        services.AddScoped<WriteProcedureFile>();
        services.AddScoped<PutFormText>();
        services.AddScoped<TakeIn>();
        services.AddScoped<HandOverResult>();
        services.AddScoped<SignApology>();
        services.AddScoped<DraftApology>();
        services.AddScoped<RateDossier>();
    }

    private static void AddReading(IServiceCollection services)
    {
        services.AddScoped<ProcedureDesk>();
        services.AddScoped<ProcedureFileReading>();
        services.AddScoped<FormTexts>();
        services.AddScoped<Intake>();
        services.AddScoped<FindProcedures>();
        services.AddScoped<FindListFiles<ProcedureFile>>();
        services.AddScoped<FindDossiers>();
        services.AddScoped<ShowDossier>();
        services.AddScoped<PublicBoard>();
        services.AddSingleton<LookUpGuesses>();
        services.AddScoped<LookUp>();
        services.AddScoped<ProcedureVersions>();
        services.AddScoped<FileVersions>();
        services.AddScoped<DossierVersions>();
    }
}
