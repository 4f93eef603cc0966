using System.Text;
using Chutri.Organization;
using Chutri.Organization.Model;
using Chutri.Platform;
using Chutri.SelfReview.Forms;
using Chutri.SelfReview.Model;
using Chutri.SelfReview.Operations;
using Chutri.Testing;
using Microsoft.Extensions.DependencyInjection;
using Edition = Chutri.SelfReview.Model.Edition;

namespace Chutri.SelfReview.Tests;

/// <summary>A party committee at 09:00 on Wednesday 25 November 2026: Lĩnh leads the whole, Vân is secretary of a cell.</summary>
internal sealed class ReviewOffice : IAsyncDisposable
{
    private readonly Founding founding = new();

    private ReviewOffice(TestProgram program)
    {
        Program = program;
        var committee = founding.Open("DU", "Đảng ủy cơ quan", null, Branch.Party);
        var cell = founding.Open("CB-BTC", "Chi bộ Ban Tổ chức", committee.Id, Branch.Party);
        Linh = founding.Appoint("DV01", "Phạm Văn Lĩnh", committee, "Bí thư", Role.Head, null);
        Van = founding.Appoint("DV02", "Đỗ Thị Hồng Vân", cell, "Bí thư Chi bộ", Role.Head);
    }

    public static Module[] Modules => [new OrganizationModule(), new SelfReviewModule()];

    public TestProgram Program { get; }
    public Caller Linh { get; }
    public Caller Van { get; }

    public static async Task<ReviewOffice> Start(DatabaseKind kind)
    {
        var office = new ReviewOffice(await TestProgram.Start(kind, Modules));
        await office.Program.In(office.founding.Found);
        return office;
    }

    /// <summary>A file as somebody sends it.</summary>
    public static Outcome<EditionFile> File(EditionKind kind, string csv) =>
        EditionUpload.Read(
            kind.ToString(),
            "Quyết định 12-QĐ/ĐU ngày 20/11/2026",
            "tep.csv",
            Encoding.UTF8.GetBytes(csv)
        );

    public static EditionFile Shipped(EditionKind kind) =>
        ShippedList.Read(kind.ToString(), "kind").Value;

    public Task<Outcome<Guid>> BringIn(EditionFile file, Caller? by = null) =>
        Program.Run<BringInEdition, EditionFile, Guid>(file, by ?? Linh);

    public Task<Outcome<Done>> Put(Guid edition) =>
        Program.Run<PutEditionInForce, Guid, Done>(edition, Linh);

    public Task<Edition> Edition(Guid id) =>
        Program.In(async scope =>
            (await scope.GetRequiredService<FindEditions>().One(id, CancellationToken.None))!
        );

    public ValueTask DisposeAsync() => Program.DisposeAsync();
}
