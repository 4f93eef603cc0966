using Chutri.Platform.Web;

namespace Chutri.Organization.Web;

public sealed record ImportListModel(
    IReadOnlyList<Choice> Kinds,
    ListFilesRead Files,
    FormEntry Entry
);
