using Chutri.DocumentReading.Language;

namespace Chutri.DocumentReading.Tasks;

/// <summary>Turns a draft into what a person is shown: title, one deadline, doubts and how sure the reader is.</summary>
internal static class Proposal
{
    internal static ProposedTask Of(Draft draft, string text, TaskTitle title)
    {
        var words = text[draft.Start..draft.End];
        var (deadline, ambiguous) =
            draft.FromTable || draft.StatedDeadline is not null
                ? (draft.StatedDeadline, false)
                : Deadlines.Choose(draft.Deadlines, words);
        var deliverable =
            draft.StatedDeliverable ?? (draft.FromTable ? null : Deliverables.Find(words)?.Name);
        var unread = deadline is null && (draft.UnreadDeadline || UnreadTimes.In(words));
        var doubts = Doubts(draft, deadline, ambiguous, unread);
        return new ProposedTask(
            draft.Start,
            draft.End,
            draft.Ordinal,
            title.Of(draft),
            draft.Lead,
            draft.Cooperating,
            deadline,
            deliverable,
            Confidence(draft, deadline),
            doubts
        );
    }

    private static List<string> Doubts(Draft draft, Deadline? deadline, bool ambiguous, bool unread)
    {
        var doubts = new List<string>();
        void When(bool holds, string doubt)
        {
            if (holds)
            {
                doubts.Add(doubt);
            }
        }

        When(draft.TwoLeads, TaskDoubts.TwoLeads);
        When(draft.LeadIsGroup, TaskDoubts.GroupLead);
        When(draft.Lead is null, TaskDoubts.NoLead);
        When(deadline is null && !unread, TaskDoubts.NoDeadline);
        When(unread, TaskDoubts.UnreadDeadline);
        When(ambiguous, TaskDoubts.AmbiguousDeadline);
        return doubts;
    }

    // Shares measured on labelled documents (docs/reader.md): of so many proposals, lead, deadline and words are all right.
    private static double Confidence(Draft draft, Deadline? deadline)
    {
        var dated =
            deadline is Deadline.By or Deadline.Within or Deadline.WithinHours or Deadline.Every;
        var sure =
            draft.Lead is null ? (dated ? 0.5 : 0.35)
            : draft.FromTable || dated ? 0.96
            : draft.Commands ? 0.92
            : 0.88;
        return Math.Round(sure - (draft.TwoLeads ? 0.1 : 0), 2);
    }
}
