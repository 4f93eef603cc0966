using Chutri.Assignments.Model;
using Chutri.Assignments.Operations;
using Chutri.Platform;
using Chutri.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Assignments.Tests.Operations;

/// <summary>
/// Work done in somebody's place: both names stand in every record, and no rule that wants two people is met by one.
/// (documenso 3087, viewflow 373: absence with an audit trail of both names; pneumaticworkflow 381: a stand-in got past the rule
/// that the performer does not approve.)
/// </summary>
public sealed class StandInTests
{
    [Theory, OnBothDatabases]
    public async Task What_a_stand_in_does_says_both_names_wherever_it_is_shown(DatabaseKind kind)
    {
        Caller haiForMai = null!;
        await using var program = await AssignmentProgram.Start(
            kind,
            people => haiForMai = people.StandIn(people.Hai, people.Mai)
        );
        var code = await program.Delivered();

        await program.Must<AcceptResult, AcceptRequest>(new(code, "Tốt"), haiForMai);

        var told = await program.Program.In(async scope =>
            (
                await scope
                    .GetRequiredService<FactReading>()
                    .About(
                        (await program.Find(code)).Id.Value,
                        Caller.Program,
                        1,
                        null,
                        CancellationToken.None
                    )
            )[0]
        );
        told.Sentence()
            .Vietnamese.ShouldBe(
                $"Vũ Ngọc Hải thay Lê Thị Thanh Mai (Phó Chủ tịch) công nhận kết quả {code} của Ban Tổ chức."
            );
        told.Sentence().English.ShouldStartWith("Vũ Ngọc Hải for Lê Thị Thanh Mai (Phó Chủ tịch)");
        told.Envelope.Act.ShouldBe("assignments.accept");
        (await program.Find(code))
            .Deliveries[0]
            .JudgedBySigned!.English.ShouldBe("Vũ Ngọc Hải for Lê Thị Thanh Mai");
        foreach (var person in (Caller[])[program.People.Hai, program.People.Mai])
        {
            var journal = await program.Program.In(scope =>
                scope
                    .GetRequiredService<FactReading>()
                    .Journal(
                        new(["assignments.result-accepted"], person.Person),
                        10,
                        null,
                        CancellationToken.None
                    )
            );
            journal.ShouldHaveSingleItem(person.Name);
        }

        (
            await program.No<AcceptResult, AcceptRequest>(new(code, null), program.People.Mai)
        ).Sentence.Vietnamese.ShouldContain("Vũ Ngọc Hải thay Lê Thị Thanh Mai");
        await program.LawsHold();
    }

    [Theory]
    [InlineData("A delivers as himself and judges in B's place")]
    [InlineData("B delivers and A judges in B's place")]
    [InlineData("A delivers in B's place and B judges")]
    [InlineData("A delivers in B's place and judges as himself")]
    [InlineData("one person delivers and judges by two posts")]
    [InlineData("A judges in the place of the accountable person")]
    [InlineData("the accountable person judges in B's place")]
    public async Task Whoever_delivered_or_answers_for_it_does_not_judge(string which)
    {
        var (deliverer, judge) = (Caller.Program, Caller.Program);
        await using var program = await AssignmentProgram.Start(
            DatabaseKind.Sqlite,
            all => (deliverer, judge) = Hands(all, which)
        );
        var people = program.People;
        var ofAccountable = which.Contains("accountable", StringComparison.Ordinal);
        var code = await program.Underway(
            program.Draft(
                lead: ofAccountable ? people.Root.Id : null,
                accountable: ofAccountable ? people.Hoa.Person : null
            ),
            ofAccountable ? people.Khue : people.Van
        );
        await program.Must<DeliverResult, DeliverRequest>(
            AssignmentProgram.Delivery(code),
            deliverer
        );

        var accept = await program.No<AcceptResult, AcceptRequest>(new(code, null), judge);
        var giveBack = await program.No<ReturnForRework, ReturnRequest>(new(code, "Lại"), judge);

        accept.Kind.ShouldBe(RefusalKind.NotAllowed, accept.Sentence.Vietnamese);
        accept.Code.ShouldBeOneOf(
            "assignments-deliverer-may-not-judge",
            "assignments-same-hands-may-not-judge",
            "assignments-accountable-may-not-judge"
        );
        giveBack.Code.ShouldBe(accept.Code);
        await program.Must<AcceptResult, AcceptRequest>(new(code, null), people.Khue);
        await program.LawsHold();
    }

    [Fact]
    public async Task Whoever_answers_for_it_gives_it_no_more_time_and_does_not_take_it_back_in_another_s_place()
    {
        Caller? standIn = null;
        await using var program = await AssignmentProgram.Start(
            DatabaseKind.Sqlite,
            all => standIn = all.StandIn(all.Van, all.Mai)
        );
        var people = program.People;
        var code = await program.Underway(program.Draft(accountable: people.Van.Person));
        await program.Must<RequestExtension, RequestExtensionRequest>(
            new(code, new(2026, 12, 25), "Ba ban mới hợp nhất", "Xong 9 ban"),
            people.Bao
        );

        Refusal[] refused =
        [
            await program.No<PauseAssignment, PauseRequest>(new(code, "Chờ"), standIn!),
            await program.No<WithdrawAssignment, WithdrawRequest>(new(code, "Thôi"), standIn!),
            await program.No<DecideExtension, DecideExtensionRequest>(
                new(code, true, null),
                standIn!
            ),
        ];

        refused
            .Select(refusal => refusal.Code)
            .Distinct()
            .ShouldBe(["assignments-accountable-may-not"]);
        await program.Must<PauseAssignment, PauseRequest>(new(code, "Chờ"), people.Mai);
    }

