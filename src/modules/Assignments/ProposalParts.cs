using Chutri.Assignments.Api;
using Chutri.Assignments.Model;
using Chutri.Assignments.Operations.Proposals;
using Chutri.Assignments.Storage;
using Chutri.Assignments.Web;
using Chutri.Documents;
using Chutri.Duties;
using Chutri.Platform;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Assignments;

/// <summary>From text to tasks: what the module's wiring adds for proposals and coverage.</summary>
internal static class ProposalParts
{
    public static void AddTo(IServiceCollection services)
    {
        services.AddSingleton<ITables, ProposalTables>();
        services.AddSingleton(ProposalTables.AsWritten);
        services.AddSingleton(ProposalActs.Review);
        services.AddScoped<UnitNamesInText>();
        services.AddScoped<IListen<DocumentRead>, ProposeWhatWasRead>();
        services.AddScoped<ProposalDesk>();
        services.AddScoped<ProposalVersions>();
        services.AddScoped<IWaitingDocuments, WaitingProposals>();
        services.AddScoped<ReadingOfDocument>();
        services.AddScoped<ChangedProvisions>();
        services.AddScoped<IRestOnProvisions, ChangedProvisions>();
        services.AddScoped<ProposalPages>();
        services.AddScoped<ProposalIssuePages>();
        services.AddScoped<AcceptProposals>();
        services.AddScoped<RejectProposal>();
        services.AddScoped<ReopenProposal>();
        services.AddScoped<ChangeProposal>();
        services.AddScoped<MergeProposals>();
        services.AddScoped<SplitProposal>();
        services.AddScoped<AddProposal>();
        services.AddScoped<SetProvisionAside>();
        services.AddScoped<TakeUpProvision>();
        services.AddScoped<IssueProposals>();
        AddFacts(services);
    }

    public static void MapPages(IEndpointRouteBuilder pages)
    {
        ReadingRoutes.Map(pages);
        ProposalRoutes.Map(pages);
        AsideRoutes.Map(pages);
    }

    public static void MapApi(IEndpointRouteBuilder api) => ProposalApi.Map(api);

    private static void AddFacts(IServiceCollection services)
    {
        services.AddSingleton(
            FactKind.Of<ProposalsMade>(
                "assignments.proposals-made",
                new("lập đề xuất từ văn bản", "tasks proposed from a document")
            )
        );
        services.AddSingleton(
            FactKind.Of<ProposalAdded>(
                "assignments.proposal-added",
                new("thêm đề xuất", "proposal added")
            )
        );
        services.AddSingleton(
            FactKind.Of<ProposalChanged>(
                "assignments.proposal-changed",
                new("sửa đề xuất", "proposal changed")
            )
        );
        services.AddSingleton(
            FactKind.Of<ProposalAccepted>(
                "assignments.proposal-accepted",
                new("duyệt đề xuất", "proposal accepted")
            )
        );
        services.AddSingleton(
            FactKind.Of<ProposalRejected>(
                "assignments.proposal-rejected",
                new("bỏ đề xuất", "proposal rejected")
            )
        );
        services.AddSingleton(
            FactKind.Of<ProposalReopened>(
                "assignments.proposal-reopened",
                new("xem lại đề xuất", "proposal taken up again")
            )
        );
        services.AddSingleton(
            FactKind.Of<ProposalsMerged>(
                "assignments.proposals-merged",
                new("gộp đề xuất", "proposals merged")
            )
        );
        services.AddSingleton(
            FactKind.Of<ProposalSplit>(
                "assignments.proposal-split",
                new("tách đề xuất", "proposal split")
            )
        );
        services.AddSingleton(
            FactKind.Of<ProposalIssued>(
                "assignments.proposal-issued",
                new("giao việc từ đề xuất", "proposal issued")
            )
        );
        services.AddSingleton(
            FactKind.Of<ProvisionSetAside>(
                "assignments.provision-set-aside",
                new("để ngoài điều khoản", "provision set aside")
            )
        );
        services.AddSingleton(
            FactKind.Of<ProvisionTakenUpAgain>(
                "assignments.provision-taken-up",
                new("mở lại điều khoản", "provision taken up again")
            )
        );
    }
}
