using Chutri.Assignments.Operations;
using Chutri.Duties;
using Chutri.Platform;
using Chutri.Testing;

namespace Chutri.Assignments.Tests.Operations;

/// <summary>The organisation board asks the propaganda board, whose head lets the clerk Lan answer.</summary>
public sealed class HandCooperationTests
{
    [Theory, OnBothDatabases]
    public async Task The_asked_unit_hands_the_question_to_one_of_its_people_who_then_holds_it(
        DatabaseKind kind
    )
    {
        await using var program = await AssignmentProgram.Start(kind);
        var people = program.People;
        var code = await Asked(program);

        await program.Must<HandCooperation, HandCooperationRequest>(
            new(code, 1, people.Lan.Person!.Value, "Lan nắm số liệu"),
            people.Trang
        );

        var duty = await program.Duty((await program.Find(code)).Requests.Single().Duty);
        duty.Holder.ShouldBe(new Holder(people.Propaganda.Id, people.Lan.Person));
        duty.Next.ShouldBe(NextStep.Answer);
        duty.Accountable.ShouldBe(people.Trang.Person);
        (await program.FactsAbout(code))[0].ShouldBe("assignments.cooperation-handed");
        await program.Must<AnswerCooperation, AnswerCooperationRequest>(
            new(code, 1, Decline: false, "Đây", []),
            people.Lan
        );
        await program.LawsHold();
    }

    [Theory, OnBothDatabases]
    public async Task Nobody_else_hands_it_on_and_to_nobody_outside_and_not_once_answered(
        DatabaseKind kind
    )
    {
        await using var program = await AssignmentProgram.Start(kind);
        var people = program.People;
        var code = await Asked(program);
        var toLan = new HandCooperationRequest(code, 1, people.Lan.Person!.Value, null);

        (await No(program, toLan, people.Van)).Code.ShouldBe("assignments-only-asked-unit");
        (await No(program, toLan with { Person = people.Bao.Person!.Value }, people.Trang))
            .Fields.Single()
            .Field.ShouldBe("person");
        (
            await No(program, toLan with { Person = people.Trang.Person!.Value }, people.Trang)
        ).Code.ShouldBe("assignments-already-holds");
        (await No(program, toLan with { Number = 2 }, people.Trang)).Kind.ShouldBe(
            RefusalKind.NotFound
        );
        await program.Must<AnswerCooperation, AnswerCooperationRequest>(
            new(code, 1, Decline: true, "Không có", []),
            people.Trang
        );
        (await No(program, toLan, people.Trang)).Code.ShouldBe("assignments-cooperation-closed");
    }

    private static async Task<string> Asked(AssignmentProgram program)
    {
        var code = await program.Underway();
        await program.Run<AskCooperation, AskCooperationRequest, int>(
            new(code, program.People.Propaganda.Id, "Cho biết số lớp học", null),
            program.People.Van
        );
        return code;
    }

    private static Task<Refusal> No(
        AssignmentProgram program,
        HandCooperationRequest request,
        Caller caller
    ) => program.No<HandCooperation, HandCooperationRequest>(request, caller);
}
