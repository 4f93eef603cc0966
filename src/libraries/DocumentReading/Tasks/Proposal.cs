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

    // An ordering, not yet a calibrated probability: a lead, a deadline and words of command make a proposal surer.
    private static double Confidence(Draft draft, Deadline? deadline)
    {
        var sure = draft.FromTable ? 0.92 : 0.55;
        if (!draft.FromTable)
        {
            sure += draft.Lead is null ? -0.15 : 0.12;
            sure += deadline is Deadline.By or Deadline.Within or Deadline.Every ? 0.2 : 0;
            sure += draft.Commands ? 0.08 : 0;
        }

        return Math.Round(Math.Clamp(sure - (draft.TwoLeads ? 0.1 : 0), 0.05, 0.98), 2);
    }
}
