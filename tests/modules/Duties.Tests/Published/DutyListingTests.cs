using Chutri.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Duties.Tests.Published;

public sealed class DutyListingTests
{
    [Theory, OnServersOfAnyLanguage]
    public async Task The_pages_by_code_show_each_duty_once_and_in_one_order(DatabaseKind kind)
    {
        await using var program = await DutyProgram.Start(kind);
        string[] codes =
        [
            .. from number in Enumerable.Range(1, 4)
            from form in new[]
            {
                "NV-2026-00000",
                "NV-2026-0000",
                "nv-2026-00000",
                "Đ-2026/",
                "P.2026-",
            }
            select form + number,
        ];
        foreach (var code in codes)
        {
            await program.Open(program.Assignment() with { Code = code });
        }

        List<string> seen = [];
        string? after = null;
        do
        {
            var page = await program.Program.In(scope =>
                scope
                    .GetRequiredService<DutyListing>()
                    .Page(
                        DutyFilter.Everything with
                        {
                            Sort = DutySort.Code,
                        },
                        3,
                        after,
                        program.Now,
                        CancellationToken.None
                    )
            );
            page.Total.ShouldBe(codes.Length);
            seen.AddRange(page.Items.Select(duty => duty.Code));
            after = page.Next;
        } while (after is not null);

        seen.ShouldBe(codes.Order(StringComparer.Ordinal));
    }
}
