using Chutri.DocumentReading;

namespace Chutri.Assignments.Model;

/// <summary>How sure the reader is, and what it could not recognise.</summary>
internal sealed record ReaderDoubt(
    double Confidence,
    IReadOnlyList<string> Codes,
    string? LeadAsWritten,
    string? CooperatingAsWritten
)
{
    private static readonly string[] OfDeadline =
    [
        TaskDoubts.NoDeadline,
        TaskDoubts.UnreadDeadline,
        TaskDoubts.AmbiguousDeadline,
    ];

    /// <summary>
    /// What is still to be doubted of two proposals in one: of the lead and of the deadline that stay, each with its own doubts. A
    /// name that was not recognised is never lost: whoever does not lead cooperates.
    /// </summary>
    public ReaderDoubt Absorb(ReaderDoubt other, bool leadOfOther, bool deadlineOfOther)
    {
        var (lead, cooperating) = leadOfOther ? (other, this) : (this, other);
        var deadline = deadlineOfOther ? other : this;
        return new(
            Math.Min(Confidence, other.Confidence),
            [
                .. lead
                    .Codes.Except(OfDeadline)
                    .Concat(deadline.Codes.Intersect(OfDeadline))
                    .Distinct(),
            ],
            lead.LeadAsWritten,
            Names(CooperatingAsWritten, other.CooperatingAsWritten, cooperating.Unrecognised)
        );
    }

    /// <summary>The lead's name where no unit of the register has it.</summary>
    private string? Unrecognised =>
        Codes.Contains(ProposalDoubts.UnknownUnit) ? LeadAsWritten : null;

    private static string? Names(params IEnumerable<string?> names)
    {
        var written = string.Join("; ", names.OfType<string>().Distinct());
        return written.Length > 0 ? written : null;
    }
}
