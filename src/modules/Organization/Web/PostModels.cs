using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Organization.Web;

public sealed record RegisterPersonModel(FormEntry Entry);

public sealed record CorrectPersonModel(string Code, string Name, FormEntry Entry);

public sealed record AppointPostModel(
    string Code,
    string Name,
    IReadOnlyList<Choice> Units,
    IReadOnlyList<Choice> Over,
    IReadOnlyList<Choice> Roles,
    DateOnly Today,
    FormEntry Entry
);

public sealed record EndPostModel(
    string Code,
    string Person,
    string Title,
    string Unit,
    DateOnly Today,
    FormEntry Entry
);
