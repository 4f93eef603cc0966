namespace Chutri.DocumentReading;

/// <summary>The codes that <see cref="ProposedTask.Doubts"/> may hold.</summary>
public static class TaskDoubts
{
    /// <summary>The document names two leads; the first was taken.</summary>
    public const string TwoLeads = "two-leads";

    /// <summary>The lead is a group of which each member does the task.</summary>
    public const string GroupLead = "group-lead";

    /// <summary>No lead is named.</summary>
    public const string NoLead = "no-lead";

    /// <summary>No deadline is set.</summary>
    public const string NoDeadline = "no-deadline";

    /// <summary>A deadline is set in words that give no day ("trước Tết 10 ngày").</summary>
    public const string UnreadDeadline = "unread-deadline";

    /// <summary>More than one deadline could be meant; the last was taken.</summary>
    public const string AmbiguousDeadline = "ambiguous-deadline";
}
