using Chutri.Assignments.Model;
using Chutri.Assignments.Operations;
using Chutri.Platform;
using Chutri.Testing;

namespace Chutri.Assignments.Tests.Operations.Viewing;

public sealed class LimitViewersTests
{
    private static AssignmentSource ReadByAll { get; } =
        AssignmentSource.OfProvision(
            DocumentId.New(),
            1,
            "III.2.a",
            0,
            10,
            "điểm a mục III",
            new(2026, 11, 1),
            "Ban Tổ chức kiểm tra"
        );

    [Theory, OnBothDatabases]
    public async Task Issued_for_named_people_it_is_there_for_them_and_for_nobody_else(
        DatabaseKind kind
    )
    {
        await using var program = await AssignmentProgram.Start(kind);
        var people = program.People;

        var code = await program.Limited();

        var seeing = new List<string>();
        foreach (var one in people.Everybody)
        {
            if (await program.Sees(one, code))
            {
                seeing.Add(one.Name);
            }
        }

        seeing.ShouldBe([people.Mai.Name, people.Van.Name, people.Trang.Name]);
        await program.LawsHold();
    }

    [Theory, OnBothDatabases]
    public async Task Whoever_is_not_named_is_told_what_is_told_of_a_code_that_nothing_has(
        DatabaseKind kind
    )
    {
        await using var program = await AssignmentProgram.Start(kind);
        var code = await program.Limited();
        var head = program.People.Khue;

        var hidden = await program.No<WithdrawAssignment, WithdrawRequest>(new(code, "Thôi"), head);
        var missing = await program.No<WithdrawAssignment, WithdrawRequest>(
            new("NV-2026-999999", "Thôi"),
            head
        );

        hidden.Kind.ShouldBe(RefusalKind.NotFound);
        hidden
            .Sentence.Vietnamese.Replace(code, "NV-2026-999999", StringComparison.Ordinal)
            .ShouldBe(missing.Sentence.Vietnamese);
        hidden.Code.ShouldBe(missing.Code);
    }

    [Theory, OnBothDatabases]
    public async Task Whoever_it_is_handed_to_is_named_by_that_and_it_stays_limited(
        DatabaseKind kind
    )
    {
        await using var program = await AssignmentProgram.Start(kind);
        var people = program.People;
        var code = await program.Limited();
        await program.Must<AcknowledgeAssignment, AcknowledgeRequest>(new(code), people.Van);

        await program.Must<HandToPerson, HandToPersonRequest>(
            new(code, people.Bao.Person!.Value, null),
            people.Van
        );

        (await program.Sees(people.Bao, code)).ShouldBeTrue();
        (await program.Sees(people.Hoa, code)).ShouldBeFalse();
        (await program.FactsAbout(code)).ShouldContain("assignments.viewers-followed");
        await program.LawsHold();
    }

    [Theory, OnBothDatabases]
    public async Task The_head_of_a_unit_that_is_asked_is_named_and_so_is_whoever_answers(
        DatabaseKind kind
    )
    {
        await using var program = await AssignmentProgram.Start(kind);
        var people = program.People;
        var code = await program.Limited();
        await program.Must<AcknowledgeAssignment, AcknowledgeRequest>(new(code), people.Van);
        (await program.Sees(people.Oanh, code)).ShouldBeFalse();

        (
            await program.Run<AskCooperation, AskCooperationRequest, int>(
                new(code, people.Finance.Id, "Cho biết số đã chi", null),
                people.Van
            )
        ).Value.ShouldBe(1);

        (await program.Sees(people.Oanh, code)).ShouldBeTrue();
        await program.LawsHold();
    }

