using Chutri.Similarity;
using Chutri.VietnameseText;

namespace Chutri.Functions.Model;

/// <summary>Proposes the kind of work from the verb that a statement begins with; a person may choose another.</summary>
internal static class KindOfWork
{
    private static readonly Dictionary<string, WorkKind> ByClass = new()
    {
        ["advise"] = WorkKind.Advise,
        ["study"] = WorkKind.Advise,
        ["appraise"] = WorkKind.Advise,
        ["plan"] = WorkKind.Advise,
        ["decide"] = WorkKind.Decide,
        ["grant"] = WorkKind.Decide,
        ["licence"] = WorkKind.Decide,
        ["certify"] = WorkKind.Decide,
        ["arrange"] = WorkKind.Decide,
        ["punish"] = WorkKind.Decide,
        ["inspect"] = WorkKind.Inspect,
        ["control"] = WorkKind.Inspect,
        ["review"] = WorkKind.Inspect,
        ["assess"] = WorkKind.Inspect,
        ["follow"] = WorkKind.Inspect,
        ["measure"] = WorkKind.Inspect,
        ["report"] = WorkKind.Report,
        ["collect"] = WorkKind.Report,
        ["account"] = WorkKind.Report,
        ["serve"] = WorkKind.Serve,
        ["receive"] = WorkKind.Serve,
        ["record"] = WorkKind.Serve,
        ["files"] = WorkKind.Serve,
        ["operate"] = WorkKind.Serve,
        ["upkeep"] = WorkKind.Serve,
        ["digitise"] = WorkKind.Serve,
    };

    private static readonly string[] Beside = ["phoi hop", "tham gia", "cung "];

    /// <summary>"Phối hợp tổ chức …", "Tham gia giải quyết …": somebody else leads. "Chủ trì, phối hợp …" leads.</summary>
    public static bool Cooperates(string statement)
    {
        var folded = Folding.Fold(statement).TrimStart('-', '+', ' ');
        return Beside.Any(begin => folded.StartsWith(begin, StringComparison.Ordinal));
    }

    public static WorkKind Of(string statement) =>
        Lexicon.Vietnamese.ActOf(statement) is { } act
            ? ByClass.GetValueOrDefault(act, WorkKind.Organise)
            : WorkKind.Organise;
}
