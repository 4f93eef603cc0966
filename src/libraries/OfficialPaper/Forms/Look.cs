namespace Chutri.OfficialPaper.Forms;

/// <summary>How words are set; the size is in points.</summary>
internal sealed record Look(
    int Points,
    bool Bold = false,
    bool Italic = false,
    bool Capitals = false,
    bool Underlined = false
)
{
    internal Look Strong => this with { Bold = true };

    internal Look Plain => this with { Bold = false };

    internal Look Slanted => this with { Italic = true };
}
