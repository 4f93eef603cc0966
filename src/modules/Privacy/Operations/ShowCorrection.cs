using Chutri.Duties;
using Chutri.Platform;
using Chutri.Privacy.Model;

namespace Chutri.Privacy.Operations;

internal sealed record CorrectionView(
    Guid Id,
    string Code,
    PersonId Asker,
    string AskerName,
    string AddresseeName,
    string Wrong,
    string Right,
    DateTime AskedAt,
    CorrectionState State,
    string? Answer,
    DateTime? AnsweredAt,
    string? AnsweredByName,
    DutyView Duty,
    bool MayAnswer
);

internal sealed class ShowCorrection(
    CorrectionReach reach,
    DutyReading duties,
    AuthorityClock clock
)
{
    public async Task<Outcome<CorrectionView>> Run(
        string code,
        Caller caller,
        CancellationToken stop
    )
    {
        if (
            await reach.Find(code, stop) is not { } request
            || !await reach.MayRead(request, caller, stop)
        )
        {
            return PrivacyRefusals.NoSuchRequest;
        }

        var duty = await duties.Find(request.Duty, clock.Now(), stop);
        return new CorrectionView(
            request.Id,
            request.Code,
            request.Asker,
            request.AskerName,
            request.AddresseeName,
            request.Wrong,
            request.Right,
            request.AskedAt,
            request.State,
            request.Answer,
            request.AnsweredAt,
            request.AnsweredByName,
            duty!,
            request.State is CorrectionState.Open
                && request.MayBeAnsweredBy(caller.Person)
                && await reach.Refuse(request, caller, stop) is null
        );
    }
}
