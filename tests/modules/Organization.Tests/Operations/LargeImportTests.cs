using System.Globalization;
using System.Text;
using Chutri.Organization.Model;
using Chutri.Testing;
using Microsoft.EntityFrameworkCore;
using MiniExcelLibs;

namespace Chutri.Organization.Tests.Operations;

public sealed class LargeImportTests
{
    private const int HowMany = 40_000;
    private static readonly string[] Families = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ"];
    private static readonly string[] Given = ["An", "Bình", "Cường", "Dũng", "Giang", "Hòa", "Ổn"];

    [Theory, OnBothDatabases]
    public async Task Forty_thousand_people_are_imported_and_each_holds_a_post(DatabaseKind kind)
    {
        await using var authority = await SampleAuthority.Found(kind);
        await ImportTests.Import(authority, "units.csv", Units());
        var people = People();

        var counts = await ImportTests.Import(authority, "people.csv", people);

        counts.New.ShouldBe(2 * HowMany);
        (await authority.Read(db => db.Set<Post>().CountAsync())).ShouldBe(HowMany + 1);
    }

    [Fact]
    public async Task A_spreadsheet_is_read_like_a_text_file()
    {
        await using var authority = await SampleAuthority.Found(DatabaseKind.Sqlite);
        using var file = new MemoryStream();
        file.SaveAs(
            new[]
            {
                new Dictionary<string, object?>
                {
                    ["Mã"] = "VP",
                    ["Tên"] = "Văn phòng",
                    ["Cấp trên"] = "LDLD",
                    ["Từ ngày"] = new DateTime(2026, 11, 25, 0, 0, 0, DateTimeKind.Unspecified),
                },
            }
        );

        var read = await ImportTests.Read(authority, "units.xlsx", file.ToArray());

        read.Work.Problems.ShouldBeEmpty();
        read.Work.Changes.Single().What.Vietnamese.ShouldBe("lập Văn phòng");
    }

    private static string Units()
    {
        var text = new StringBuilder("code,name,parent\n");
        for (var i = 0; i < 1_000; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"U{i},Công đoàn cơ sở số {i},");
            text.Append(
                i < 40 ? "LDLD" : string.Create(CultureInfo.InvariantCulture, $"U{i % 40}")
            );
            text.Append('\n');
        }

        return text.ToString();
    }

    private static string People()
    {
        var text = new StringBuilder("code;name;unit;title;role\n");
        for (var i = 0; i < HowMany; i++)
        {
            var name = $"{Families[i % 6]} Văn {Given[i % 7]}";
            var role = i < 1_000 ? "head" : "";
            text.Append(
                CultureInfo.InvariantCulture,
                $"P{i:00000};{name};U{i % 1_000};Cán bộ công đoàn;{role}\n"
            );
        }

        return text.ToString();
    }
}
