using Chutri.Dissemination.Model;
using Chutri.Dissemination.Operations;
using Chutri.DocumentReading;
using Chutri.Platform;
using Chutri.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Dissemination.Tests.Operations;

public sealed class ReportTests
{
    private static readonly ReportHead Head = new(
        "Thành ủy Hà Nội",
        "Hà Nội",
        12,
        "BC/ĐU",
        "Bí thư",
        "Phạm Văn Lĩnh",
        "Văn phòng Đảng ủy",
        "Các chi bộ còn lại học xong trước ngày 15/12."
    );

    [Theory, OnBothDatabases]
    public async Task The_report_is_read_back_with_its_head_and_each_of_its_figures_opens_the_list_that_makes_it(
        DatabaseKind kind
    )
    {
        await using var office = await PartyOffice.Start(kind);
        var campaign = await office.Frozen();
        var session = await office.Opened(campaign, office.Organising, office.Van);
        await office.Present(session, office.Van, office.Van, office.Bao, office.Hoa);
        await office.Close(session, office.Van);

        var code = (await Make(office, campaign, Head)).Value;

        var (bytes, figures) = await Kept(office, campaign, code);
        var reading = DocumentReader.Read(bytes, "bao-cao.docx").Reading!;
        reading.Header.Number.ShouldBe("12-BC/ĐU");
        reading.Header.Date.ShouldBe(new DateOnly(2026, 11, 25));
        reading.Header.Place.ShouldBe("Hà Nội");
        reading.Header.Signer.ShouldBe("Phạm Văn Lĩnh");
        reading.Header.Issuer!.ShouldContain("Đảng ủy cơ quan", Case.Insensitive);
        var text = reading.Text;
        foreach (var figure in figures)
        {
            text.ShouldContain($"{figure.Value} [{figure.Code}]");
            text.ShouldContain($"https://chutri.example/f/{figure.Code}");
        }

        var board = (await office.BoardOf(campaign)).Figures;
        figures[0].Value.ShouldBe($"{board.Attended}/{board.Required}");
        figures[2].Value.ShouldBe($"{board.Understood}/{board.Attended}");
        figures[3].Value.ShouldBe($"{board.UnitsDone}/{board.Units}");
        foreach (var figure in figures.Where(one => one.Href.Contains("/people?")))
        {
            (await Length(office, campaign, figure.Href)).ShouldBe(
                int.Parse(
                    figure.Value.Split('/')[0],
                    System.Globalization.CultureInfo.InvariantCulture
                )
            );
        }

        var shown = await office.Program.In(scope =>
            scope
                .GetRequiredService<ShowReports>()
                .Figure(figures[0].Code.ToLowerInvariant(), default)
        );
        (shown.Value.Value, shown.Value.Report).ShouldBe(("3/7", code));
    }

    [Theory, OnBothDatabases]
    public async Task A_figure_opens_the_list_of_its_moment_whoever_attends_or_is_struck_or_exempted_later(
        DatabaseKind kind
    )
    {
        await using var office = await PartyOffice.Start(kind);
        var campaign = await office.Frozen();
        var session = await office.Opened(campaign, office.Organising, office.Van);
        await office.Present(session, office.Van, office.Van, office.Bao);
        var code = (await Make(office, campaign, Head)).Value;

        await office.Present(session, office.Van, office.Hoa);
        await office.Close(session, office.Van);
        await office.Must<GrantExemption, GrantExemptionRequest>(
            new(campaign, office.Lan.Person!.Value, ExemptionReason.Sick, "Giấy ra viện", ""),
            office.Linh
        );

        (await FigureReading.People(office, code, "figure=attended")).ShouldBe([
            "Trần Quốc Bảo",
            "Đỗ Thị Hồng Vân",
        ]);
        (await FigureReading.People(office, code, "figure=exempt")).ShouldBeEmpty();
        (await FigureReading.Units(office, code, "figure=not-done")).Count.ShouldBe(4);
        (await office.Standing(campaign, office.Organising)).Stage.ShouldBe(UnitStage.Done);
        (await FigureReading.Wrong(office, code)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_report_that_the_form_does_not_allow_says_everything_that_is_wrong_at_once()
    {
        await using var office = await PartyOffice.Start(DatabaseKind.Sqlite);
        var campaign = await office.Frozen();

        var made = await Make(
            office,
            campaign,
            Head with
            {
                Symbol = "báo cáo",
                Signer = "TS. Lĩnh",
            }
        );

        made.Refusal!.Fields.Select(error => error.Field)
            .ShouldBe(["symbol", "signer"], ignoreOrder: true);
        (await Make(office, campaign, Head, office.Van)).Refusal!.Kind.ShouldBe(
            RefusalKind.NotAllowed
        );
    }

    /// <summary>A report by the committee, and its code.</summary>
    internal static async Task<string> Made(PartyOffice office, string campaign) =>
        (await Make(office, campaign, Head)).Value;

    private static Task<Outcome<string>> Make(
        PartyOffice office,
        string campaign,
        ReportHead head,
        Caller? by = null
    ) =>
        office.Run<MakeReport, MakeReportRequest, string>(
            new(campaign, head, "https://chutri.example"),
            by ?? office.Linh
        );

    internal static Task<(byte[] Bytes, IReadOnlyList<ReportFigure> Figures)> Kept(
        PartyOffice office,
        string campaign,
        string code
    ) =>
        office.Program.In(async scope =>
        {
            var reports = scope.GetRequiredService<ShowReports>();
            var desk = scope.GetRequiredService<CampaignDesk>();
            var id = (await desk.Campaign(campaign, default))!.Id;
            var file = await reports.File(id, code, default);
            using var bytes = new MemoryStream();
            await file!.Content.CopyToAsync(bytes);
            return (bytes.ToArray(), await reports.FiguresOf(code, default));
        });

    private static Task<long> Length(PartyOffice office, string campaign, string href) =>
        office.Program.In(async scope =>
        {
            var id = (
                await scope.GetRequiredService<CampaignDesk>().Campaign(campaign, default)
            )!.Id;
            var figure = PeopleFigures.Read(href.Split("figure=")[1]);
            return (
                await scope.GetRequiredService<FindAudience>().Page(id, figure, null, null, default)
            ).Total;
        });
}
