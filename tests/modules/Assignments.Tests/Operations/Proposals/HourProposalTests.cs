using Chutri.Assignments.Model;
using Chutri.Assignments.Operations.Proposals;
using Chutri.Testing;
using Chutri.WorkingCalendar;

namespace Chutri.Assignments.Tests.Operations.Proposals;

public sealed class HourProposalTests
{
    private static readonly string InHours = ReadDirective.Text.Replace(
        "hoàn thành trước ngày 10/12/2026",
        "hoàn thành trong vòng 48 giờ kể từ khi nhận được yêu cầu",
        StringComparison.Ordinal
    );

    [Theory, OnBothDatabases]
    public async Task Forty_eight_hours_of_a_document_are_proposed_and_issued_as_forty_eight_hours(
        DatabaseKind kind
    )
    {
        await using var program = await AssignmentProgram.Start(kind);
        var document = await ReadDirective.Register(program, InHours);

        var read = await ReadDirective.Find(program, document, "hỏi - đáp");
        read.Content.Deadline.ShouldBe(
            new DraftDeadline.WithinHours(48 * 60, Start: null, Working: false)
        );
        await program.Must<ChangeProposal, ChangeProposal.Request>(
            new(read.Ref, read.Content with { Deliverable = "Tài liệu (booklet)" }),
            program.People.Lan
        );

        var kept = await ReadDirective.Find(program, document, "hỏi - đáp");
        kept.Content.Deadline.ShouldBe(read.Content.Deadline);
        kept.Content.Deadline!.On(new(2026, 11, 27, 16, 0, 0), WorkCalendar.Vietnam)!
            .LastMoment.ShouldBe(new(2026, 11, 29, 16, 0, 0)); // a Sunday
    }

    [Fact]
    public async Task The_page_of_the_document_says_them_and_the_form_chooses_hours_by_the_clock()
    {
        await using var site = await AssignmentSite.Start();
        site.Caller = site.People.Lan;
        var document = await ReadDirective.Register(site.Program, InHours);
        var read = await ReadDirective.Find(site.Program, document, "hỏi - đáp");

        var page = await site.Page($"/documents/{document.Value}/proposals/{read.Id.Value}");

        page.QuerySelector("input[name=deadline][value='within-clock-hours']")!
            .HasAttribute("checked")
            .ShouldBeTrue();
        page.QuerySelector("input[name=hours]")!.GetAttribute("value").ShouldBe("48");
        (await site.Page($"/documents/{document.Value}/reading"))
            .QuerySelector("main")!
            .Words()
            .ShouldContain("trong 48 giờ kể từ lúc giao");
    }
}
