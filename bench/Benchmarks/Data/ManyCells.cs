using System.Globalization;
using System.Text;

namespace Chutri.Benchmarks.Data;

/// <summary>Files to import: a hundred committees with 9,900 cells below the federation, and people in the cells with one post each.</summary>
internal static class ManyCells
{
    public const int Cells = 9_900;
    public const int Committees = 100;
    private static readonly string[] Families = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ"];
    private static readonly string[] Given = ["An", "Bình", "Cường", "Dũng", "Giang", "Hòa", "Ổn"];

    public static string Units()
    {
        var text = new StringBuilder("code,name,parent\n");
        for (var i = 0; i < Committees; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"DB{i},Đảng bộ số {i},LDLD\n");
        }

        for (var i = 0; i < Cells; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"CBS{i},Chi bộ số {i},DB{i % Committees}\n");
        }

        return text.ToString();
    }

    public static string Code(int person) =>
        string.Create(CultureInfo.InvariantCulture, $"N{person:000000}");

    public static string People(int from, int howMany)
    {
        var text = new StringBuilder("code;name;unit;title;role\n");
        for (var i = from; i < from + howMany; i++)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"{Code(i)};{Families[i % Families.Length]} Văn {Given[i % Given.Length]};CBS{i % Cells};Đoàn viên;{(i < Cells ? "head" : "")}\n"
            );
        }

        return text.ToString();
    }
}
