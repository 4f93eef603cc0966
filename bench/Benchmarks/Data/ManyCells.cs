using System.Globalization;
using System.Text;

namespace Chutri.Benchmarks.Data;

/// <summary>Files to import: a hundred committees with 9,900 cells below the federation, and people in the cells with one post each.</summary>
internal static class ManyCells
{
    public const int Committees = 100;
    public const int CellsEach = 99;
    public const int Cells = Committees * CellsEach;
    private static readonly string[] Families = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ"];
    private static readonly string[] Given = ["An", "Bình", "Cường", "Dũng", "Giang", "Hòa", "Ổn"];

    /// <param name="committees">Fewer to see that it runs.</param>
    public static string Units(int committees = Committees)
    {
        var text = new StringBuilder("code,name,parent\n");
        for (var i = 0; i < committees; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"DB{i},Đảng bộ số {i},LDLD\n");
        }

        for (var i = 0; i < committees * CellsEach; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"CBS{i},Chi bộ số {i},DB{i % committees}\n");
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
