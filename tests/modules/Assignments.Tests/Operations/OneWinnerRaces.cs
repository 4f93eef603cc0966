using Chutri.Assignments.Model;
using Chutri.Assignments.Operations;
using Chutri.Platform;

namespace Chutri.Assignments.Tests.Operations;

/// <summary>What is done once, pressed by several at the same moment.</summary>
/// <param name="Name">What they press.</param>
/// <param name="Ready">Brings an assignment to where each of them alone would be allowed.</param>
/// <param name="Presses">Who presses what.</param>
internal sealed record OneWinnerRace(
    string Name,
    Func<AssignmentProgram, Task<string>> Ready,
    Func<AssignmentProgram, string, Func<Task<Outcome<Done>>>[]> Presses
);

internal static class OneWinnerRaces
{
    public static IReadOnlyList<OneWinnerRace> All { get; } =
    [
        new(
            "acknowledge",
            program => program.Issue(),
            (program, code) =>
                [
                    () => Acknowledge(program, code, AsDeputy(program.People.Bao)),
                    () => Acknowledge(program, code, program.People.Van),
                    () => Acknowledge(program, code, AsDeputy(program.People.Hoa)),
                ]
        ),
        new(
            "deliver",
            program => program.Underway(),
            (program, code) =>
                [
                    () => Deliver(program, code, program.People.Bao),
                    () => Deliver(program, code, program.People.Van),
                    () => Deliver(program, code, program.People.Hoa),
                ]
        ),
        new(
            "accept or return",
            program => program.Delivered(),
            (program, code) =>
                [
                    () =>
                        program.Do<AcceptResult, AcceptRequest>(
                            new(code, null),
                            program.People.Mai
                        ),
                    () =>
                        program.Do<AcceptResult, AcceptRequest>(
                            new(code, null),
                            program.People.Khue
                        ),
                    () =>
                        program.Do<ReturnForRework, ReturnRequest>(
                            new(code, "Thiếu danh mục"),
                            program.People.Hai
                        ),
                ]
        ),
        new(
            "pause",
            program => program.Underway(),
            (program, code) =>
                [
                    () => Pause(program, code, program.People.Mai),
                    () => Pause(program, code, program.People.Hai),
                    () => Pause(program, code, program.People.Khue),
                ]
        ),
        new(
            "withdraw",
            program => program.Underway(),
            (program, code) =>
                [
                    () => Withdraw(program, code, program.People.Mai),
                    () => Withdraw(program, code, program.People.Hai),
                ]
        ),
        new(
            "answer what a unit was asked",
            async program =>
            {
                var code = await program.Underway();
                var asked = await program.Run<AskCooperation, AskCooperationRequest, int>(
                    new(code, program.People.Propaganda.Id, "Số liệu?", null),
                    program.People.Van
                );
                asked.Refused.ShouldBeFalse();
                return code;
            },
            (program, code) =>
                [
                    () => Answer(program, code, program.People.Trang, decline: false),
                    () => Answer(program, code, program.People.Trang, decline: true),
                ]
        ),
        new(
            "decide on more time",
            async program =>
            {
                var code = await program.Underway();
                await program.Must<RequestExtension, RequestExtensionRequest>(
                    new(code, new(2026, 12, 25), "Chờ số liệu", "Một nửa"),
                    program.People.Van
                );
                return code;
            },
            (program, code) =>
                [
                    () => Decide(program, code, program.People.Mai, grant: true),
                    () => Decide(program, code, program.People.Hai, grant: false),
                ]
        ),
    ];

    private static Task<Outcome<Done>> Acknowledge(
        AssignmentProgram program,
        string code,
        Caller by
    ) => program.Do<AcknowledgeAssignment, AcknowledgeRequest>(new(code), by);

    private static Task<Outcome<Done>> Deliver(AssignmentProgram program, string code, Caller by) =>
        program.Do<DeliverResult, DeliverRequest>(AssignmentProgram.Delivery(code), by);

    private static Task<Outcome<Done>> Pause(AssignmentProgram program, string code, Caller by) =>
        program.Do<PauseAssignment, PauseRequest>(new(code, "Chờ hướng dẫn"), by);

    private static Task<Outcome<Done>> Withdraw(
        AssignmentProgram program,
        string code,
        Caller by
    ) => program.Do<WithdrawAssignment, WithdrawRequest>(new(code, "Đã có việc khác thay"), by);

    private static Task<Outcome<Done>> Answer(
        AssignmentProgram program,
        string code,
        Caller by,
        bool decline
    ) =>
        program.Do<AnswerCooperation, AnswerCooperationRequest>(
            new(code, 1, decline, "Đáp", []),
            by
        );

    private static Task<Outcome<Done>> Decide(
        AssignmentProgram program,
        string code,
        Caller by,
        bool grant
    ) => program.Do<DecideExtension, DecideExtensionRequest>(new(code, grant, "Đã xem"), by);

    private static Caller AsDeputy(Caller officer) => officer with { Role = Role.Deputy };
}
