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
        services.AddSingleton(ProposalActs.Review);
        services.AddScoped<UnitNamesInText>();
        services.AddScoped<IListen<DocumentRead>, ProposeWhatWasRead>();
        services.AddScoped<ProposalDesk>();
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
                new("Lập đề xuất từ văn bản", "Tasks proposed from a document")
            )
        );
        services.AddSingleton(
            FactKind.Of<ProposalAdded>(
                "assignments.proposal-added",
                new("Thêm đề xuất", "Proposal added")
            )
        );
        services.AddSingleton(
            FactKind.Of<ProposalChanged>(
                "assignments.proposal-changed",
                new("Sửa đề xuất", "Proposal changed")
            )
        );
        services.AddSingleton(
            FactKind.Of<ProposalAccepted>(
                "assignments.proposal-accepted",
                new("Duyệt đề xuất", "Proposal accepted")
            )
        );
        services.AddSingleton(
            FactKind.Of<ProposalRejected>(
                "assignments.proposal-rejected",
                new("Bỏ đề xuất", "Proposal rejected")
            )
        );
        services.AddSingleton(
            FactKind.Of<ProposalReopened>(
                "assignments.proposal-reopened",
                new("Xem lại đề xuất", "Proposal taken up again")
            )
        );
        services.AddSingleton(
            FactKind.Of<ProposalsMerged>(
                "assignments.proposals-merged",
                new("Gộp đề xuất", "Proposals merged")
            )
        );
        services.AddSingleton(
            FactKind.Of<ProposalSplit>(
                "assignments.proposal-split",
                new("Tách đề xuất", "Proposal split")
            )
        );
        services.AddSingleton(
            FactKind.Of<ProposalIssued>(
                "assignments.proposal-issued",
                new("Giao việc từ đề xuất", "Proposal issued")
            )
        );
        services.AddSingleton(
            FactKind.Of<ProvisionSetAside>(
                "assignments.provision-set-aside",
                new("Để ngoài điều khoản", "Provision set aside")
            )
        );
        services.AddSingleton(
            FactKind.Of<ProvisionTakenUpAgain>(
                "assignments.provision-taken-up",
                new("Mở lại điều khoản", "Provision taken up again")
            )
        );
    }
}
