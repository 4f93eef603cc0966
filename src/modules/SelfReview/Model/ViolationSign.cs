namespace Chutri.SelfReview.Model;

/// <summary>Something by which a violation is recognised.</summary>
/// <param name="Group">As the catalogue heads it: "Nhóm 1. …".</param>
/// <param name="Code">Unique in its edition: <c>1.3</c>.</param>
internal sealed record ViolationSign(string Group, string Code, string Text);
