using System.CommandLine;
using Chutri.Documents.Api;
using Chutri.Documents.CommandLine;
using Chutri.Documents.Laws;
using Chutri.Documents.Model;
using Chutri.Documents.Operations;
using Chutri.Documents.Storage;
using Chutri.Documents.Web;
using Chutri.Duties;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Documents;

/// <summary>The register of documents, their files, and what the machine reads out of them.</summary>
public sealed class DocumentsModule : Module
{
    public override void AddTo(IServiceCollection services)
    {
        services.AddSingleton<ITables, DocumentTables>();
        DocumentText.AddTo(services);
        services.AddScoped<DocumentDirectory>();
        services.AddScoped<DocumentReach>();
        services.AddScoped<DocumentVersions>();
        services.AddScoped<ProvisionComparisons>();
        services.AddScoped<RegisterDocument>();
        services.AddScoped<AddVersion>();
        services.AddScoped<CorrectHeader>();
        services.AddScoped<RecordOutside>();
        services.AddScoped<SettleReference>();
        services.AddScoped<Reception>();
        services.AddScoped<FindDocuments>();
        services.AddScoped<ShowDocument>();
        services.AddScoped<FetchFile>();
        services.AddScoped<ISourceTitles, SourceTitles>();
        services.AddScoped<IThingPages, DocumentThings>();
        services.AddScoped<IHoldAboutPeople, HeldRegistrations>();
        services.AddScoped<ILaw, FilesAreAsTheyCame>();
        services.AddScoped<ILaw, DocumentsAreReadable>();
        services.AddScoped<ILaw, StubsHoldNoContent>();
        services.AddScoped<ILaw, NumbersAreGivenOnce>();
        services.AddSingleton(
            new AdminEntry(
                30,
                DocumentWords.Register,
                DocumentWords.NoneText,
                DocumentUrls.Register + "/new",
                caller => caller.Has(DocumentActs.Register)
            )
        );
        services.AddSingleton(
            new NavEntry(20, DocumentWords.Documents, DocumentUrls.Register, "document", _ => true)
            {
                OnPhone = true,
            }
        );
        foreach (var act in DocumentActs.All)
        {
            services.AddSingleton(act);
        }

        AddFacts(services);
    }

    public override void Use(IApplicationBuilder app) => Upload.Guard(app);

    public override void MapPages(IEndpointRouteBuilder pages)
    {
        RegisterRoutes.Map(pages);
        NewDocumentRoutes.Map(pages);
        DocumentRoutes.Map(pages);
        HeaderRoutes.Map(pages);
        VersionRoutes.Map(pages);
        ReferenceRoutes.Map(pages);
    }

    public override void MapApi(IEndpointRouteBuilder api)
    {
        var documents = api.MapGroup("/documents").WithTags("Documents");
        DocumentApi.Map(documents);
        RegisterApi.Map(documents);
    }

    public override IEnumerable<Command> Commands(ICommandRunner runner) =>
        [ExtractCommand.Make(), RegisterCommand.Make(runner)];

    private static void AddFacts(IServiceCollection services)
    {
        FactKind[] kinds =
        [
            FactKind.Of<DocumentRegistered>(
                "documents.registered",
                new("đăng ký văn bản", "document registered")
            ),
            FactKind.Of<DocumentRead>("documents.read", new("đọc văn bản", "document read")),
            FactKind.Of<VersionAdded>(
                "documents.version-added",
                new("thêm bản mới", "version added")
            ),
            FactKind.Of<HeaderCorrected>(
                "documents.header-corrected",
                new("sửa phần đầu văn bản", "header corrected")
            ),
            FactKind.Of<HeaderConfirmed>(
                "documents.header-confirmed",
                new("kiểm tra phần đầu văn bản", "header checked")
            ),
            FactKind.Of<ReferenceSettled>(
                "documents.reference-settled",
                new("xác định dẫn chiếu", "reference settled")
            ),
            FactKind.Of<StubRecorded>(
                "documents.stub-recorded",
                new("ghi sổ văn bản mật", "marked document recorded")
            ),
        ];
        foreach (var kind in kinds)
        {
            services.AddSingleton(kind);
        }
    }
}
