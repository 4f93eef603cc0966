using Chutri.Platform;
using Chutri.WorkingCalendar;

namespace Chutri.Assignments.Model;

internal sealed partial class Assignment
{
    private readonly List<ExtensionRequest> extensions = [];

    public IReadOnlyList<ExtensionRequest> Extensions => extensions;

    public ExtensionRequest? OpenExtension =>
        extensions.SingleOrDefault(request => request.State is ExtensionState.Asked);

    /// <param name="deadline">The deadline in force; null for continuing work.</param>
    public Outcome<ExtensionRequested> RequestExtension(
        (DateOnly Day, TimeOnly? At) newDue,
        string reason,
        string progress,
        Deadline? deadline,
        Deed deed
    )
    {
        if (Refuse(ActWords.RequestExtension, deed) is { } refusal)
        {
            return refusal;
        }

        if (deadline?.Due is not { } now)
        {
            return AssignmentRefusals.NothingToExtend(Code);
        }

        if (TooEarly(newDue, deadline, deed.Now) is { } tooEarly)
        {
            return tooEarly;
        }

        var request = ExtensionRequest.Of(Id, now, newDue, reason, progress, deed);
        extensions.Add(request);
        Step(AssignmentStep.ExtensionRequested, deed);
        return new ExtensionRequested(
            Ref,
            IssuerUnit,
            now,
            newDue.Day,
            !deadline.IsOver(deed.Now.Local),
            reason,
            progress
        )
        {
            DueAt = deadline.At,
            NewDueAt = newDue.At,
        };
    }

    /// <summary>A day lies after the day it is due and after today; a time of day, after the moment it is due and after now.</summary>
    private static Refusal? TooEarly(
        (DateOnly Day, TimeOnly? At) asked,
        Deadline deadline,
        Moment now
    )
    {
        if (asked.At is { } at)
        {
            var last = deadline.IsOver(now.Local) ? now.LocalMinute : deadline.LastMoment;
            return asked.Day.ToDateTime(at) > last ? null
                : deadline.At is null && last == deadline.LastMoment
                    ? Refusal.Invalid("newDue", AssignmentRefusals.NewDueTooEarly(deadline.Due))
                : Refusal.Invalid("newDueAt", AssignmentRefusals.NewTimeTooEarly(last));
        }

        var earliest = deadline.Due > now.Today ? deadline.Due : now.Today;
        return asked.Day > earliest
            ? null
            : Refusal.Invalid("newDue", AssignmentRefusals.NewDueTooEarly(earliest));
    }

    /// <returns>The deadline's new step, where it is granted.</returns>
    public Outcome<ExtensionRequest> DecideExtension(bool grant, string? note, Deed deed)
    {
        if (Refuse(ActWords.DecideExtension, deed) is { } refusal)
        {
            return refusal;
        }

        var request = OpenExtension!;
        request.Decide(grant, note, deed);
        Step(AssignmentStep.ExtensionDecided, deed);
        return request;
    }

    public Outcome<AssignmentPaused> Pause(string reason, Deed deed)
    {
        if (Refuse(ActWords.Pause, deed) is { } refusal)
        {
            return refusal;
        }

        PausedSince = deed.Now.Today;
        Step(AssignmentStep.Paused, deed);
        return new AssignmentPaused(Ref, reason);
    }

    public Outcome<AssignmentResumed> Resume(string? note, Deed deed)
    {
        if (Refuse(ActWords.Resume, deed) is { } refusal)
        {
            return refusal;
        }

        var since = PausedSince!.Value;
        PausedSince = null;
        Step(AssignmentStep.Resumed, deed);
        return new AssignmentResumed(Ref, since, note);
    }

    /// <summary>A request that its assignment has outlived needs no decision any more.</summary>
    private void LapseExtension() => OpenExtension?.Lapse();
}
