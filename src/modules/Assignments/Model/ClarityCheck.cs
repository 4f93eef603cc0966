using Chutri.Platform;

namespace Chutri.Assignments.Model;

/// <summary>
/// Looks whether a draft is clear enough to be issued. Which clarities a body asks for, and whether it calls them five or six,
/// is its own choice; lead and accountable person are asked for always (law 1).
/// </summary>
internal sealed class ClarityCheck(IReadOnlyCollection<Clarity> asked)
{
    private static readonly Clarity[] Always =
    [
        Clarity.Person,
        Clarity.Work,
        Clarity.Responsibility,
    ];

    public static ClarityCheck Six { get; } = new(Enum.GetValues<Clarity>());

    /// <summary>The clarities asked for, in their usual order.</summary>
    public IReadOnlyList<Clarity> Asked { get; } =
    [.. asked.Union(Always).OrderBy(clarity => clarity)];

    public IReadOnlyList<MissingClarity> Missing(AssignmentDraft draft) =>
        [
            .. Asked
                .Where(clarity => !IsClear(clarity, draft))
                .Select(clarity => new MissingClarity(clarity, FieldOf(clarity))),
        ];

    /// <summary>The field of the form in which the clarity is given.</summary>
    public static string FieldOf(Clarity clarity) =>
        clarity switch
        {
            Clarity.Person => Fields.Accountable,
            Clarity.Work => Fields.Title,
            Clarity.Time => Fields.Deadline,
            Clarity.Responsibility => Fields.LeadUnit,
            Clarity.Product => Fields.Deliverable,
            _ => Fields.Authority,
        };

    private static bool IsClear(Clarity clarity, AssignmentDraft draft) =>
        clarity switch
        {
            Clarity.Person => draft.Accountable is not null,
            Clarity.Work => !string.IsNullOrWhiteSpace(draft.Title),
            Clarity.Time => draft.Deadline is not null,
            Clarity.Responsibility => draft.LeadUnit is not null,
            Clarity.Product => !string.IsNullOrWhiteSpace(draft.Deliverable),
            _ => !string.IsNullOrWhiteSpace(draft.Authority),
        };

    /// <summary>Names of fields, the same in the form, the JSON and the refusals.</summary>
    internal static class Fields
    {
        public const string Title = "title";
        public const string Work = "work";
        public const string Deliverable = "deliverable";
        public const string LeadUnit = "leadUnit";
        public const string Accountable = "accountable";
        public const string Authority = "authority";
        public const string Deadline = "deadline";
        public const string Cooperating = "cooperating";
        public const string Source = "sourceQuote";
        public const string SupervisingLeader = "supervisingLeader";
    }
}

internal sealed record MissingClarity(Clarity Clarity, string Field)
{
    public FieldError Error => new(Field, Clarity.Missing());
}
