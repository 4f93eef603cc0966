using Chutri.Platform;

namespace Chutri.SelfReview.Model;

/// <summary>Who looks at themselves in a round.</summary>
internal enum RoundFor
{
    Units,

    /// <summary>Each person who holds a post in the units. Named people alone read what they write.</summary>
    People,
}

/// <summary>Whether colleagues are asked what they think of each person.</summary>
internal enum OpinionWay
{
    None,

    /// <summary>With the name of whoever gives it.</summary>
    Attributed,

    /// <summary>Neither the person nor whoever countersigns is told who gave it.</summary>
    Withheld,
}

internal static class RoundForWords
{
    public static Words Name(this RoundFor of) =>
        of switch
        {
            RoundFor.Units => new("đơn vị", "units"),
            _ => new(
                "cá nhân: từng người giữ chức vụ ở các đơn vị đã chọn",
                "people: each who holds a post in the units chosen"
            ),
        };

    public static Words Name(this OpinionWay way) =>
        way switch
        {
            OpinionWay.None => new("không lấy ý kiến", "no opinions"),
            OpinionWay.Attributed => new(
                "có, ghi tên người góp ý",
                "yes, with the name of whoever gives it"
            ),
            _ => new("có, giấu tên người góp ý", "yes, with the name withheld"),
        };
}
