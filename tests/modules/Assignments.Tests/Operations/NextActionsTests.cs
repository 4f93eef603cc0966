using Chutri.Assignments.Model;
using Chutri.Assignments.Operations;
using Chutri.Platform;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Assignments.Tests.Operations;

/// <summary>What a page offers is what the assignment itself would not refuse: for everybody, in every state.</summary>
public sealed class NextActionsTests
{
    [Theory]
    [InlineData("issued")]
    [InlineData("underway")]
    [InlineData("asked")]
    [InlineData("paused")]
    [InlineData("sent-back")]
    [InlineData("delivered")]
    [InlineData("done")]
    [InlineData("withdrawn")]
    [InlineData("continuing")]
    public async Task Whoever_may_do_an_act_is_offered_it_and_nobody_else(string standing)
    {
        await using var program = await AssignmentProgram.Start(
            Testing.DatabaseKind.Sqlite,
            people => people.LetOthersStandIn()
        );
        var code = await Story(program, standing);

        foreach (var caller in (Caller[])[.. program.People.Everybody, .. program.People.Others])
        {
            var seen = (await View(program, code)).Value;

            NextActions
                .Of(seen, caller)
                .Select(action => action.Path)
                .Order(StringComparer.Ordinal)
                .ShouldBe(
                    (await Allowed(program, code, caller)).Order(StringComparer.Ordinal),
                    $"{standing}: {caller.Signature}"
                );
        }
    }

    [Fact]
    public async Task The_issuer_is_offered_to_name_the_accountable_person_and_the_lead_to_remind_the_judge()
    {
        await using var program = await AssignmentProgram.Start(Testing.DatabaseKind.Sqlite);
        var underway = (await View(program, await program.Underway())).Value;
        var delivered = (await View(program, await program.Delivered())).Value;

        NextActions
            .Of(underway, program.People.Mai)
            .ShouldContain(new NextAction("name-accountable"));
        NextActions.Of(delivered, program.People.Van).ShouldContain(new NextAction("remind"));
        NextActions.Of(underway, program.People.Van).ShouldNotContain(new NextAction("remind"));
    }

    [Fact]
    public async Task Pausing_is_not_offered_once_the_deadline_has_passed()
    {
        await using var program = await AssignmentProgram.Start(Testing.DatabaseKind.Sqlite);
        var code = await program.Underway();
        await Offers(program, code, program.People.Mai, "pause");
        program.NextDay(20);

        var refusal = await program.No<PauseAssignment, PauseRequest>(
            new(code, "Chờ đề án"),
            program.People.Mai
        );

        await RefusesBeforehand(program, code, program.People.Mai, "pause", refusal);
    }

    [Fact]
    public async Task Sending_back_is_not_offered_after_five_working_days()
    {
        await using var program = await AssignmentProgram.Start(Testing.DatabaseKind.Sqlite);
        var code = await program.Underway();
        program.NextDay(7);
        await Offers(program, code, program.People.Van, "send-back");
        program.NextDay();

        var refusal = await program.No<SendBackAssignment, SendBackRequest>(
            new(code, program.People.Finance.Id, "Việc của Ban Tài chính"),
            program.People.Van
        );

        await RefusesBeforehand(program, code, program.People.Van, "send-back", refusal);
    }

    [Fact]
    public async Task Sending_back_is_not_offered_while_parts_of_it_are_open()
    {
        await using var program = await AssignmentProgram.Start(Testing.DatabaseKind.Sqlite);
        var code = await program.Underway();
        (
            await program.Run<BreakDownAssignment, BreakDownRequest, string>(
                new(code, program.Draft() with { Source = null }),
                program.People.Van
            )
        ).Refused.ShouldBeFalse();

        var refusal = await program.No<SendBackAssignment, SendBackRequest>(
            new(code, program.People.Finance.Id, "Việc của Ban Tài chính"),
            program.People.Van
        );

        await RefusesBeforehand(program, code, program.People.Van, "send-back", refusal);
    }

    private static async Task Offers(
        AssignmentProgram program,
        string code,
        Caller caller,
        string path
    ) =>
        NextActions
            .Of((await View(program, code)).Value, caller)
            .Select(action => action.Path)
            .ShouldContain(path);

    /// <summary>Not offered, and refused in the words of the act.</summary>
    private static async Task RefusesBeforehand(
        AssignmentProgram program,
        string code,
        Caller caller,
        string path,
        Refusal refusal
    )
    {
        var seen = (await View(program, code)).Value;
        NextActions.Of(seen, caller).Select(action => action.Path).ShouldNotContain(path);
        WhoMay.Refuse(path, seen, caller)!.Sentence.ShouldBe(refusal.Sentence);
    }

