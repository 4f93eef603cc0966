namespace Chutri.ProcessEngine.Describing;

/// <summary>How a flow node behaves when a case comes to it.</summary>
internal enum NodeKind
{
    Start,
    End,

    /// <summary>A person does it: user task, manual task.</summary>
    Step,

    /// <summary>A program does it and answers: service task, business-rule task.</summary>
    Work,

    /// <summary>Values are computed here and now.</summary>
    Script,

    /// <summary>A message goes out, and the case goes on: send task.</summary>
    Send,

    /// <summary>Waits: intermediate catch event, receive task.</summary>
    Catch,

    /// <summary>Says something, and the case goes on.</summary>
    Throw,
    Exclusive,
    Parallel,
    Inclusive,
    EventBased,

    /// <summary>Holds a scope of its own: sub-process, transaction, call activity.</summary>
    Sub,

    /// <summary>On a step; takes the case out of it, or runs beside it.</summary>
    Boundary,

    /// <summary>Kept and shown, and cannot be run.</summary>
    Unknown,
}

internal enum EventKind
{
    None,
    Timer,
    Message,
    Signal,
    Error,
    Escalation,
    Cancel,
    Terminate,
    Link,
    Unknown,
}

internal enum LoopKind
{
    None,

    /// <summary>Again as long as a condition holds.</summary>
    While,

    /// <summary>Once for each of several, one after another.</summary>
    EachInTurn,

    /// <summary>Once for each of several, all at once.</summary>
    EachAtOnce,
}
