using Chutri.Notifications.Model;
using Chutri.Notifications.Operations;
using Chutri.Platform;
using Chutri.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Notifications.Tests.Operations;

/// <summary>Through SetReminders and LiftReminders.</summary>
public sealed class SetRemindersTests
{
    private static readonly ReminderSteps Early = new([-5], [1], [], 0);

    [Theory, OnBothDatabases]
    public async Task What_a_unit_sets_holds_for_it_and_for_those_below_that_set_nothing(
        DatabaseKind kind
    )
    {
        await using var office = await NotifiedOffice.Start(kind);

        (await Set(office, "LDLD", Early, office.Hai)).Refusal.ShouldBeNull();

        (await Shown(office, "BTC", office.Hai)).Value.Steps.ShouldBe(Early);
        (await Shown(office, "BTC", office.Hai)).Value.SetBy!.Code.ShouldBe("LDLD");
        (
            await Set(office, "BTC", Early with { RepeatEvery = 2 }, office.Hai)
        ).Refusal.ShouldBeNull();
        (await Shown(office, "BTC", office.Hai)).Value.IsOwn.ShouldBeTrue();
        (await Shown(office, "BTG", office.Hai)).Value.Steps.ShouldBe(Early);

        await office.Give(new DateOnly(2026, 12, 11));
        office.Until(12, 4, 8);
        (await office.Remind()).ShouldBe(1);
        (await office.Sent()).ShouldBe(["04/12 Bảo Holder -5"]);
    }

    [Theory, OnBothDatabases]
    public async Task Lifted_the_unit_goes_back_to_what_holds_above_it(DatabaseKind kind)
    {
        await using var office = await NotifiedOffice.Start(kind);
        (await Lift(office, "BTC", office.Hai)).Refusal!.Code.ShouldBe(
            "notifications-no-own-reminders"
        );
        await Set(office, "BTC", Early, office.Hai);

        (await Lift(office, "BTC", office.Hai)).Refusal.ShouldBeNull();

        (await Shown(office, "BTC", office.Hai)).Value.Steps.ShouldBe(ReminderSteps.Usual);
        (await Shown(office, "BTC", office.Hai)).Value.SetBy.ShouldBeNull();
    }

    [Theory, OnBothDatabases]
    public async Task Each_administrator_sets_those_of_the_own_units_and_nobody_else_any(
        DatabaseKind kind
    )
    {
        await using var office = await NotifiedOffice.Start(kind);

        (await Set(office, "BTG", Early, office.TrangAdministers)).Refusal.ShouldBeNull();
        (await Set(office, "BTC", Early, office.TrangAdministers)).Refusal!.Code.ShouldBe(
            "notifications-outside-reach"
        );
        (await Set(office, "BTC", Early, office.Van)).Refusal!.Code.ShouldBe("role-may-not");
        (await Set(office, "KHONGCO", Early, office.Hai)).Refusal!.Kind.ShouldBe(
            RefusalKind.NotFound
        );
        var listed = await office.Program.In(scope =>
            scope.GetRequiredService<ShowReminders>().All(office.Hai, default)
        );
        listed.Value.Select(one => one.Unit.Code).ShouldBe(["BTG"]);
    }

    [Theory, OnBothDatabases]
    public async Task The_same_once_more_is_not_saved(DatabaseKind kind)
    {
        await using var office = await NotifiedOffice.Start(kind);

        (await Set(office, "BTC", ReminderSteps.Usual, office.Hai)).Refusal!.Code.ShouldBe(
            "notifications-same-reminders"
        );
    }

    [Fact]
    public void All_that_is_typed_wrongly_is_said_at_once() =>
        new ReminderForm("ba", true, "1, 99", "1,2,3,4,5,6,7,8,9", "", "-1", " ")
            .Parse("BTC")
            .Refusal!.Fields.Select(field => field.Field)
            .ShouldBe(["before", "after", "head", "repeat", "reason"]);

    [Fact]
    public void Days_are_typed_in_any_order_and_once_each() =>
        new ReminderForm("1, 5;5 2", true, "3,1", "", "", "", "Quy chế")
            .Parse("BTC")
            .Value.Steps.ShouldBe(new ReminderSteps([-5, -2, -1, 0, 1, 3], [], [], 0));

    private static Task<Outcome<Done>> Set(
        NotifiedOffice office,
        string unit,
        ReminderSteps steps,
        Caller by
    ) =>
        office.Program.Run<SetReminders, SetRemindersRequest, Done>(
            new(unit, steps, "Quy chế"),
            by
        );

    private static Task<Outcome<Done>> Lift(NotifiedOffice office, string unit, Caller by) =>
        office.Program.Run<LiftReminders, LiftRemindersRequest, Done>(new(unit, "Quy chế"), by);

    private static Task<Outcome<RemindersOfUnit>> Shown(
        NotifiedOffice office,
        string unit,
        Caller by
    ) =>
        office.Program.In(scope =>
            scope.GetRequiredService<ShowReminders>().One(unit, by, default)
        );
}
