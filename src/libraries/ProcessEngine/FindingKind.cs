namespace Chutri.ProcessEngine;

/// <summary>What a finding keeps from being done. The lower, the graver.</summary>
public enum FindingKind
{
    /// <summary>The file is broken: not XML, no BPMN, two elements of one identifier, a reference to nothing.</summary>
    Defect,

    /// <summary>The model is whole, but this engine would not bring a case of it to an end.</summary>
    CannotRun,

    /// <summary>It would run, but not as work of a public body: nobody, no authority, no time, duties not kept apart.</summary>
    CannotPublish,

    /// <summary>Kept as it is, and good to know.</summary>
    Remark,
}
