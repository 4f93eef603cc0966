using Chutri.Privacy.Operations;
using Chutri.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Privacy.Tests.Operations;

public sealed class ReadHeldTests
{
    [Theory, OnBothDatabases]
    public async Task Everybody_reads_what_is_held_about_themselves_and_about_nobody_else(
        DatabaseKind kind
    )
    {
        await using var office = await PrivacyOffice.Start(kind);
        var code = (await office.Ask(office.Bao)).Value;

        var mine = await office.Held(office.Bao);
        var hers = await office.Held(office.Lan);

        Values(mine, "person")
            .ShouldBe(
                ["Trần Quốc Bảo (CB03)", "Chuyên viên, Ban Tổ chức, từ 01/01/2024"],
                ignoreOrder: true
            );
        Values(mine, "duties").ShouldBe([$"{code}: Trả lời đề nghị sửa dữ liệu cá nhân"]);
        Values(mine, "deeds")
            .ShouldBe([
                $"Chuyên viên Trần Quốc Bảo đề nghị sửa dữ liệu cá nhân của mình ({code}).",
            ]);
        Values(mine, "corrections").Single().ShouldContain("đang chờ trả lời");
        Values(hers, "deeds").ShouldBeEmpty();
        Values(hers, "corrections").ShouldBeEmpty();
        Values(hers, "duties").ShouldBeEmpty();
    }

    [Theory, OnBothDatabases]
    public async Task A_long_part_says_how_many_there_are_and_goes_on_by_key(DatabaseKind kind)
    {
        await using var office = await PrivacyOffice.Start(kind);
        foreach (var _ in Enumerable.Range(1, 7))
        {
            (await office.Ask(office.Bao)).Refusal.ShouldBeNull();
        }

        var part = (await office.Held(office.Bao)).Single(part => part.Source.Code == "deeds");

        (part.Things.Count, part.Total).ShouldBe((5, 7));
        var rest = (
            await office.Program.In(scope =>
                scope
                    .GetRequiredService<ReadHeld>()
                    .One("deeds", office.Bao.Person!.Value, part.Next, CancellationToken.None)
            )
        ).Value;
        (rest.Things.Count, rest.Total, rest.Next).ShouldBe((2, 7, null));
        rest.Things.Select(thing => thing.Key).ShouldNotContain(part.Things[^1].Key);
    }

    private static IEnumerable<string> Values(IEnumerable<HeldPart> parts, string code) =>
        parts
            .Single(part => part.Source.Code == code)
            .Things.Select(thing => thing.Value.Vietnamese);
}