    [Theory]
    [InlineData("A delivers as himself and judges in B's place")]
    [InlineData("B delivers and A judges in B's place")]
    [InlineData("A delivers in B's place and B judges")]
    [InlineData("one person delivers and judges by two posts")]
    public async Task Whoever_asks_for_an_extension_does_not_grant_it(string which)
    {
        var (asker, decider) = (Caller.Program, Caller.Program);
        await using var program = await AssignmentProgram.Start(
            DatabaseKind.Sqlite,
            all => (asker, decider) = Hands(all, which)
        );
        var code = await program.Underway();
        await program.Must<RequestExtension, RequestExtensionRequest>(
            new(code, new(2026, 12, 25), "Ba ban mới hợp nhất", "Xong 9 ban"),
            asker
        );

        var refusal = await program.No<DecideExtension, DecideExtensionRequest>(
            new(code, true, null),
            decider
        );

        refusal.Code.ShouldBeOneOf(
            "assignments-asker-may-not-grant",
            "assignments-same-hands-may-not-grant"
        );
        await program.Must<DecideExtension, DecideExtensionRequest>(
            new(code, true, null),
            program.People.Khue
        );
        await program.LawsHold();
    }

    [Theory, OnBothDatabases]
    public async Task A_stand_in_does_only_what_was_handed_over(DatabaseKind kind)
    {
        Caller haiForMai = null!;
        await using var program = await AssignmentProgram.Start(
            kind,
            people => haiForMai = people.StandIn(people.Hai, people.Mai, "judge")
        );
        var code = await program.Delivered();

        var withdrawn = await program.No<WithdrawAssignment, WithdrawRequest>(
            new(code, "Thôi"),
            haiForMai
        );
        var issued = await program.Run<IssueAssignment, AssignmentDraft, string>(
            program.Draft(),
            haiForMai
        );

        withdrawn.Sentence.Vietnamese.ShouldStartWith(
            "Lê Thị Thanh Mai không ủy quyền tạm dừng, thu hồi, đôn đốc"
        );
        issued.Refusal!.Code.ShouldBe("not-handed-over");
        await program.Must<ReturnForRework, ReturnRequest>(new(code, "Thiếu số liệu"), haiForMai);
        await program.LawsHold();
    }

    [Theory, OnBothDatabases]
    public async Task What_a_stand_in_takes_on_or_gives_out_is_held_by_the_head(DatabaseKind kind)
    {
        Caller baoForVan = null!;
        Caller haiForMai = null!;
        await using var program = await AssignmentProgram.Start(
            kind,
            people =>
            {
                baoForVan = people.StandIn(people.Bao, people.Van);
                haiForMai = people.StandIn(people.Hai, people.Mai);
            }
        );
        var code = (
            await program.Run<IssueAssignment, AssignmentDraft, string>(program.Draft(), haiForMai)
        ).Value;

        await program.Must<AcknowledgeAssignment, AcknowledgeRequest>(new(code), baoForVan);

        var assignment = await program.Find(code);
        assignment.IssuerPerson.ShouldBe(program.People.Mai.Person);
        assignment.IssuerSignature.ShouldBe("Vũ Ngọc Hải thay Lê Thị Thanh Mai, Phó Chủ tịch");
        (await program.DutyOf(code)).Holder!.Person.ShouldBe(program.People.Van.Person);
        // Delivered in the head's place by Bảo, it waits for Mai, who had no hand in it.
        await program.Must<DeliverResult, DeliverRequest>(
            AssignmentProgram.Delivery(code),
            baoForVan
        );
        (await program.DutyOf(code)).Holder!.Person.ShouldBe(program.People.Mai.Person);
        await program.LawsHold();
    }

    [Fact]
    public async Task Whoever_asked_for_cooperation_does_not_answer_it_by_another_post()
    {
        await using var program = await AssignmentProgram.Start(DatabaseKind.Sqlite);
        var people = program.People;
        var code = await program.Underway();
        (
            await program.Run<AskCooperation, AskCooperationRequest, int>(
                new(code, people.Root.Id, "Cho ý kiến", null),
                people.Hoa
            )
        ).Refused.ShouldBeFalse();

        var refusal = await program.No<AnswerCooperation, AnswerCooperationRequest>(
            new(code, 1, false, "Đồng ý", []),
            people.HoaAsDeputy
        );

        refusal.Code.ShouldBe("assignments-asker-may-not-answer");
        await program.Must<AnswerCooperation, AnswerCooperationRequest>(
            new(code, 1, false, "Đồng ý", []),
            people.Hai
        );
    }

    /// <summary>Who does the first thing and who the second, with the delegations that let them try.</summary>
    private static (Caller First, Caller Second) Hands(Federation people, string which) =>
        which switch
        {
            "A delivers as himself and judges in B's place" => (
                people.Van,
                people.StandIn(people.Van, people.Mai)
            ),
            "B delivers and A judges in B's place" => (
                people.Hoa,
                people.StandIn(people.Hai, people.HoaAsDeputy)
            ),
            "A delivers in B's place and B judges" => (
                people.StandIn(people.Bao, people.Van),
                people.StandIn(people.Van, people.Mai)
            ),
            "A delivers in B's place and judges as himself" => (
                people.StandIn(people.Hoa, people.Van),
                people.HoaAsDeputy
            ),
            "one person delivers and judges by two posts" => (people.Hoa, people.HoaAsDeputy),
            "A judges in the place of the accountable person" => (
                people.Mai,
                people.StandIn(people.Hai, people.HoaAsDeputy)
            ),
            _ => (people.Hai, people.StandIn(people.HoaAsDeputy, people.Mai)),
        };
}
