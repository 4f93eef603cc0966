using System.Globalization;
using System.Text;

namespace Chutri.Benchmarks.Data;

/// <summary>Files to import: a thousand units in two levels below the federation, and people with one post each.</summary>
internal static class LargeBody
{
    private const int UnitCount = 1_000;
    private const int UpperUnits = 40;
    private static readonly string[] Families = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ"];
    private static readonly string[] Given = ["An", "Bình", "Cường", "Dũng", "Giang", "Hòa", "Ổn"];

    public static string Units()
    {
        var text = new StringBuilder("code,name,parent\n");
        for (var i = 0; i < UnitCount; i++)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"U{i},Công đoàn cơ sở số {i},{(i < UpperUnits ? "LDLD" : $"U{i % UpperUnits}")}\n"
            );
        }

        return text.ToString();
    }

    public static string People(int howMany)
    {
        var text = new StringBuilder("code;name;unit;title;role\n");
        for (var i = 0; i < howMany; i++)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"P{i:00000};{Families[i % Families.Length]} Văn {Given[i % Given.Length]};U{i % UnitCount};Cán bộ công đoàn;{(i < UnitCount ? "head" : "")}\n"
            );
        }

        return text.ToString();
    }
}
