using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Notifications.Web;

public sealed record ReminderListModel(
    IReadOnlyList<(Words Who, Words When)> Usual,
    IReadOnlyList<ReminderUnitLine> Units,
    IReadOnlyList<Choice> Choices,
    FormEntry Entry
);

public sealed record ReminderUnitLine(
    string Name,
    string Code,
    string Href,
    Words Holder,
    Words Head,
    Words Issuer,
    Words Again
);

/// <param name="IsOwn">The unit has set them itself, and may lift them.</param>
/// <param name="Lift">What was typed to lift them.</param>
public sealed record ReminderUnitModel(
    string Name,
    IReadOnlyList<(Words Who, Words When)> InForce,
    Words SetBy,
    bool IsOwn,
    string LiftAction,
    ReminderValues Values,
    FormEntry Entry,
    FormEntry Lift,
    IReadOnlyList<FactView> Facts
);

/// <summary>What stands in the fields before anything is typed.</summary>
public sealed record ReminderValues(
    string Before,
    bool OnDay,
    string After,
    string Head,
    string Issuer,
    string Repeat
);
