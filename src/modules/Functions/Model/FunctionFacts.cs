using Chutri.Platform;

namespace Chutri.Functions.Model;

internal static class FunctionFacts
{
    public static IReadOnlyList<FactKind> Kinds { get; } =
    [
        FactKind.Of<FunctionRecorded>(
            "functions.recorded",
            new("ghi chức năng", "function recorded")
        ),
        FactKind.Of<FunctionCorrected>(
            "functions.corrected",
            new("sửa chức năng ghi sai", "function corrected")
        ),
        FactKind.Of<FunctionEnded>("functions.ended", new("kết thúc chức năng", "function ended")),
        FactKind.Of<FunctionReplaced>(
            "functions.replaced",
            new("thay chức năng", "function replaced")
        ),
        FactKind.Of<FunctionsCarriedOver>(
            "functions.carried-over",
            new("chuyển chức năng khi sắp xếp tổ chức", "functions carried over")
        ),
        FactKind.Of<FunctionPlaced>(
            "functions.placed",
            new("xác định đơn vị nhận chức năng", "home of a function settled")
        ),
        FactKind.Of<FunctionFileWritten>(
            "functions.file-written",
            new("nhập danh sách chức năng", "functions imported")
        ),
        FactKind.Of<ReferenceListWritten>(
            "functions.reference-list-written",
            new("nhập danh mục đối chiếu", "reference list imported")
        ),
    ];
}

internal sealed record FunctionRecorded(
    Guid Function,
    UnitId Unit,
    string UnitName,
    string Text,
    DateOnly From
) : FactBody
{
    public override IEnumerable<Guid> About => [Function, Unit.Value];

    public override Words Sentence() =>
        new(
            $"ghi chức năng của {UnitName} từ {From:dd/MM/yyyy}: {Text.Quoted()}",
            $"recorded a function of {UnitName} as of {From:yyyy-MM-dd}: {Text.Quoted()}"
        );
}

internal sealed record FunctionCorrected(
    Guid Function,
    UnitId Unit,
    string UnitName,
    string Before,
    string After,
    string? Reason
) : FactBody
{
    public override IEnumerable<Guid> About => [Function, Unit.Value];

    public override string? Why => Reason;

    public override Words Sentence() =>
        Before == After
            ? new(
                $"sửa chi tiết một chức năng của {UnitName}: {After.Quoted()}",
                $"corrected details of a function of {UnitName}: {After.Quoted()}"
            )
            : new(
                $"sửa một chức năng của {UnitName}: {Before.Quoted()} thành {After.Quoted()}",
                $"corrected a function of {UnitName}: {Before.Quoted()} to {After.Quoted()}"
            );
}

internal sealed record FunctionEnded(
    Guid Function,
    UnitId Unit,
    string UnitName,
    string Text,
    DateOnly LastDay,
    string Reason
) : FactBody
{
    public override IEnumerable<Guid> About => [Function, Unit.Value];

    public override string? Why => Reason;

    public override Words Sentence() =>
        new(
            $"kết thúc một chức năng của {UnitName} sau ngày {LastDay:dd/MM/yyyy}: {Text.Quoted()}",
            $"ended a function of {UnitName} after {LastDay:yyyy-MM-dd}: {Text.Quoted()}"
        );
}

internal sealed record FunctionReplaced(
    Guid Function,
    Guid Next,
    UnitId Unit,
    string UnitName,
    string Before,
    string After,
    DateOnly From,
    string Reason
) : FactBody
{
    public override IEnumerable<Guid> About => [Function, Next, Unit.Value];

    public override string? Why => Reason;

    public override Words Sentence() =>
        new(
            $"thay một chức năng của {UnitName} từ {From:dd/MM/yyyy}: {Before.Quoted()} bằng {After.Quoted()}",
            $"replaced a function of {UnitName} as of {From:yyyy-MM-dd}: {Before.Quoted()} by {After.Quoted()}"
        );
}

/// <summary>A unit ended; its functions went to its successor. After a split or a closing they wait until somebody says whose each is.</summary>
internal sealed record FunctionsCarriedOver(
    UnitId From,
    string FromName,
    UnitId To,
    string ToName,
    IReadOnlyList<Guid> Functions,
    DateOnly On,
    string Decision,
    bool AwaitHome
) : FactBody
{
    public override IEnumerable<Guid> About => [To.Value, From.Value, .. Functions];

    public override string? Why => Decision;

    public override Words Sentence() =>
        AwaitHome
            ? new(
                $"tạm chuyển {Functions.Count} chức năng của {FromName} cho {ToName} từ {On:dd/MM/yyyy}, chờ xác định đơn vị nhận",
                $"carried {Functions.Count} functions of {FromName} over to {ToName} as of {On:yyyy-MM-dd}, until it is said whose they are"
            )
            : new(
                $"chuyển {Functions.Count} chức năng của {FromName} cho {ToName} từ {On:dd/MM/yyyy}",
                $"carried {Functions.Count} functions of {FromName} over to {ToName} as of {On:yyyy-MM-dd}"
            );
}

internal sealed record FunctionPlaced(Guid Function, UnitId Unit, string UnitName, string Text)
    : FactBody
{
    public override IEnumerable<Guid> About => [Function, Unit.Value];

    public override Words Sentence() =>
        new(
            $"xác định {UnitName} nhận chức năng {Text.Quoted()}",
            $"settled that {UnitName} has the function {Text.Quoted()}"
        );
}

internal sealed record FunctionFileWritten(
    Guid File,
    string FileName,
    int New,
    int Changed,
    int Ended,
    int Unchanged
) : FactBody
{
    public override IEnumerable<Guid> About => [File];

    public override Words Sentence() =>
        new(
            $"nhập chức năng từ tệp {FileName}: {New} mới, {Changed} sửa, {Ended} kết thúc, {Unchanged} giữ nguyên",
            $"imported functions from {FileName}: {New} new, {Changed} corrected, {Ended} ended, {Unchanged} unchanged"
        );
}
