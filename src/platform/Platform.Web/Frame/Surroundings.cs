namespace Chutri.Platform.Web;

/// <summary>
/// What a page's frame tells besides the caller. The doors put it into <c>HttpContext.Features</c> where they put the
/// <see cref="Caller"/>.
/// </summary>
/// <param name="Authority">The public body whose program this is.</param>
/// <param name="Posts">The posts that the caller may act for today; the one acted for is the caller's own.</param>
public sealed record Surroundings(string Authority, IReadOnlyList<PostChoice> Posts);

/// <param name="Value">What <c>POST /post</c> gets in <c>post</c>.</param>
/// <param name="Title">"Trưởng Ban Tổ chức".</param>
public sealed record PostChoice(string Value, string Title, bool Current);
