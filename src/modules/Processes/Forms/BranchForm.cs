namespace Chutri.Processes.Forms;

/// <summary>One way out of a step.</summary>
/// <param name="When">A condition, as ly_do = "Ốm" or so_ngay > 3; left out, whatever is left.</param>
/// <param name="To">Identifier of the step; end = the end.</param>
internal sealed record BranchForm(string? When, string? To)
{
    public const string End = "end";

    public bool IsTyped => !string.IsNullOrWhiteSpace(When) || !string.IsNullOrWhiteSpace(To);
}
