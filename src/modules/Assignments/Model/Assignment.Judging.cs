using Chutri.Platform;

namespace Chutri.Assignments.Model;

internal sealed partial class Assignment
{
    private readonly List<Delivery> deliveries = [];

    public IReadOnlyList<Delivery> Deliveries => deliveries;

    /// <summary>The result that waits for judgement.</summary>
    public Delivery? Pending =>
        deliveries.SingleOrDefault(delivery => delivery.Verdict is DeliveryVerdict.Waiting);

    /// <param name="openParts">How many of its parts are still open.</param>
    /// <param name="despiteOpenParts">Why it is delivered although parts are open; null = it is not meant to be.</param>
    public Outcome<ResultDelivered> Deliver(
        string summary,
        IReadOnlyList<EvidenceFile> files,
        int openParts,
        string? despiteOpenParts,
        Deed deed
    )
    {
        if (Refuse(ActWords.Deliver, deed) is { } refusal)
        {
            return refusal;
        }

        if (openParts > 0 && string.IsNullOrWhiteSpace(despiteOpenParts))
        {
            return AssignmentRefusals.PartsStillOpen(Code, openParts);
        }

        var delivery = Delivery.Of(Id, summary, despiteOpenParts, deed);
        foreach (var file in files)
        {
            file.BelongsTo(delivery);
        }

        deliveries.Add(delivery);
        Move(AssignmentState.Delivered, AssignmentStep.Delivered, deed);
        return new ResultDelivered(
            Ref,
            deed.Names.Of(LeadUnit),
            IssuerUnit,
            summary,
            [.. files.Select(file => file.Name)],
            despiteOpenParts
        );
    }

    public Outcome<ResultAccepted> Accept(string? note, Deed deed)
    {
        if (Refuse(ActWords.Accept, deed) is { } refusal)
        {
            return refusal;
        }

        Pending!.Judge(DeliveryVerdict.Accepted, note, deed);
        LapseExtension();
        Move(AssignmentState.Done, AssignmentStep.Accepted, deed);
        return new ResultAccepted(Ref, deed.Names.Of(LeadUnit), note);
    }

    public Outcome<ResultReturned> Return(string reason, Deed deed)
    {
        if (Refuse(ActWords.Return, deed) is { } refusal)
        {
            return refusal;
        }

        Pending!.Judge(DeliveryVerdict.Returned, reason, deed);
        Move(AssignmentState.Underway, AssignmentStep.Returned, deed);
        return new ResultReturned(Ref, deed.Names.Of(LeadUnit), reason);
    }
}
