using Chutri.Platform;

namespace Chutri.Assignments.Model;

internal sealed partial class Assignment
{
    private readonly List<CooperationRequest> requests = [];

    public IReadOnlyList<CooperationRequest> Requests => requests;

    /// <summary>Asking a unit that was not named when it was issued adds it to those that cooperate.</summary>
    public Outcome<CooperationRequest> AskCooperation(UnitId unit, string question, Deed deed)
    {
        if (Refuse(ActWords.AskCooperation, deed) is { } refusal)
        {
            return refusal;
        }

        if (unit == LeadUnit)
        {
            return Refusal.Invalid(
                "unit",
                AssignmentRefusals.LeadCannotCooperate(deed.Names.Of(unit))
            );
        }

        if (requests.Find(request => request.Unit == unit && request.IsOpen) is { } open)
        {
            return AssignmentRefusals.CooperationAlreadyAsked(
                deed.Names.Of(unit),
                open.AskedBySigned,
                deed.Local(open.AskedAt)
            );
        }

        if (cooperating.TrueForAll(known => known.Unit != unit))
        {
            cooperating.Add(new(Id, unit));
        }

        var request = CooperationRequest.Of(Id, requests.Count + 1, unit, question, deed);
        requests.Add(request);
        Step(AssignmentStep.CooperationAsked, deed);
        return request;
    }

    public Outcome<CooperationAnswered> AnswerCooperation(
        Guid requestId,
        bool decline,
        string answer,
        IReadOnlyList<EvidenceFile> files,
        Deed deed
    )
    {
        if (requests.Find(request => request.Id == requestId) is not { } asked)
        {
            return AssignmentRefusals.RequestNotFound(Code);
        }

        if (asked.Standing(deed.Names.Of, deed.Local).RefuseAnswer(deed.By) is { } refusal)
        {
            return refusal;
        }

        asked.Close(decline ? CooperationState.Declined : CooperationState.Answered, answer, deed);
        foreach (var file in files)
        {
            file.BelongsTo(asked);
        }

        Step(AssignmentStep.CooperationAnswered, deed);
        return new CooperationAnswered(
            Ref,
            asked.Unit,
            deed.Names.Of(asked.Unit),
            decline,
            answer,
            [.. files.Select(file => file.Name)]
        );
    }

    /// <summary>Within the unit that was asked; any person of it may still answer.</summary>
    /// <param name="holder">Who holds the question now, where a person is known.</param>
    public Outcome<CooperationHanded> HandCooperation(
        CooperationRequest asked,
        PersonId person,
        PersonId? holder,
        string? note,
        Deed deed
    )
    {
        if (asked.Standing(deed.Names.Of, deed.Local).Refuse(deed.By) is { } refusal)
        {
            return refusal;
        }

        if (person == holder)
        {
            return AssignmentRefusals.AlreadyHolds(Code, deed.Names.Of(person));
        }

        Step(AssignmentStep.HandedOver, deed);
        return new CooperationHanded(
            Ref,
            asked.Unit,
            deed.Names.Of(asked.Unit),
            person,
            deed.Names.Of(person),
            holder is { } before ? deed.Names.Of(before) : null,
            note
        );
    }

    /// <summary>Requests that nobody needs answered any more.</summary>
    /// <returns>Those that were still open.</returns>
    private CooperationRequest[] DropRequests(Func<CooperationRequest, bool> which)
    {
        CooperationRequest[] open =
        [
            .. requests.Where(request => request.IsOpen && which(request)),
        ];
        foreach (var request in open)
        {
            request.Drop();
        }

        return open;
    }
}
