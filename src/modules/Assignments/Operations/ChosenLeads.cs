using Chutri.Assignments.Model;
using Chutri.Functions;
using Chutri.Platform;

namespace Chutri.Assignments.Operations;

/// <summary>Notes, where units were suggested, which of them was made the lead.</summary>
internal sealed class ChosenLeads(AppDatabase db, LeadSuggestions leads)
{
    public async Task Note(
        Assignment assignment,
        AssignmentDraft draft,
        Deed deed,
        CancellationToken stop
    )
    {
        var fit = await leads.Of(TaskOf(draft), assignment.LeadUnit, stop);
        if (fit.Fitting is not [var best, ..])
        {
            return;
        }

        var reason = fit.IsOutside ? draft.LeadReason : null;
        db.Add(
            LeadChoice.Of(
                assignment.Id,
                assignment.LeadUnit,
                fit.Fitting.Count,
                fit.Rank,
                reason,
                deed.Now
            )
        );
        if (reason is not null)
        {
            db.Record(
                new LeadChosenOutside(
                    assignment.Ref,
                    deed.Names.Of(assignment.LeadUnit),
                    best.Unit.ShortName,
                    reason
                ),
                deed.By,
                deed.Now
            );
        }
    }

    /// <summary>What is to be done, as functions are compared with it.</summary>
    public static string TaskOf(AssignmentDraft draft) => $"{draft.Title}. {draft.Work}";
}
