using Microsoft.AspNetCore.Http;

namespace Chutri.ArchitectureTests.Violations.Left.Web;

/// <summary>Not a violation by itself: a door knows HTTP. Others must not know this door.</summary>
public sealed record LeftPageModel(string Title)
{
    public static LeftPageModel Of(HttpContext context) => new(context.Request.Path);
}