    [Theory, OnBothDatabases]
    public async Task The_issuing_side_names_and_removes_people_with_a_reason_and_never_those_who_work_on_it(
        DatabaseKind kind
    )
    {
        await using var program = await AssignmentProgram.Start(kind);
        var people = program.People;
        var code = await program.Limited();

        await program.Viewers(code, ViewLimit.Inspection, people.Mai, people.Lan);

        (await program.Sees(people.Lan, code)).ShouldBeTrue();
        (await program.Sees(people.Trang, code)).ShouldBeFalse();
        (await program.Sees(people.Van, code)).ShouldBeTrue();
        (await program.FactsAbout(code)).ShouldContain("assignments.viewers-changed");
        var same = await program.No<LimitViewers, LimitViewersRequest>(
            new(code, ViewLimit.Inspection, [people.Lan.Person!.Value], "Lại"),
            people.Mai
        );
        same.Fields.Single().Field.ShouldBe("viewers");
        (
            await program.No<LimitViewers, LimitViewersRequest>(
                new(code, null, [], "Không cần"),
                people.Van
            )
        ).Code.ShouldBe("assignments-only-issuer");
    }

    [Theory, OnBothDatabases]
    public async Task Everybody_s_work_is_limited_later_with_its_parts_and_opened_again(
        DatabaseKind kind
    )
    {
        await using var program = await AssignmentProgram.Start(kind);
        var people = program.People;
        var whole = await program.Underway();
        var part = (
            await program.Run<BreakDownAssignment, BreakDownRequest, string>(
                new(whole, program.Draft(accountable: people.Bao.Person) with { Source = null }),
                people.Van
            )
        ).Value;
        (
            await program.No<LimitViewers, LimitViewersRequest>(
                new(part, ViewLimit.Personnel, [], "Nhân sự"),
                people.Van
            )
        ).Code.ShouldBe("assignments-limit-the-whole");

        await program.Viewers(whole, ViewLimit.Personnel, people.Mai);

        (await program.Sees(people.Khue, whole)).ShouldBeFalse();
        (await program.Sees(people.Khue, part)).ShouldBeFalse();
        (await program.Sees(people.Bao, part)).ShouldBeTrue();
        (await program.Sees(people.Bao, whole)).ShouldBeFalse();
        await program.LawsHold();

        await program.Viewers(whole, null, people.Mai);

        (await program.Sees(people.Khue, whole)).ShouldBeTrue();
        (await program.FactsAbout(whole))[0].ShouldBe("assignments.limit-lifted");
        await program.LawsHold();
    }

    [Theory, OnBothDatabases]
    public async Task A_part_is_not_opened_while_its_whole_is_limited(DatabaseKind kind)
    {
        await using var program = await AssignmentProgram.Start(kind);
        var people = program.People;
        var whole = await program.Limited();
        await program.Must<AcknowledgeAssignment, AcknowledgeRequest>(new(whole), people.Van);
        var part = (
            await program.Run<BreakDownAssignment, BreakDownRequest, string>(
                new(whole, program.Draft(accountable: people.Bao.Person) with { Source = null }),
                people.Van
            )
        ).Value;

        var refused = await program.No<LimitViewers, LimitViewersRequest>(
            new(part, null, [], "Mở cho mọi người"),
            people.Van
        );

        refused.Code.ShouldBe("assignments-limited-with-the-whole");
        await program.Viewers(whole, null, people.Mai);
        await program.Viewers(part, null, people.Van);
        (await program.Sees(people.Khue, part)).ShouldBeTrue();
    }

    [Theory, OnBothDatabases]
    public async Task Work_is_not_limited_when_a_part_of_it_carries_out_a_provision_that_all_read(
        DatabaseKind kind
    )
    {
        await using var program = await AssignmentProgram.Start(kind);
        var people = program.People;
        var whole = await program.Underway();
        var part = (
            await program.Run<BreakDownAssignment, BreakDownRequest, string>(
                new(
                    whole,
                    program.Draft(accountable: people.Bao.Person) with
                    {
                        Source = ReadByAll,
                    }
                ),
                people.Van
            )
        ).Value;

        var refused = await program.No<LimitViewers, LimitViewersRequest>(
            new(whole, ViewLimit.Personnel, [], "Nhân sự"),
            people.Mai
        );

        refused.Code.ShouldBe("assignments-source-is-read-by-all");
        refused.Sentence.Vietnamese.ShouldContain(part);
        (await program.Sees(people.Khue, whole)).ShouldBeTrue();
    }

