using Chutri.Organization;
using Chutri.Platform;
using Chutri.ProcessEngine.Describing;
using Chutri.Processes.Describing;

namespace Chutri.Processes.Web;

/// <summary>The rules of a step as a head would say them.</summary>
internal static class WhoText
{
    public static Words Of(
        StepWho? who,
        ProcessTable table,
        IReadOnlyDictionary<string, UnitSummary> units
    ) =>
        who switch
        {
            null => ProcessWords.NotSaid,
            StepWho.Starter => new("người bắt đầu hồ sơ", "whoever starts the case"),
            StepWho.SameAs same => new(
                $"người đã làm “{table.NameOf(same.Step)}”",
                $"whoever did “{table.NameOf(same.Step)}”"
            ),
            StepWho.Post post => In(post, Unit(post.Unit, table, units)),
            _ => ProcessWords.NotSaid,
        };

    public static Words Of(StepRow row)
    {
        var where = string.Join(
            ", ",
            new[] { row.Provision, row.Document }.Where(text => text.Length > 0)
        );
        return row.Document.Length == 0
            ? ProcessWords.NotSaid
            : row.Authority switch
            {
                AuthorityKind.Decentralised => new(
                    $"được phân cấp: {where}",
                    $"decentralised: {where}"
                ),
                AuthorityKind.Delegated => new($"được ủy quyền: {where}", $"delegated: {where}"),
                _ => new(where, where),
            };
    }

    public static Words Of(WorkSpan? span) =>
        span switch
        {
            null => ProcessWords.NotSaid,
            { InDays: true } => ProcessWords.Days(span.Amount),
            _ => new(
                $"{span.Amount} giờ làm việc",
                $"{span.Amount} working {(span.Amount == 1 ? "hour" : "hours")}"
            ),
        };

    /// <summary>Short, for a drawing.</summary>
    public static Words Brief(WorkSpan? span) =>
        span switch
        {
            null => new("–", "–"),
            { InDays: true } => new($"{span.Amount} ngày", $"{span.Amount} d"),
            _ => new($"{span.Amount} giờ", $"{span.Amount} h"),
        };

    private static Words In(StepWho.Post post, Words unit)
    {
        var name =
            post.IsRole && Enum.TryParse<Role>(post.Name, ignoreCase: true, out var role)
                ? role.Name()
                : new(post.Name, post.Name);
        return new($"{name.Vietnamese}, {unit.Vietnamese}", $"{name.English}, {unit.English}");
    }

    private static Words Unit(
        WhichUnit which,
        ProcessTable table,
        IReadOnlyDictionary<string, UnitSummary> units
    ) =>
        which switch
        {
            WhichUnit.Fixed one => units.GetValueOrDefault(one.Code.ToUpperInvariant()) is { } unit
                ? new(unit.Name, unit.Name)
                : new(one.Code, one.Code),
            WhichUnit.OfStep step => new(
                $"đơn vị đã làm “{table.NameOf(step.Step)}”",
                $"the unit that did “{table.NameOf(step.Step)}”"
            ),
            WhichUnit.OfCase { Name: Operations.StartCase.LeadUnit } => new(
                "đơn vị của người bắt đầu",
                "the starter's unit"
            ),
            WhichUnit.OfCase named => new(
                $"đơn vị ghi ở “{named.Name}”",
                $"the unit in “{named.Name}”"
            ),
            _ => ProcessWords.NotSaid,
        };
}
