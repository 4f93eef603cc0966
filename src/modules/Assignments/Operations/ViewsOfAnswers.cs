using Chutri.Assignments.Model;
using Chutri.Duties;
using Chutri.Platform;
using Chutri.WorkingCalendar;

namespace Chutri.Assignments.Operations;

/// <summary>What is said and handed in on an assignment, as it is shown.</summary>
internal static class ViewsOfAnswers
{
    public static RequestView Of(
        CooperationRequest request,
        UnitView unit,
        DutyView duty,
        AuthorityClock clock
    ) =>
        new(
            request.Number,
            request.Standing(_ => unit.Name, clock.LocalOf),
            unit,
            request.Question,
            request.AskedBySigned.ToString(),
            request.AskedAt,
            request.State,
            request.Answer,
            request.AnsweredBySigned?.ToString(),
            request.AnsweredAt,
            duty
        );

    public static ExtensionView Of(
        ExtensionRequest request,
        Deadline? deadline,
        AuthorityClock clock
    ) =>
        new(
            request.DueBefore,
            request.NewDue,
            request.Reason,
            request.Progress,
            request.AskedBy,
            request.AskedBySigned.ToString(),
            request.AskedAt,
            request.WasAskedInTime(deadline, TimeOnly.FromDateTime(clock.LocalOf(request.AskedAt))),
            request.State,
            request.DecidedBySigned?.ToString(),
            request.DecidedAt,
            request.Note
        )
        {
            DueBeforeAt = request.TimeBefore(deadline),
            NewDueAt = request.NewDueAt,
        };

    public static DeliveryView Of(Delivery delivery) =>
        new(
            delivery.Id,
            delivery.Summary,
            delivery.DespiteOpenParts,
            delivery.By,
            delivery.DeliveredBySigned.ToString(),
            delivery.At,
            delivery.On,
            delivery.Verdict,
            delivery.JudgedBySigned?.ToString(),
            delivery.JudgedAt,
            delivery.Note
        );
}
