using Chutri.Assignments.Model;
using Chutri.Assignments.Operations;
using Chutri.Assignments.Tests.Operations.Viewing;
using Chutri.Notifications.Operations;
using Chutri.Platform;
using Chutri.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Assignments.Tests.Operations;

/// <summary>Who is told of what in the life of an assignment.</summary>
public sealed class AssignmentNewsTests
{
    [Theory, OnBothDatabases]
    public async Task Each_step_is_told_to_whoever_it_came_to_and_never_to_whoever_did_it(
        DatabaseKind kind
    )
    {
        await using var program = await AssignmentProgram.Start(kind);
        var people = program.People;
        var code = await program.Issue();
        await Told(program, $"Phó Chủ tịch Lê Thị Thanh Mai giao {code}", people.Van);

        program.Later();
        await program.Must<AcknowledgeAssignment, AcknowledgeRequest>(new(code), people.Van);
        await Told(program, null);

        program.Later();
        await program.Must<HandToPerson, HandToPersonRequest>(
            new(code, people.Bao.Person!.Value, "Làm giúp chị"),
            people.Van
        );
        await Told(program, $"Trưởng Ban Tổ chức Đỗ Thị Hồng Vân chuyển {code}", people.Bao);

        program.Later();
        await program.Must<ReportProgress, ReportProgressRequest>(
            new(code, 40, "Xong 6 ban"),
            people.Bao
        );
        await Told(program, "báo tiến độ", people.Mai);

        program.Later();
        await program.Must<RemindHolder, RemindRequest>(new(code, null, "Sắp đến hạn"), people.Mai);
        await Told(program, "đôn đốc Ban Tổ chức", people.Bao);

        program.Later();
        await program.Must<DeliverResult, DeliverRequest>(
            AssignmentProgram.Delivery(code),
            people.Bao
        );
        await Told(program, "trình kết quả", people.Mai);

        program.Later();
        await program.Must<ReturnForRework, ReturnRequest>(new(code, "Thiếu phụ lục"), people.Mai);
        await Told(program, "làm lại", people.Bao, people.Van);

        program.Later();
        await program.Must<DeliverResult, DeliverRequest>(
            AssignmentProgram.Delivery(code),
            people.Bao
        );
        program.Later();
        await program.Must<AcceptResult, AcceptRequest>(new(code, null), people.Mai);
        await Told(program, "công nhận kết quả", people.Bao, people.Van);
    }

    [Theory, OnBothDatabases]
    public async Task An_extension_is_told_to_whoever_decides_and_then_to_whoever_works(
        DatabaseKind kind
    )
    {
        await using var program = await AssignmentProgram.Start(kind);
        var people = program.People;
        var code = await program.Underway();
        program.Later();
        await program.Must<RequestExtension, RequestExtensionRequest>(
            new(code, new(2026, 12, 18), "Chờ số liệu", "Xong một nửa"),
            people.Bao
        );
        await Told(program, "xin gia hạn", people.Mai);

        program.Later();
        await program.Must<DecideExtension, DecideExtensionRequest>(
            new(code, true, null),
            people.Mai
        );
        await Told(program, "cho gia hạn", people.Van);
    }

    [Theory, OnBothDatabases]
    public async Task What_is_withdrawn_is_told_to_whoever_had_it(DatabaseKind kind)
    {
        await using var program = await AssignmentProgram.Start(kind);
        var code = await program.Underway();
        program.Later();

        await program.Must<WithdrawAssignment, WithdrawRequest>(
            new(code, "Không còn cần"),
            program.People.Mai
        );

        await Told(program, "thu hồi", program.People.Van);
    }

    [Theory, OnBothDatabases]
    public async Task A_cooperating_unit_hears_the_question_and_the_lead_the_answer(
        DatabaseKind kind
    )
    {
        await using var program = await AssignmentProgram.Start(kind);
        var people = program.People;
        var code = await program.Underway();
        program.Later();
        (
            await program.Run<AskCooperation, AskCooperationRequest, int>(
                new(code, people.Finance.Id, "Kinh phí năm 2026?", null),
                people.Van
            )
        ).Refusal.ShouldBeNull();
        await Told(program, "hỏi Ban Tài chính", people.Oanh);
    }

    [Theory, OnBothDatabases]
    public async Task Of_limited_work_the_inbox_says_what_lists_say_and_nobody_else_hears_of_it(
        DatabaseKind kind
    )
    {
        await using var program = await AssignmentProgram.Start(kind);
        var code = await program.Limited();

        var line = (await Inbox(program, program.People.Van)).Single();

        $"{line.Says} {line.Quote} {line.Link}".ShouldNotContain(LimitedWork.Word);
        line.Says.Vietnamese.ShouldBe("Giao việc");
        line.Link.Vietnamese.ShouldBe($"{code}: {ViewLimit.Inspection.ListedTitle()}");
        foreach (
            var other in new[] { program.People.Oanh, program.People.Bao, program.People.Khue }
        )
        {
            (await Inbox(program, other)).ShouldBeEmpty();
        }
    }

    /// <summary>Since the last look these and no others have a new line, and it says so; then everybody has read.</summary>
    private static async Task Told(AssignmentProgram program, string? says, params Caller[] whom)
    {
        foreach (var person in program.People.Everybody)
        {
            var fresh = (await Inbox(program, person)).Where(line => line.ReadAt is null).ToList();
            var expected = whom.Any(told => told.Person == person.Person);
            fresh.Count.ShouldBe(expected ? 1 : 0, $"{person.Name}: {says}");
            if (expected)
            {
                fresh[0].Says.Vietnamese.ShouldContain(says!);
            }

            await program.Run<ReadAllNotifications, ReadAllNotificationsRequest, int>(
                new(null),
                person
            );
        }
    }

    private static async Task<IReadOnlyList<SaidNotification>> Inbox(
        AssignmentProgram program,
        Caller of
    ) =>
        (
            await program.As(
                of,
                scope =>
                    scope
                        .GetRequiredService<ShowNotifications>()
                        .Page(of, false, null, 50, program.Now, CancellationToken.None)
            )
        )
            .Page
            .Items;
}
