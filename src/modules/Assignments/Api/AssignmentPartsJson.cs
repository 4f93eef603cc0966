using Chutri.Assignments.Model;
using Chutri.Assignments.Operations;
using Chutri.Organization;
using Chutri.Platform.Web;

namespace Chutri.Assignments.Api;

internal sealed record RequestJson(
    int Number,
    UnitRefJson Unit,
    string Question,
    string AskedBy,
    DateTime AskedAt,
    DateOnly? Due,
    CooperationState State,
    string? Answer,
    string? AnsweredBy,
    DateTime? AnsweredAt
)
{
    public static RequestJson Of(RequestView request) =>
        new(
            request.Number,
            UnitRefs.Of(request.Unit),
            request.Question,
            request.AskedByName,
            request.AskedAt,
            request.Duty.Due,
            request.State,
            request.Answer,
            request.AnsweredByName,
            request.AnsweredAt
        );
}

/// <param name="DueBeforeAt">The time on the day it was due; null where all of it was within time.</param>
/// <param name="NewDueAt">The time until which it is asked for; null = all of the day.</param>
internal sealed record ExtensionJson(
    DateOnly DueBefore,
    TimeOnly? DueBeforeAt,
    DateOnly NewDue,
    TimeOnly? NewDueAt,
    string Reason,
    string Progress,
    string AskedBy,
    DateTime AskedAt,
    bool AskedInTime,
    ExtensionState State,
    string? DecidedBy,
    DateTime? DecidedAt,
    string? Note
)
{
    public static ExtensionJson Of(ExtensionView extension) =>
        new(
            extension.DueBefore,
            extension.DueBeforeAt,
            extension.NewDue,
            extension.NewDueAt,
            extension.Reason,
            extension.Progress,
            extension.AskedByName,
            extension.AskedAt,
            extension.AskedInTime,
            extension.State,
            extension.DecidedByName,
            extension.DecidedAt,
            extension.Note
        );
}

internal sealed record DeliveryJson(
    string Summary,
    string? DespiteOpenParts,
    string DeliveredBy,
    DateTime At,
    DeliveryVerdict Verdict,
    string? JudgedBy,
    DateTime? JudgedAt,
    string? Note
)
{
    public static DeliveryJson Of(DeliveryView delivery) =>
        new(
            delivery.Summary,
            delivery.DespiteOpenParts,
            delivery.ByName,
            delivery.At,
            delivery.Verdict,
            delivery.JudgedByName,
            delivery.JudgedAt,
            delivery.Note
        );
}

/// <param name="Href">Its bytes.</param>
internal sealed record FileJson(
    Guid Id,
    string Name,
    string MediaType,
    long Size,
    string Sha256,
    string AddedBy,
    DateTime AddedAt,
    int? Request,
    string Href
)
{
    public static FileJson Of(string code, FileLine file) =>
        new(
            file.Id,
            file.Name,
            file.MediaType,
            file.Size,
            file.Sha256,
            file.AddedByName,
            file.AddedAt,
            file.Request,
            $"/api/v1/assignments/{code}/files/{file.Id}"
        );
}

internal sealed record FactListJson(IReadOnlyList<FactJson> Items, string? Next, long Total);