    private static async Task<string> Story(AssignmentProgram program, string standing)
    {
        var people = program.People;
        var draft = program.Draft() with { SupervisingLeader = people.Hai.Person };
        switch (standing)
        {
            case "issued":
                return await program.Issue(draft);
            case "underway":
                return await program.Underway(draft);
            case "continuing":
                return await program.Underway(
                    draft with
                    {
                        Deadline = new DraftDeadline.Continuing(),
                    }
                );
            case "asked":
            {
                var code = await program.Underway(draft);
                (
                    await program.Run<AskCooperation, AskCooperationRequest, int>(
                        new(code, people.Finance.Id, "Gửi số biên chế", null),
                        people.Van
                    )
                ).Refused.ShouldBeFalse();
                await program.Must<RequestExtension, RequestExtensionRequest>(
                    new(code, new(2026, 12, 25), "Ba ban mới hợp nhất", "Xong 9 ban"),
                    people.Bao
                );
                return code;
            }
            case "paused":
            {
                var code = await program.Underway(draft);
                await program.Must<PauseAssignment, PauseRequest>(
                    new(code, "Chờ đề án"),
                    people.Mai
                );
                return code;
            }
            case "sent-back":
            {
                var code = await program.Issue(draft);
                await program.Must<SendBackAssignment, SendBackRequest>(
                    new(code, people.Finance.Id, "Việc của Ban Tài chính"),
                    people.Van
                );
                return code;
            }
            case "withdrawn":
            {
                var code = await program.Issue(draft);
                await program.Must<WithdrawAssignment, WithdrawRequest>(
                    new(code, "Không làm nữa"),
                    people.Mai
                );
                return code;
            }
            default:
            {
                var code = await program.Delivered(draft);
                if (standing == "done")
                {
                    await program.Must<AcceptResult, AcceptRequest>(new(code, null), people.Mai);
                }

                return code;
            }
        }
    }

    /// <summary>Each verb tried on the thing itself, freshly read and never saved.</summary>
    private static async Task<List<string>> Allowed(
        AssignmentProgram program,
        string code,
        Caller caller
    )
    {
        var duty = await program.DutyOf(code);
        var deed = new Deed(
            caller,
            program.Now,
            TimeZoneInfo.Utc,
            new(new Dictionary<UnitId, string>(), new Dictionary<PersonId, string>())
        );
        List<string> allowed = [];
        foreach (var (path, verb) in Verbs(program, duty))
        {
            var assignment = await program.Find(code);
            if (caller.Has(WhoMay.ActOf(path)) && verb(assignment, deed) is null)
            {
                allowed.Add(path);
            }
        }

        foreach (var request in (await program.Find(code)).Requests)
        {
            var answer = $"cooperation/{request.Number}";
            foreach (var path in (string[])[answer, $"{answer}/hand-to-person"])
            {
                var assignment = await program.Find(code);
                if (
                    caller.Has(WhoMay.ActOf(path))
                    && !assignment
                        .AnswerCooperation(request.Id, decline: false, "Đây", [], deed)
                        .Refused
                )
                {
                    allowed.Add(path);
                }
            }
        }

        return allowed;
    }

    private static IEnumerable<(string Path, Func<Assignment, Deed, Refusal?> Verb)> Verbs(
        AssignmentProgram program,
        Duties.DutyView duty
    )
    {
        var people = program.People;
        var other = people.Trang.Person!.Value;
        var soon = program.Now.Today.AddDays(40);
        return
        [
            ("acknowledge", (one, deed) => one.Acknowledge(deed).Refusal),
            (
                "send-back",
                (one, deed) => one.SendBack(people.Finance.Id, "Việc khác", 0, 0, deed).Refusal
            ),
            (
                "redirect",
                (one, deed) => one.Redirect(people.Propaganda.Id, other, null, deed).Refusal
            ),
            ("hand-to-person", (one, deed) => one.HandTo(other, null, default, null, deed).Refusal),
            ("name-accountable", (one, deed) => one.NameAccountable(other, "Đổi", deed).Refusal),
            (
                "ask-cooperation",
                (one, deed) => one.AskCooperation(people.Propaganda.Id, "Gửi số", deed).Refusal
            ),
            ("report-progress", (one, deed) => one.ReportProgress(50, "Một nửa", deed).Refusal),
            ("deliver", (one, deed) => one.Deliver("Xong", [], 0, null, deed).Refusal),
            ("accept", (one, deed) => one.Accept(null, deed).Refusal),
            ("return", (one, deed) => one.Return("Chưa đủ", deed).Refusal),
            (
                "request-extension",
                (one, deed) =>
                    one.RequestExtension(
                        (soon, null),
                        "Chậm",
                        "Đang làm",
                        duty.Deadline,
                        deed
                    ).Refusal
            ),
            ("decide-extension", (one, deed) => one.DecideExtension(true, null, deed).Refusal),
            ("pause", (one, deed) => one.Pause("Chờ", deed).Refusal),
            ("resume", (one, deed) => one.Resume(null, deed).Refusal),
            ("withdraw", (one, deed) => one.Withdraw("Thôi", deed).Refusal),
            ("break-down", (one, deed) => one.BreakDown(one, deed).Refusal),
            ("viewers", (one, deed) => one.Refuse(ActWords.LimitViewers, deed)),
            (
                "remind",
                (one, deed) =>
                    one.Remind(
                        duty.Holder?.Unit ?? one.HoldingUnit,
                        duty.Holder?.Person,
                        "Nhanh lên",
                        deed
                    ).Refusal
            ),
        ];
    }

    private static Task<Outcome<AssignmentView>> View(AssignmentProgram program, string code) =>
        program.Program.In(scope =>
            scope.GetRequiredService<ShowAssignment>().Find(code, CancellationToken.None)
        );
}