    [Theory, OnBothDatabases]
    public async Task Whoever_is_removed_at_the_moment_the_work_is_handed_to_them_does_not_hold_what_they_cannot_open(
        DatabaseKind kind
    )
    {
        await using var program = await AssignmentProgram.Start(kind);
        var people = program.People;
        for (var round = 0; round < 5; round++)
        {
            var code = await program.Limited();
            await program.Must<AcknowledgeAssignment, AcknowledgeRequest>(new(code), people.Van);
            await program.Viewers(code, ViewLimit.Inspection, people.Mai, people.Bao);

            await Task.WhenAll(
                program.Do<LimitViewers, LimitViewersRequest>(
                    new(code, ViewLimit.Inspection, [people.Trang.Person!.Value], "Đổi người"),
                    people.Mai
                ),
                program.Do<HandToPerson, HandToPersonRequest>(
                    new(code, people.Bao.Person!.Value, null),
                    people.Van
                )
            );
        }

        await program.LawsHold();
    }

    [Theory, OnBothDatabases]
    public async Task A_stand_in_sees_it_only_where_the_stand_in_is_named(DatabaseKind kind)
    {
        Caller? standIn = null;
        await using var program = await AssignmentProgram.Start(
            kind,
            people => standIn = people.StandIn(people.Bao, people.Van)
        );
        var people = program.People;
        var code = await program.Limited();

        (await program.Sees(standIn!, code)).ShouldBeFalse();
        (
            await program.No<AcknowledgeAssignment, AcknowledgeRequest>(new(code), standIn!)
        ).Kind.ShouldBe(RefusalKind.NotFound);

        await program.Viewers(code, ViewLimit.Inspection, people.Mai, people.Bao);

        (await program.Sees(standIn!, code)).ShouldBeTrue();
        await program.Must<AcknowledgeAssignment, AcknowledgeRequest>(new(code), standIn!);
    }

    [Theory, OnBothDatabases]
    public async Task Who_sees_it_is_decided_also_after_the_work_has_ended(DatabaseKind kind)
    {
        await using var program = await AssignmentProgram.Start(kind);
        var people = program.People;
        var limited = await program.Limited();
        var open = await program.Issue();
        foreach (var code in new[] { limited, open })
        {
            await program.Must<WithdrawAssignment, WithdrawRequest>(
                new(code, "Không làm nữa"),
                people.Mai
            );
        }

        await program.Viewers(limited, ViewLimit.Inspection, people.Mai, people.Lan);

        (await program.Sees(people.Lan, limited)).ShouldBeTrue();
        (
            await program.No<LimitViewers, LimitViewersRequest>(
                new(open, ViewLimit.Inspection, [], "Muộn"),
                people.Mai
            )
        ).Code.ShouldBe("assignments-not-now");
    }

    [Theory, OnBothDatabases]
    public async Task What_everybody_reads_in_a_document_is_not_limited(DatabaseKind kind)
    {
        await using var program = await AssignmentProgram.Start(kind);
        var draft = program.LimitedDraft();
        var refused = await program.Run<IssueAssignment, AssignmentDraft, string>(
            draft with
            {
                Source = ReadByAll,
            },
            program.People.Mai
        );

        refused.Refusal.ShouldNotBeNull().Fields.Single().Field.ShouldBe("limitedAs");
    }

    [Theory, OnBothDatabases]
    public async Task The_next_occurrence_is_limited_to_the_same_people(DatabaseKind kind)
    {
        await using var program = await AssignmentProgram.Start(kind);
        var people = program.People;
        var first = await program.Issue(
            program.LimitedDraft() with
            {
                Deadline = new DraftDeadline.Recurring(new WorkingCalendar.Recurrence.Monthly(27)),
            }
        );
        program.NextDay(7);
        await program.OpenDueOccurrences();

        var second = $"{first[..^1]}{first[^1] - '0' + 1}";
        (await program.Find(second)).Occurrence.ShouldBe(2);
        (await program.Sees(people.Trang, second)).ShouldBeTrue();
        (await program.Sees(people.Khue, second)).ShouldBeFalse();
        await program.LawsHold();
    }
}
