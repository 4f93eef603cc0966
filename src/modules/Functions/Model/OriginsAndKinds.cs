using Chutri.Platform;

namespace Chutri.Functions.Model;

/// <summary>By whose power a unit has a function.</summary>
internal enum FunctionOrigin
{
    Own,
    Delegated,
    Authorised,
}

/// <summary>What is done with the matter: who advises and who decides do different work on the same thing.</summary>
internal enum WorkKind
{
    Advise,
    Decide,
    Organise,
    Inspect,
    Report,
    Serve,
}

internal static class ClosedWords
{
    public static Words Name(this FunctionOrigin origin) =>
        origin switch
        {
            FunctionOrigin.Delegated => new("cấp trên phân cấp", "delegated from above"),
            FunctionOrigin.Authorised => new("cấp trên ủy quyền", "authorised from above"),
            _ => new("của chính đơn vị", "the unit's own"),
        };

    public static Words Name(this WorkKind kind) =>
        kind switch
        {
            WorkKind.Advise => new("tham mưu", "advise"),
            WorkKind.Decide => new("quyết định", "decide"),
            WorkKind.Inspect => new("kiểm tra, giám sát", "inspect"),
            WorkKind.Report => new("tổng hợp, báo cáo", "report"),
            WorkKind.Serve => new("phục vụ", "serve"),
            _ => new("tổ chức thực hiện", "organise"),
        };
}

/// <summary>A word of an address or a form as one of the set; null where it is none.</summary>
internal static class TypedSets
{
    public static WorkKind? Kind(string? typed) =>
        Enum.TryParse<WorkKind>(typed, ignoreCase: true, out var kind) && Enum.IsDefined(kind)
            ? kind
            : null;

    public static FunctionOrigin? Origin(string? typed) =>
        Enum.TryParse<FunctionOrigin>(typed, ignoreCase: true, out var origin)
        && Enum.IsDefined(origin)
            ? origin
            : null;
}
