using Chutri.Platform;

namespace Chutri.Procedures.Model;

internal abstract record ProcedureFact(Guid Procedure, string Code, string Name) : FactBody
{
    public override IEnumerable<Guid> About => [Procedure];
}

internal sealed record ProcedureRecorded(Guid Procedure, string Code, string Name)
    : ProcedureFact(Procedure, Code, Name)
{
    public override Words Sentence() =>
        new($"đưa thủ tục {Code} “{Name}” vào danh mục", $"recorded the procedure {Code} “{Name}”");
}

internal sealed record ProcedureCorrected(Guid Procedure, string Code, string Name, string From)
    : ProcedureFact(Procedure, Code, Name)
{
    /// <summary>The file from which it was read; empty where it was typed.</summary>
    public override Words Sentence() =>
        From.Length > 0
            ? new(
                $"sửa thủ tục {Code} “{Name}” theo tệp {From}",
                $"corrected the procedure {Code} “{Name}” from the file {From}"
            )
            : new($"sửa thủ tục {Code} “{Name}”", $"corrected the procedure {Code} “{Name}”");
}

internal sealed record ProcedureEnded(Guid Procedure, string Code, string Name, string Reason)
    : ProcedureFact(Procedure, Code, Name)
{
    public override string? Why => Reason;

    public override Words Sentence() =>
        new(
            $"ngừng tiếp nhận thủ tục {Code} “{Name}”",
            $"ended the receiving of the procedure {Code} “{Name}”"
        );
}

internal sealed record ProcedureFileWritten(Guid File, string FileName, int New, int Changed)
    : FactBody
{
    public override IEnumerable<Guid> About => [File];

    public override Words Sentence() =>
        new(
            $"ghi danh mục thủ tục từ tệp {FileName}: {New} mới, {Changed} sửa",
            $"wrote the catalogue of procedures from the file {FileName}: {New} new, {Changed} corrected"
        );
}

internal sealed record FormTextPut(Guid Form, string Kind, int Number, string Source) : FactBody
{
    public override IEnumerable<Guid> About => [Form];

    public override Words Sentence()
    {
        var name = FormKinds.Of(Kind)?.Name() ?? new(Kind, Kind);
        return new(
            $"đưa bản {Number} của mẫu “{name.Vietnamese}” vào dùng ({Source})",
            $"put edition {Number} of the form “{name.English}” in force ({Source})"
        );
    }
}
