using Chutri.Platform;

namespace Chutri.Organization.Model;

/// <summary>A plan in one sentence.</summary>
internal static class PlanWords
{
    public static Words Summary(ReorganizationPlan plan, Func<UnitId, string> name) =>
        plan switch
        {
            OpenUnitPlan open => new(
                $"lập {open.Unit.Naming.Name}",
                $"open {open.Unit.Naming.Name}"
            ),
            RenameUnitPlan rename => new(
                $"đổi tên {name(rename.Unit)} thành {rename.To.Name}",
                $"rename {name(rename.Unit)} to {rename.To.Name}"
            ),
            MoveUnitPlan { Parent: { } parent } move => new(
                $"chuyển {name(move.Unit)} về trực thuộc {name(parent)}",
                $"move {name(move.Unit)} under {name(parent)}"
            ),
            MoveUnitPlan move => new(
                $"đưa {name(move.Unit)} ra đứng đầu khối",
                $"make {name(move.Unit)} a root of its branch"
            ),
            CloseUnitPlan close => new(
                $"giải thể {name(close.Unit)}, việc còn mở chuyển về {name(close.To)}",
                $"close {name(close.Unit)}; open work goes to {name(close.To)}"
            ),
            MergeUnitsPlan merge => Merge(merge, name),
            SplitUnitPlan split => Split(split, name),
            _ => throw new InvalidOperationException(plan.GetType().Name),
        };

    private static Words Merge(MergeUnitsPlan plan, Func<UnitId, string> name)
    {
        var units = string.Join(", ", plan.Units.Select(name));
        return plan.Into is { } into
            ? new($"sáp nhập {units} vào {name(into)}", $"merge {units} into {name(into)}")
            : new(
                $"hợp nhất {units} thành {plan.New!.Naming.Name}",
                $"merge {units} into the new {plan.New!.Naming.Name}"
            );
    }

    private static Words Split(SplitUnitPlan plan, Func<UnitId, string> name)
    {
        var parts = string.Join(
            ", ",
            plan.Parts.Where(part => part.Existing != plan.Unit)
                .Select(part => part.New?.Naming.Name ?? name(part.Existing!.Value))
        );
        return plan.GoesOn
            ? new($"tách {parts} ra khỏi {name(plan.Unit)}", $"split {parts} off {name(plan.Unit)}")
            : new($"chia {name(plan.Unit)} thành {parts}", $"split {name(plan.Unit)} into {parts}");
    }
}
