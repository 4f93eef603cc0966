using System.Globalization;

namespace Chutri.OfficialPaper.Forms;

/// <summary>Which number does the next provision have? One count runs through a paper, a new one through each annex.</summary>
internal sealed class Counting(FormRule rule)
{
    private int _part;
    private int _chapter;
    private int _section;
    private int _subsection;
    private int _roman;
    private int _article;
    private int _clause;
    private int _point;

    /// <summary>What stands before a heading: a line of its own, or the beginning of the same one.</summary>
    internal string Next(HeadingLevel level)
    {
        _clause = _point = 0;
        switch (level)
        {
            case HeadingLevel.Part:
                _roman = _section = _subsection = 0;
                return $"Phần {Written.Roman(++_part)}";
            case HeadingLevel.Chapter:
                _section = _subsection = 0;
                return $"Chương {Written.Roman(++_chapter)}";
            case HeadingLevel.Section:
                _subsection = 0;
                return $"Mục {Digits(++_section)}";
            case HeadingLevel.Subsection:
                return $"Tiểu mục {Digits(++_subsection)}";
            default:
                return Written.Roman(++_roman) + rule.AfterRoman;
        }
    }

    internal string NextArticle()
    {
        _clause = _point = 0;
        return $"Điều {Digits(++_article)}. ";
    }

    internal string NextClause()
    {
        _point = 0;
        return $"{Digits(++_clause)}. ";
    }

    internal string NextPoint() => $"{Written.Points[_point++]}) ";

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
