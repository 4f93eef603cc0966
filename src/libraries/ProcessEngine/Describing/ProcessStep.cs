namespace Chutri.ProcessEngine.Describing;

/// <summary>A step that a person does: what a user task or a manual task of BPMN says with Chutri's additions.</summary>
/// <param name="Id">Identifier of the task in the model.</param>
/// <param name="Name">As people see it; the identifier where it has none.</param>
public sealed record ProcessStep(string Id, string Name)
{
    /// <summary>Who does it; null as long as nobody is named, and then it cannot be published.</summary>
    public StepWho? Who { get; init; }

    /// <summary>By which authority; null as long as none is named.</summary>
    public StepAuthority? Authority { get; init; }

    /// <summary>What whoever does it answers for; empty as long as nothing is written.</summary>
    public string AnswersFor { get; init; } = "";

    /// <summary>Within how long, from the moment at which it comes to its holder; null as long as nothing is set.</summary>
    public WorkSpan? Within { get; init; }

    /// <summary>What comes in.</summary>
    public IReadOnlyList<StepThing> Inputs { get; init; } = [];

    /// <summary>What goes out; what is required must be there when the step is completed.</summary>
    public IReadOnlyList<StepThing> Outputs { get; init; } = [];

    /// <summary>What may be done there besides completing it.</summary>
    public IReadOnlySet<StepAct> Acts { get; init; } = new HashSet<StepAct>();

    /// <summary>To which steps it may be sent back.</summary>
    public IReadOnlyList<string> SendBackTo { get; init; } = [];
}

/// <summary>Something that comes into a step or goes out of it.</summary>
/// <param name="Name">Name of the variable of the case that holds it, or its reference.</param>
/// <param name="Kind">What it is.</param>
/// <param name="IsRequired">The step cannot be completed without it.</param>
public sealed record StepThing(string Name, ThingKind Kind, bool IsRequired);

/// <summary>What comes into a step or goes out of it.</summary>
public enum ThingKind
{
    /// <summary>A value in a form.</summary>
    Field,

    /// <summary>A file; the variable holds its reference.</summary>
    File,

    /// <summary>A draft of a document; the variable holds its reference.</summary>
    Draft,
}

/// <summary>What may be done at a step besides completing it.</summary>
public enum StepAct
{
    /// <summary>Hand it to another holder, who then answers for it.</summary>
    PassOn,

    /// <summary>Send the case back to an earlier step, with a reason.</summary>
    SendBack,

    /// <summary>Ask other units for their opinion; the step stays with its holder.</summary>
    Consult,

    /// <summary>Ask the applicant for what is missing; the time stops until the answer.</summary>
    AskApplicant,

    /// <summary>Stop the time, with a reason and whoever granted it.</summary>
    Pause,

    /// <summary>End the whole case here, with a reason.</summary>
    End,
}
