using Chutri.Platform;

namespace Chutri.Assignments.Model;

internal sealed partial class Assignment
{
    private readonly List<ProgressReport> reports = [];

    public IReadOnlyList<ProgressReport> Reports => reports;

    /// <summary>Within the unit whose turn it is: the lead while it works, the issuer while it judges or looks for the rightful unit.</summary>
    /// <param name="holder">Who holds it now, where a person is known.</param>
    /// <param name="deliveredBy">Who handed in the result that waits for judgement.</param>
    public Outcome<HandedToPerson> HandTo(
        PersonId person,
        PersonId? holder,
        Hands deliveredBy,
        string? note,
        Deed deed
    )
    {
        if (Refuse(ActWords.HandToPerson, deed) is { } refusal)
        {
            return refusal;
        }

        if (person == holder)
        {
            return AssignmentRefusals.AlreadyHolds(Code, deed.Names.Of(person));
        }

        if (State is AssignmentState.Delivered && deliveredBy.Have(person))
        {
            return AssignmentRefusals.DelivererMayNotJudge(deed.Names.Of(person));
        }

        Step(AssignmentStep.HandedOver, deed);
        return new HandedToPerson(
            Ref,
            HoldingUnit,
            person,
            deed.Names.Of(person),
            holder is { } before ? deed.Names.Of(before) : null,
            note
        );
    }

    public Outcome<AccountableNamed> NameAccountable(PersonId person, string reason, Deed deed)
    {
        if (Refuse(ActWords.NameAccountable, deed) is { } refusal)
        {
            return refusal;
        }

        if (person == Accountable)
        {
            return AssignmentRefusals.AlreadyAccountable(Code, deed.Names.Of(person));
        }

        var before = Accountable;
        (Accountable, AccountableSince) = (person, deed.Now.Today);
        Step(AssignmentStep.AccountableNamed, deed);
        return new AccountableNamed(
            Ref,
            person,
            deed.Names.Of(person),
            before,
            deed.Names.Of(before),
            reason
        );
    }

    /// <param name="percent">0 to 100, where a figure makes sense.</param>
    public Outcome<ProgressReported> ReportProgress(int? percent, string sentence, Deed deed)
    {
        if (Refuse(ActWords.ReportProgress, deed) is { } refusal)
        {
            return refusal;
        }

        reports.Add(ProgressReport.Of(Id, percent, sentence, deed));
        Step(AssignmentStep.Reported, deed);
        return new ProgressReported(Ref, percent, sentence);
    }
}
