using Chutri.Platform;

namespace Chutri.Assignments.Model;

/// <summary>How far the work has come, in a sentence, with a figure where one makes sense.</summary>
internal sealed class ProgressReport
{
    private ProgressReport() { }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public AssignmentId Assignment { get; private init; }

    public int? Percent { get; private init; }

    public string Sentence { get; private init; } = "";

    public PersonId? By { get; private init; }

    public string ByName { get; private init; } = "";

    public DateTime At { get; private init; }

    public static ProgressReport Of(
        AssignmentId assignment,
        int? percent,
        string sentence,
        Deed deed
    ) =>
        new()
        {
            Assignment = assignment,
            Percent = percent,
            Sentence = sentence,
            By = deed.By.Person,
            ByName = deed.By.Signature.Shortened(Lengths.PersonName),
            At = deed.Now.Utc,
        };
}
