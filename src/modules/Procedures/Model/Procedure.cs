using Chutri.Platform;
using Chutri.ProcessEngine.Describing;
using Chutri.VietnameseText;

namespace Chutri.Procedures.Model;

/// <summary>An administrative procedure that a unit receives: what it asks for, what it promises, by which process its cases run.</summary>
internal sealed class Procedure : IVersioned
{
    private Procedure() { }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public string Code { get; private init; } = "";

    /// <summary>The unit at whose counter it is received.</summary>
    public UnitId Unit { get; private init; }

    public string Name { get; private set; } = "";

    public string Field { get; private set; } = "";

    public string Level { get; private set; } = "";

    public string Decides { get; private set; } = "";

    public string Papers { get; private set; } = "";

    public long FeeInVnd { get; private set; }

    /// <summary>As a <see cref="WorkSpan"/> is written.</summary>
    public string Promise { get; private set; } = "";

    public string Basis { get; private set; } = "";

    public string Source { get; private set; } = "";

    public string Process { get; private set; } = "";

    /// <summary>Code, name and field without marks, for search.</summary>
    public string Folded { get; private set; } = "";

    /// <summary>From this day it is received no more; null while it is.</summary>
    public DateOnly? EndedOn { get; private set; }

    public int Version { get; private init; }

    public WorkSpan Within => WorkSpan.Parse(Promise, null);

    public ProcedureContent Content =>
        new(Name, Field, Level, Decides, Papers, FeeInVnd, Within, Basis, Source, Process);

    public static Procedure Of(string code, UnitId unit, ProcedureContent content)
    {
        var made = new Procedure { Code = code, Unit = unit };
        made.Put(content);
        return made;
    }

    /// <summary>Codes are written with capital letters, digits, dots, dashes and strokes.</summary>
    public static string Spelled(string code) => code.Trim().ToUpperInvariant();

    public static bool CanBeCode(string code) =>
        code.Length is > 0 and <= Lengths.Code
        && code.All(letter => char.IsLetterOrDigit(letter) || letter is '.' or '-' or '_')
        && char.IsLetterOrDigit(code[0]);

    public void Put(ProcedureContent content)
    {
        Name = content.Name;
        Field = content.Field;
        Level = content.Level;
        Decides = content.Decides;
        Papers = content.Papers;
        FeeInVnd = content.FeeInVnd;
        Promise = content.Promise.ToString();
        Basis = content.Basis;
        Source = content.Source;
        Process = content.Process;
        Folded = Folding.Fold($"{Code} {Name} {Field}").Shortened(Lengths.Folded);
    }

    public Refusal? End(DateOnly today)
    {
        if (EndedOn is not null)
        {
            return ProcedureRefusals.Ended(Code);
        }

        EndedOn = today;
        return null;
    }
}
