using Chutri.Platform;
using Chutri.WorkingCalendar;

namespace Chutri.Assignments.Model;

internal sealed partial class Assignment
{
    private readonly List<ExtensionRequest> extensions = [];

    public IReadOnlyList<ExtensionRequest> Extensions => extensions;

    public ExtensionRequest? OpenExtension =>
        extensions.SingleOrDefault(request => request.State is ExtensionState.Asked);

    /// <param name="due">The due day in force; null for continuing work.</param>
    public Outcome<ExtensionRequested> RequestExtension(
        DateOnly newDue,
        string reason,
        string progress,
        DateOnly? due,
        Deed deed
    )
    {
        if (!ActsForLead(deed.By))
        {
            return AssignmentRefusals.OnlyLead(deed.Names.Of(LeadUnit), ActWords.RequestExtension);
        }

        if (!State.IsWithLead())
        {
            return NotNow(ActWords.RequestExtension, deed);
        }

        if (PausedSince is { } since)
        {
            return AssignmentRefusals.Paused(Code, since, ActWords.RequestExtension);
        }

        if (due is not { } now)
        {
            return AssignmentRefusals.NothingToExtend(Code);
        }

        if (OpenExtension is { } open)
        {
            return AssignmentRefusals.ExtensionAlreadyAsked(
                Code,
                open.AskedByName,
                deed.Local(open.AskedAt)
            );
        }

        if (newDue <= now || newDue <= deed.Now.Today)
        {
            var earliest = now > deed.Now.Today ? now : deed.Now.Today;
            return Refusal.Invalid("newDue", AssignmentRefusals.NewDueTooEarly(earliest));
        }

        var request = ExtensionRequest.Of(Id, now, newDue, reason, progress, deed);
        extensions.Add(request);
        Step(AssignmentStep.ExtensionRequested, deed);
        return new ExtensionRequested(
            Ref,
            IssuerUnit,
            now,
            newDue,
            request.AskedInTime,
            reason,
            progress
        );
    }

    /// <returns>The deadline's new step, where it is granted.</returns>
    public Outcome<ExtensionRequest> DecideExtension(bool grant, string? note, Deed deed)
    {
        if (!ActsForIssuer(deed.By))
        {
            return AssignmentRefusals.OnlyIssuer(
                deed.Names.Of(IssuerUnit),
                ActWords.DecideExtension
            );
        }

        if (OpenExtension is not { } request)
        {
            return
                extensions.MaxBy(past => past.AskedAt)
                    is { DecidedByName: { } by, DecidedAt: { } at }
                ? AssignmentRefusals.ExtensionDecided(Code, by, deed.Local(at))
                : AssignmentRefusals.NoExtensionAsked(Code);
        }

        if (request.AskedBy is { } asker && asker == deed.By.Person)
        {
            return AssignmentRefusals.AskerMayNotGrant(deed.By.Name);
        }

        if (PausedSince is { } since)
        {
            return AssignmentRefusals.Paused(Code, since, ActWords.DecideExtension);
        }

        request.Decide(grant, note, deed);
        Step(AssignmentStep.ExtensionDecided, deed);
        return request;
    }

    public Outcome<AssignmentPaused> Pause(string reason, Deed deed)
    {
        if (!ActsForIssuer(deed.By))
        {
            return AssignmentRefusals.OnlyIssuer(deed.Names.Of(IssuerUnit), ActWords.Pause);
        }

        if (!State.IsWithLead())
        {
            return NotNow(ActWords.Pause, deed);
        }

        if (PausedSince is { } since)
        {
            return AssignmentRefusals.Paused(Code, since, ActWords.Pause);
        }

        PausedSince = deed.Now.Today;
        Step(AssignmentStep.Paused, deed);
        return new AssignmentPaused(Ref, reason);
    }

    public Outcome<AssignmentResumed> Resume(string? note, Deed deed)
    {
        if (!ActsForIssuer(deed.By))
        {
            return AssignmentRefusals.OnlyIssuer(deed.Names.Of(IssuerUnit), ActWords.Resume);
        }

        if (PausedSince is not { } since)
        {
            return IsOpen ? AssignmentRefusals.NotPaused(Code) : NotNow(ActWords.Resume, deed);
        }

        PausedSince = null;
        Step(AssignmentStep.Resumed, deed);
        return new AssignmentResumed(Ref, since, note);
    }

    /// <summary>A request that its assignment has outlived needs no decision any more.</summary>
    private void LapseExtension() => OpenExtension?.Lapse();
}
