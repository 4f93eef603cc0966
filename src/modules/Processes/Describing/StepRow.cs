using Chutri.ProcessEngine.Describing;

namespace Chutri.Processes.Describing;

/// <summary>A step as a row of the table: the same that stands in the drawing.</summary>
/// <param name="Id">Of its element in the model.</param>
/// <param name="Name">Verb and object.</param>
internal sealed record StepRow(string Id, string Name)
{
    /// <summary>Null as long as nobody is named.</summary>
    public StepWho? Who { get; init; }

    public string Document { get; init; } = "";

    public string Provision { get; init; } = "";

    public AuthorityKind Authority { get; init; }

    public string AnswersFor { get; init; } = "";

    public WorkSpan? Within { get; init; }

    /// <summary>What is filled in at the step.</summary>
    public IReadOnlyList<FormField> Fields { get; init; } = [];

    /// <summary>Names of fields of earlier steps that are laid before whoever does it; none = all that is known.</summary>
    public IReadOnlyList<string> Inputs { get; init; } = [];

    public IReadOnlyList<string> SendBackTo { get; init; } = [];

    public bool MayPassOn { get; init; }

    public bool MayEnd { get; init; }

    /// <summary>Other units may be asked for their opinion.</summary>
    public bool MayConsult { get; init; }

    /// <summary>Whoever started the case may be asked for what is missing.</summary>
    public bool MayAsk { get; init; }

    public bool MayPause { get; init; }

    /// <summary>Where a case goes from here by what was filled in; none = straight on, or drawn otherwise. Null, to leave it as it is.</summary>
    public IReadOnlyList<StepBranch>? Branches { get; init; }

    /// <summary>Steps that nobody may do who does this one.</summary>
    public IReadOnlyList<string> NotSameAs { get; init; } = [];
}

/// <summary>The whole of a described process as a table.</summary>
/// <param name="Steps">In the order in which a case comes to them.</param>
/// <param name="Promise">Within how long the whole is promised.</param>
/// <param name="Owner">Who answers for the whole, and holds what otherwise nobody would.</param>
internal sealed record ProcessTable(
    string Title,
    WorkSpan? Promise,
    StepWho? Owner,
    IReadOnlyList<StepRow> Steps
)
{
    public StepRow? Step(string id) => Steps.FirstOrDefault(step => step.Id == id);

    public string NameOf(string id) => Step(id)?.Name ?? id;

    /// <summary>Every field of every step, by its name; the first where two have the same.</summary>
    public IReadOnlyDictionary<string, FormField> Fields =>
        Steps
            .SelectMany(step => step.Fields)
            .GroupBy(one => one.Name)
            .ToDictionary(fields => fields.Key, fields => fields.First());
}
