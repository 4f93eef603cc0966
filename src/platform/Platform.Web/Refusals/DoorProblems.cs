using Microsoft.AspNetCore.Http;

namespace Chutri.Platform.Web;

/// <summary>What a program may hear before any operation is asked: the request itself could not be taken.</summary>
public static class DoorProblems
{
    public static DoorProblem NotFound { get; } =
        new(StatusCodes.Status404NotFound, "not-found", RefusalWords.NoSuchAddress);
    public static DoorProblem NotAllowed { get; } =
        new(StatusCodes.Status403Forbidden, "not-allowed", RefusalWords.NotAllowedTitle);
    public static DoorProblem OtherMethod { get; } =
        new(StatusCodes.Status405MethodNotAllowed, "method-not-allowed", RefusalWords.OtherMethod);
    public static DoorProblem TooLarge { get; } =
        new(StatusCodes.Status413PayloadTooLarge, "too-large", RefusalWords.TooLargeTitle);
    public static DoorProblem FormExpired { get; } =
        new(StatusCodes.Status400BadRequest, "form-expired", RefusalWords.FormExpiredTitle);
    public static DoorProblem WrongAddress { get; } =
        new(StatusCodes.Status400BadRequest, "wrong-address", RefusalWords.WrongAddressTitle);
    public static DoorProblem Refused { get; } =
        new(StatusCodes.Status400BadRequest, "request-refused", RefusalWords.CannotTitle);
    public static DoorProblem Broken { get; } =
        new(StatusCodes.Status500InternalServerError, "broken", RefusalWords.BrokenTitle);
    public static DoorProblem TooManyRequests { get; } =
        new(
            StatusCodes.Status429TooManyRequests,
            "too-many-requests",
            RefusalWords.TooManyRequests
        );

    public static IReadOnlyList<DoorProblem> All { get; } =
    [
        NotFound,
        NotAllowed,
        OtherMethod,
        TooLarge,
        FormExpired,
        WrongAddress,
        Refused,
        Broken,
        TooManyRequests,
        .. UnreadableInput.All.Select(refusal => new DoorProblem(
            refusal == UnreadableInput.WrongContentType
                ? StatusCodes.Status415UnsupportedMediaType
                : StatusCodes.Status400BadRequest,
            refusal.Code,
            refusal.Sentence
        )),
    ];
}

/// <param name="Status">That it has, where no other is more exact.</param>
/// <param name="Code">Stable, as a refusal's.</param>
public sealed record DoorProblem(int Status, string Code, Words Sentence)
{
    public IResult Answer() => Problems.Of(Status, Code, Sentence);
}
