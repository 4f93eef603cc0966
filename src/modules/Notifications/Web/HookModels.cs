using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Notifications.Web;

public sealed record HookListModel(IReadOnlyList<HookRow> Rows);

public sealed record HookRow(
    string Name,
    string Url,
    string Href,
    Words State,
    Words Waiting,
    DateTime? LocalLast
);

public sealed record HookFormModel(IReadOnlyList<Choice> Modules, FormEntry Entry);

/// <param name="Action">What the buttons' addresses begin with.</param>
public sealed record HookModel(
    string Name,
    string Url,
    string Kinds,
    Words State,
    Words Waiting,
    bool Runs,
    bool HasGivenUp,
    string Action,
    IReadOnlyList<HookFailureRow> Failures,
    PagingView Paging
);

public sealed record HookFailureRow(string Kind, DateTime LocalAt, string Failure, Words State);

public sealed record HookSecretModel(string Name, string Secret, string BackHref);
