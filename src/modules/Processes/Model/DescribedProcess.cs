using Chutri.Platform;

namespace Chutri.Processes.Model;

/// <summary>
/// A process as it is being described: one text in BPMN 2.0, whether it was typed as a table, drawn or read from a file. What runs is a
/// version, which never changes.
/// </summary>
internal sealed class DescribedProcess : IVersioned
{
    private DescribedProcess() { }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public string Code { get; private init; } = "";

    public string Title { get; private set; } = "";

    /// <summary>The unit that answers for it: its head may change and publish it.</summary>
    public UnitId Owner { get; private init; }

    /// <summary>The draft, in BPMN 2.0.</summary>
    public string Draft { get; private set; } = "";

    /// <summary>The number of the newest version; 0 as long as none is published.</summary>
    public int Published { get; private set; }

    /// <summary>Whether the draft is no longer what was published last.</summary>
    public bool Changed { get; private set; } = true;

    public DateTime DescribedAt { get; private init; }

    public int Version { get; private init; }

    public static DescribedProcess Of(
        string code,
        string title,
        UnitId owner,
        string draft,
        Moment now
    ) =>
        new()
        {
            Code = code,
            Title = title,
            Owner = owner,
            Draft = draft,
            DescribedAt = now.Utc,
        };

    public void Put(string title, string draft) => (Title, Draft, Changed) = (title, draft, true);

    public ProcessVersion Publish(PersonId? by, Moment now)
    {
        (Published, Changed) = (Published + 1, false);
        return new()
        {
            Process = Id,
            Number = Published,
            Title = Title,
            Text = Draft,
            PublishedBy = by,
            PublishedAt = now.Utc,
        };
    }
}

/// <summary>What cases run through: never changed, so that a case stays on the rules by which it began.</summary>
internal sealed class ProcessVersion
{
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public Guid Process { get; init; }

    public int Number { get; init; }

    public string Title { get; init; } = "";

    /// <summary>In BPMN 2.0.</summary>
    public string Text { get; init; } = "";

    public PersonId? PublishedBy { get; init; }

    public DateTime PublishedAt { get; init; }
}
