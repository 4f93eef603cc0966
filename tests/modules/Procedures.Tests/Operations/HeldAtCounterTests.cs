using Chutri.Platform;
using Chutri.Procedures.Model;
using Chutri.Procedures.Operations;
using Chutri.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Procedures.Tests.Operations;

public sealed class HeldAtCounterTests
{
    [Theory, OnBothDatabases]
    public async Task What_somebody_did_at_the_counter_stands_under_what_is_held_about_them(
        DatabaseKind kind
    )
    {
        await using var office = await CounterOffice.Start(kind);
        await office.Ready();
        var code = await office.Accepted();
        (await office.Sign(code, new(2026, 12, 3))).Value.ShouldBe(1);
        await office.Do(code, office.Minh);
        await office.Do(code, office.Binh);
        (await office.Hand(code)).Refusal.ShouldBeNull();
        await office.Run<PutFormText, PutFormTextRequest, int>(
            new(FormKind.Slip, "Mẫu số 1A", "Giấy hẹn", "Hẹn {nguoi_nop}", "Nghị định mới"),
            office.Linh with
            {
                Over = null,
            }
        );

        (await Held(office, "dossiers", office.Minh)).ShouldBe([code]);
        (await Held(office, "results-handed-out", office.Minh)).ShouldBe([code]);
        (await Held(office, "apologies", office.Linh)).ShouldBe([code]);
        (await Held(office, "counter-forms", office.Linh)).ShouldBe(["Mẫu số 1A"]);
        (await Held(office, "apologies", office.Minh)).ShouldBeEmpty();
    }

    private static Task<IReadOnlyList<string>> Held(
        CounterOffice office,
        string what,
        Caller about
    ) =>
        office.Program.In<IReadOnlyList<string>>(async scope =>
        {
            var held = scope.GetServices<IHoldAboutPeople>().Single(one => one.Code == what);
            var found = new List<string>();
            await foreach (
                var thing in held.Read(about.Person!.Value, null, 10, CancellationToken.None)
            )
            {
                found.Add(thing.What.Vietnamese);
            }

            (await held.Count(about.Person!.Value, CancellationToken.None)).ShouldBe(found.Count);
            return found;
        });
}
