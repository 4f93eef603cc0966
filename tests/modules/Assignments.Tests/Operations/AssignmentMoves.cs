using Chutri.Assignments.Model;
using Chutri.Assignments.Operations;
using Chutri.Platform;
using CsCheck;

namespace Chutri.Assignments.Tests.Operations;

/// <summary>One thing that somebody tries, sensible or not.</summary>
/// <param name="Verb">Which of <see cref="AssignmentMoves.Verbs"/>.</param>
/// <param name="Who">Which of the federation, or of those who act by a second post or in somebody's place.</param>
/// <param name="Whom">Another one, or that one's unit.</param>
/// <param name="Which">Which of the assignments there are.</param>
/// <param name="Hours">How long after the move before.</param>
/// <param name="Fitting">By and to somebody of the unit whose turn it is, so that more is done than refused.</param>
internal sealed record Attempt(
    int Verb,
    int Who,
    int Whom,
    int Which,
    int Hours,
    bool Yes,
    bool Fitting
);

internal sealed class AssignmentMoves(AssignmentProgram program)
{
    private readonly Caller[] acting = [.. program.People.Everybody, .. program.People.Others];

    public const int Verbs = 19;

    public static readonly Gen<Attempt> Any =
        from verb in Gen.Int[0, Verbs - 1]
        from who in Gen.Int[0, 12]
        from whom in Gen.Int[0, 8]
        from which in Gen.Int[0, 1]
        from hours in Gen.Int[0, 30]
        from yes in Gen.Bool
        from fitting in Gen.Int[0, 4]
        select new Attempt(verb, who, whom, which, hours, yes, fitting > 0);

    /// <returns>Whether it was done; refused is an answer too, and nothing else may happen.</returns>
    public async Task<bool> Try(Attempt attempt)
    {
        var code = AssignmentCode.Of(2026, attempt.Which + 1);
        var assignment = await program.Find(code);
        var by = attempt.Fitting
            ? Pick(attempt.Who, ActingUnit(attempt, assignment), acting)
            : acting[attempt.Who];
        var other =
            attempt.Fitting && attempt.Verb is 4 or 5
                ? Pick(attempt.Whom, assignment.HoldingUnit, program.People.Everybody)
                : program.People.Everybody[attempt.Whom];
        var person = other.Person!.Value;
        var unit = other.Unit!.Value;
        var soon = program.Now.Today.AddDays(20 + attempt.Hours);
        return attempt.Verb switch
        {
            0 or 1 => await Do<AcknowledgeAssignment, AcknowledgeRequest>(new(code), by),
            2 => await Do<SendBackAssignment, SendBackRequest>(new(code, unit, "Việc khác"), by),
            3 => await Do<RedirectAssignment, RedirectRequest>(new(code, unit, person, null), by),
            4 => await Do<HandToPerson, HandToPersonRequest>(new(code, person, null), by),
            5 => await Do<NameAccountable, NameAccountableRequest>(new(code, person, "Đổi"), by),
            6 => await Ask<AskCooperation, AskCooperationRequest, int>(
                new(code, unit, "Hỏi", null),
                by
            ),
            7 => await Do<AnswerCooperation, AnswerCooperationRequest>(
                new(code, 1 + (attempt.Hours % 3), attempt.Yes, "Đáp", []),
                by
            ),
            8 => await Do<ReportProgress, ReportProgressRequest>(
                new(code, attempt.Hours, "Làm"),
                by
            ),
            9 or 10 => await Do<DeliverResult, DeliverRequest>(
                AssignmentProgram.Delivery(code) with
                {
                    DespiteOpenParts = attempt.Yes ? "Vẫn trình" : null,
                },
                by
            ),
            11 => await Do<AcceptResult, AcceptRequest>(new(code, null), by),
            12 => await Do<ReturnForRework, ReturnRequest>(new(code, "Làm lại"), by),
            13 => await Do<RequestExtension, RequestExtensionRequest>(
                new(code, soon, "Xin", "Một nửa"),
                by
            ),
            14 => await Do<DecideExtension, DecideExtensionRequest>(
                new(code, attempt.Yes, null),
                by
            ),
            15 => attempt.Yes
                ? await Do<PauseAssignment, PauseRequest>(new(code, "Chờ"), by)
                : await Do<ResumeAssignment, ResumeRequest>(new(code, null), by),
            16 => await Ask<BreakDownAssignment, BreakDownRequest, string>(
                new(
                    code,
                    program.Draft(new DraftDeadline.Within(2, true, null), unit, person) with
                    {
                        Source = null,
                    }
                ),
                by
            ),
            17 => await Do<HandCooperation, HandCooperationRequest>(
                new(code, 1 + (attempt.Hours % 3), person, null),
                by
            ),
            _ => attempt.Hours % 4 == 0
                && await Do<WithdrawAssignment, WithdrawRequest>(new(code, "Thôi"), by),
        };
    }

    private static Caller Pick(int number, UnitId unit, IEnumerable<Caller> people)
    {
        Caller[] there = [.. people.Where(person => person.Unit == unit)];
        return there[number % there.Length];
    }

    private static UnitId ActingUnit(Attempt attempt, Assignment assignment) =>
        attempt.Verb switch
        {
            3 or 11 or 12 or 14 or 15 or 18 => assignment.IssuerUnit,
            4 => assignment.HoldingUnit,
            7 or 17 => assignment
                .Requests.FirstOrDefault(request => request.Number == 1 + (attempt.Hours % 3))
                ?.Unit
                ?? assignment.LeadUnit,
            _ => assignment.LeadUnit,
        };

    private async Task<bool> Do<TOperation, TRequest>(TRequest request, Caller by)
        where TOperation : IOperation<TRequest, Done> =>
        !(await program.Do<TOperation, TRequest>(request, by)).Refused;

    private async Task<bool> Ask<TOperation, TRequest, TResult>(TRequest request, Caller by)
        where TOperation : IOperation<TRequest, TResult> =>
        !(await program.Run<TOperation, TRequest, TResult>(request, by)).Refused;
}
