using System.Globalization;
using Chutri.Notifications.Model;
using Chutri.Notifications.Operations;
using Chutri.Organization;

namespace Chutri.Notifications.Api;

/// <param name="Usual">Those of the program.</param>
/// <param name="Units">Units that have set their own.</param>
internal sealed record ReminderListJson(StepsJson Usual, IReadOnlyList<RemindersOfUnitJson> Units);

/// <param name="SetBy">The unit that has set them; null = the usual ones of the program.</param>
internal sealed record RemindersOfUnitJson(UnitRefJson Unit, StepsJson Steps, UnitRefJson? SetBy)
{
    public static RemindersOfUnitJson Of(RemindersOfUnit one) =>
        new(
            UnitRefJson.Of(one.Unit),
            StepsJson.Of(one.Steps),
            one.SetBy is { } unit ? UnitRefJson.Of(unit) : null
        );
}

/// <param name="Holder">Working days from the due day on which the holder is reminded; before it when negative.</param>
/// <param name="Head">On which the head of the holding unit is told.</param>
/// <param name="Issuer">On which whoever waits for it is told.</param>
/// <param name="RepeatEvery">After the last step, again every so many; 0 = no more.</param>
/// <param name="Says">The same in words.</param>
internal sealed record StepsJson(
    IReadOnlyList<int> Holder,
    IReadOnlyList<int> Head,
    IReadOnlyList<int> Issuer,
    int RepeatEvery,
    string Says
)
{
    public static StepsJson Of(ReminderSteps steps) =>
        new(
            steps.Holder,
            steps.Head,
            steps.Issuer,
            steps.RepeatEvery,
            ReminderWords.All(steps).ToString()
        );
}

/// <param name="Before">Working days before the due day on which the holder is reminded, for example [5, 2].</param>
/// <param name="OnDay">Is the holder reminded on the due day itself?</param>
/// <param name="After">Working days after it.</param>
/// <param name="Head">Working days after it on which the head of the holding unit is told.</param>
/// <param name="Issuer">Working days after it on which whoever waits for it is told.</param>
/// <param name="Repeat">After the last step, again every so many working days; 0 = no more.</param>
/// <param name="Reason">The reason or basis.</param>
internal sealed record SetRemindersJson(
    IReadOnlyList<int>? Before,
    bool? OnDay,
    IReadOnlyList<int>? After,
    IReadOnlyList<int>? Head,
    IReadOnlyList<int>? Issuer,
    int? Repeat,
    string? Reason
)
{
    internal ReminderForm Form =>
        new(
            Typed(Before),
            OnDay is true,
            Typed(After),
            Typed(Head),
            Typed(Issuer),
            Repeat?.ToString(CultureInfo.InvariantCulture),
            Reason
        );

    private static string Typed(IReadOnlyList<int>? days) => string.Join(", ", days ?? []);
}

/// <param name="Reason">The reason or basis.</param>
internal sealed record LiftRemindersJson(string? Reason);
